package org.unionledger.journal.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The rules for text in notes: strict, so that no two byte sequences mean the same. */
final class NoteText {

  private static final int LONGEST_NAME = 255;
  private static final int MOST_DIGITS = 19;

  private NoteText() {}

  /**
   * Decodes text that someone else wrote.
   *
   * @throws IllegalArgumentException if it is longer than {@code limit}, is not UTF-8, or contains
   *     a control character other than the line feed
   */
  static String decode(String what, byte[] bytes, int limit) {
    if (bytes.length > limit) {
      throw new IllegalArgumentException(
          "%s has at most %d bytes, this has %d".formatted(what, limit, bytes.length));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      requirePlain(what, text);
      return text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(what + " is text in UTF-8, this is not", e);
    }
  }

  /**
   * Encodes text, under the same rules.
   *
   * @throws IllegalArgumentException if half a character (a lone surrogate) or a control character
   *     is in it
   */
  static byte[] encode(String what, String text) {
    requirePlain(what, text);
    try {
      var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      var bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          what + " has half a character (a lone surrogate) in it: correct it", e);
    }
  }

  private static void requirePlain(String what, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n') {
        throw new IllegalArgumentException(
            "%s has a control character at index %d: only line feeds may be there"
                .formatted(what, i));
      }
    }
  }

  /** Returns a line that is not empty and has no line feed in it. */
  static String line(String what, String line) {
    if (line.isEmpty() || line.indexOf('\n') >= 0) {
      throw new IllegalArgumentException(
          what + " is one line that is not empty, this is not: " + Quote.of(line));
    }
    byte[] checked = encode(what, line);
    if (checked.length > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "%s has at most %d bytes, this has %d".formatted(what, LONGEST_NAME, checked.length));
    }
    return line;
  }

  /** Returns the name of a key: a line without white space and plus signs. */
  static String keyName(String name) {
    line("The name of a key", name);
    if (name.codePoints().anyMatch(NoteText::isNoneOfAName)) {
      throw new IllegalArgumentException(
          "The name of a key has no white space and no plus sign, this has: " + Quote.of(name));
    }
    return name;
  }

  private static boolean isNoneOfAName(int c) {
    // U+0085 (next line) is white space for Unicode, but not for these two methods.
    return c == '+' || c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Reads a number of 0 or more that is written as plain digits without a leading zero. */
  static long number(String what, String digits) {
    boolean isPlain =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && (digits.length() == 1 || digits.charAt(0) != '0');
    if (isPlain) {
      try {
        return Long.parseLong(digits);
      } catch (NumberFormatException e) {
        // Nineteen digits can still be too many; said below.
      }
    }
    throw new IllegalArgumentException(
        "%s is a decimal number from 0 to 2^63 - 1, this is not: %s"
            .formatted(what, Quote.of(digits)));
  }

  /** Reads base64 that is written in the one way that an encoder writes it. */
  static byte[] base64(String what, String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the same words as for base64 that only looks right.
    }
    throw new IllegalArgumentException(
        what + " is canonical base64, this is not: " + Quote.of(text));
  }
}
