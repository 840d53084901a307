package org.unionledger.journal.canonical;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over bytes of JSON. It moves over what is accepted and stays where something else stands.
 * The text that it moved over last can be asked for, and compared without being decoded. For one
 * thread.
 *
 * <p>Whether escapes are those that a writer makes is for the caller to check, if {@link #isEscaped
 * there are any}.
 */
public final class JsonCursor {
  private byte[] bytes = {};
  private int limit;
  private int at;

  private int start;
  private int end;
  private long hash;
  private boolean plain;
  private boolean escaped;
  private long unscaled;

  /**
   * Begins to walk.
   *
   * @param json the bytes, which nobody changes meanwhile
   * @param from where to begin
   * @param to where they end
   */
  public void over(byte[] json, int from, int to) {
    bytes = json;
    limit = to;
    at = from;
  }

  /** Where it is: the index of the next byte. */
  public int at() {
    return at;
  }

  /** The next byte, or 0, which JSON never has, at the end. */
  public int next() {
    return byteAt(at);
  }

  /** Whether nothing is left. */
  public boolean isAtEnd() {
    return at == limit;
  }

  private int byteAt(int index) {
    return index < limit ? bytes[index] : 0;
  }

  /** Moves over a character of ASCII if it is next. */
  public boolean accept(char expected) {
    if (byteAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  /** Moves over a token if it is next. */
  public boolean accept(Token expected) {
    if (expected.isAt(bytes, at, limit)) {
      at += expected.length();
      return true;
    }
    return false;
  }

  /** Whether a separator and a token after it are next. */
  public boolean isNext(char separator, Token expected) {
    return byteAt(at) == separator && expected.isAt(bytes, at + 1, limit);
  }

  /** Moves over as many bytes as were seen to be next. */
  public void skip(int count) {
    at += count;
  }

  /**
   * Moves over a text in quotes if one is next.
   *
   * @return false if there is none, or it does not end or has a control character
   */
  public boolean text() {
    if (byteAt(at) != '"') {
      return false;
    }
    int index = at + 1;
    start = index;
    long mixed = 0;
    long unusual = 0;
    long word = Words.at(bytes, index, limit);
    int count = Words.plainBytes(word);
    while (count == Long.BYTES) {
      mixed = Words.mixed(mixed, word);
      unusual |= Words.unusual(word);
      index += Long.BYTES;
      word = Words.at(bytes, index, limit);
      count = Words.plainBytes(word);
    }
    word &= Words.first(count);
    hash = Words.mixed(mixed, word);
    plain = Words.isUsual(unusual | Words.unusual(word));
    index += count;
    int stop = byteAt(index);
    escaped = stop == '\\';
    if (escaped) {
      plain = false;
      index = pastEscapes(index);
      stop = byteAt(index);
    }
    end = index;
    at = index + 1;
    return stop == '"';
  }

  private int pastEscapes(int from) {
    int index = from;
    while (byteAt(index) != '"' && (byteAt(index) < 0 || byteAt(index) >= ' ')) {
      index += byteAt(index) == '\\' ? 2 : 1;
    }
    return index;
  }

  /** Where the last text begins, after its quote. */
  public int start() {
    return start;
  }

  /** How many bytes the last text has between its quotes, escapes counted as they stand. */
  public int length() {
    return end - start;
  }

  /** A hash of the last text, of which the upper bits are the best; of no use if it is escaped. */
  public long hash() {
    return hash;
  }

  /** Whether the last text is printable ASCII without escapes. */
  public boolean isPlain() {
    return plain;
  }

  /** Whether the last text has escapes. */
  public boolean isEscaped() {
    return escaped;
  }

  /** Whether the last text stands in these bytes from its first quote to its last. */
  public boolean isText(Token other) {
    return end - start == other.length() && other.isAt(bytes, start, limit);
  }

  /** The bytes of the last text as they stand, between its quotes. */
  public Token token() {
    return new Token(Arrays.copyOfRange(bytes, start, end));
  }

  /** Compares a part of the bytes with the last text, byte by byte. */
  public int compareWithText(int from, int to) {
    return Arrays.compareUnsigned(bytes, from, to, bytes, start, end);
  }

  /**
   * How many decimal places the last text has, if it is a decimal number of at most 18 digits as it
   * is always written, without superfluous zeros before it.
   *
   * @return the decimal places, or -1 if it is something else
   */
  public int decimalPlaces() {
    int first = bytes[start] == '-' ? start + 1 : start;
    int point = end;
    long value = 0;
    for (int index = first; index < end; index++) {
      int digit = bytes[index] - '0';
      if (digit >= 0 && digit <= 9) {
        value = 10 * value + digit;
      } else if (bytes[index] == '.' && point == end) {
        point = index;
      } else {
        return -1;
      }
    }
    unscaled = first == start ? value : -value;
    boolean complete = point > first && point != end - 1 && end - first <= 18;
    boolean padded = bytes[first] == '0' && point > first + 1;
    boolean negativeZero = value == 0 && first != start;
    return complete && !padded && !negativeZero ? Math.max(0, end - 1 - point) : -1;
  }

  /** The number that was found, in units of its last decimal place. */
  public long unscaled() {
    return unscaled;
  }

  /**
   * What the last text says.
   *
   * @throws IllegalArgumentException if it is not UTF-8, or an escape is none
   */
  public String string() {
    if (plain) {
      return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    // What stands for broken bytes may also stand there by right.
    if (text.indexOf('\uFFFD') >= 0) {
      requireUtf8();
    }
    return escaped ? Escapes.resolved(text) : text;
  }

  private void requireUtf8() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
    } catch (CharacterCodingException broken) {
      throw new IllegalArgumentException("a text is not UTF-8", broken);
    }
  }
}
