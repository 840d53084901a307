package org.unionledger.examples.cli.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void linesEndWithALineFeedOrWithTheInput() throws IOException {
    assertThat(read("a\nb\r\nc"))
        .containsExactly(new Line.Text(1, "a"), new Line.Text(2, "b"), new Line.Text(3, "c"));
    assertThat(read("a\n")).containsExactly(new Line.Text(1, "a"));
    assertThat(read("")).isEmpty();
  }

  @Test
  void emptyLinesAreSkippedButCounted() throws IOException {
    assertThat(read("\n \t\r\na\n\n\nb\n"))
        .containsExactly(new Line.Text(3, "a"), new Line.Text(6, "b"));
  }

  @Test
  void aByteOrderMarkIsSkippedAtTheBeginningOnly() throws IOException {
    assertThat(read("\uFEFFa\n\uFEFFb"))
        .containsExactly(new Line.Text(1, "a"), new Line.Text(2, "\uFEFFb"));
  }

  @Test
  void charactersMayBeCutByTheBuffer() throws IOException {
    String line = "慰".repeat(100_000) + "🎉";

    assertThat(read("x" + line + "\n" + line))
        .containsExactly(new Line.Text(1, "x" + line), new Line.Text(2, line));
  }

  @Test
  void aLineThatIsNotUtf8IsToldWithItsColumn() throws IOException {
    byte[] inGb18030 = "{\"工会\n".getBytes(Charset.forName("GB18030"));
    byte[] cutOff = {'a', (byte) 0xE6, (byte) 0x85, '\n', (byte) 0xF0, (byte) 0x9F};
    byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'};
    byte[] overlong = {'a', (byte) 0xC0, (byte) 0x80, '\n', 'o', 'k'};

    assertThat(read(inGb18030)).containsExactly(new Line.NotUtf8(1, 3));
    assertThat(read(cutOff)).containsExactly(new Line.NotUtf8(1, 2), new Line.NotUtf8(2, 1));
    assertThat(read(surrogate)).containsExactly(new Line.NotUtf8(1, 1));
    assertThat(read(overlong)).containsExactly(new Line.NotUtf8(1, 2), new Line.Text(2, "ok"));
  }

  @Test
  void columnsCountCharactersNotBytes() throws IOException {
    byte[] bytes = "慰🎉x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;

    assertThat(read(bytes)).containsExactly(new Line.NotUtf8(1, 3));
  }

  @Test
  void aLineMayBeOneMebibyteLongAndNoLonger() throws IOException {
    String longest = "x".repeat(LineReader.MOST_BYTES);

    assertThat(read(longest + "\r\n" + longest + "x\n" + longest + "x\r\nb"))
        .containsExactly(
            new Line.Text(1, longest),
            new Line.TooLong(2),
            new Line.TooLong(3),
            new Line.Text(4, "b"));
  }

  @Test
  void aLineOfAGigabyteIsPassedOverInLittleMemory() throws IOException {
    InputStream input =
        new SequenceInputStream(new Blanks(1L << 30), new ByteArrayInputStream(bytes("x\nb\n")));

    assertThat(all(new LineReader(input, () -> {})))
        .containsExactly(new Line.TooLong(1), new Line.Text(2, "b"));
  }

  @Test
  void whoWaitsForTheWriterSaysSoBefore() throws IOException {
    List<String> happened = new ArrayList<>();
    InputStream chunks =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes("a\nb\nhalf")), new ByteArrayInputStream(bytes(" c\n")));
    LineReader reader = new LineReader(chunks, () -> happened.add("wait"));

    for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
      happened.add(((Line.Text) line.get()).text());
    }

    assertThat(happened).containsExactly("a", "b", "wait", "half c", "wait");
  }

  private static List<Line> read(String text) throws IOException {
    return read(bytes(text));
  }

  private static List<Line> read(byte[] bytes) throws IOException {
    return all(new LineReader(new ByteArrayInputStream(bytes), () -> {}));
  }

  private static List<Line> all(LineReader reader) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(line.get());
    }
    return lines;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A great many spaces that nobody keeps. */
  private static final class Blanks extends InputStream {
    private long left;

    Blanks(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] target, int from, int count) {
      if (left <= 0) {
        return -1;
      }
      int given = Math.toIntExact(Math.min(left, count));
      Arrays.fill(target, from, from + given, (byte) ' ');
      left -= given;
      return given;
    }
  }
}
