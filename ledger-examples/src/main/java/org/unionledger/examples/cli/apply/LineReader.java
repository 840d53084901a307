package org.unionledger.examples.cli.apply;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads lines of UTF-8 that somebody else wrote. A line ends with a line feed, before which a
 * carriage return may stand, or with the input; a byte order mark before the first one is skipped.
 * A line that is too long is passed over without being kept. For one thread.
 */
final class LineReader {

  /** The most bytes that a line can have, its end not counted: 1 MiB. */
  static final int MOST_BYTES = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream input;
  private final Pause pause;
  private final byte[] buffer = new byte[1 << 16];
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private int next;
  private int filled;
  private long number;
  private long bytesRead;

  /** What to do before reading has to wait for whoever writes. */
  interface Pause {
    void beforeWaiting() throws IOException;
  }

  LineReader(InputStream input, Pause pause) {
    this.input = input;
    this.pause = pause;
  }

  /** How many bytes of the input are behind. */
  long bytesRead() {
    return bytesRead;
  }

  /** The next line that is not empty, or nothing at the end of the input. */
  Optional<Line> next() throws IOException {
    while (next < filled || fill()) {
      number++;
      Optional<Line> line = decoded(bytesOfLine());
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  /** The bytes up to the next line feed; one byte more than a line can have if it is too long. */
  private byte[] bytesOfLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && (next < filled || fill())) {
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      ended = end < filled;
      int room = MOST_BYTES + 2 - line.size();
      line.write(buffer, next, Math.min(end - next, room));
      next = ended ? end + 1 : end;
    }
    return line.toByteArray();
  }

  private Optional<Line> decoded(byte[] bytes) {
    int length = bytes.length;
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    if (length > MOST_BYTES) {
      return Optional.of(new Line.TooLong(number));
    }
    CharBuffer characters = CharBuffer.allocate(length);
    decoder.reset();
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, 0, length), characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      return Optional.of(new Line.NotUtf8(number, text.codePointCount(0, text.length()) + 1));
    }
    if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    return text.isBlank() ? Optional.empty() : Optional.of(new Line.Text(number, text));
  }

  private boolean fill() throws IOException {
    if (input.available() == 0) {
      pause.beforeWaiting();
    }
    next = 0;
    filled = Math.max(input.read(buffer), 0);
    bytesRead += filled;
    return filled > 0;
  }
}
