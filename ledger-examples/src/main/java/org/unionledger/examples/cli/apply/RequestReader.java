package org.unionledger.examples.cli.apply;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.refusal.CommandRefusal.MalformedCommand;

/** Reads what the lines of an input ask for, one after another. For one thread. */
final class RequestReader {

  private final LineReader lines;
  private final Console console;

  RequestReader(InputStream input, LineReader.Pause pause, Console console) {
    this.lines = new LineReader(input, pause);
    this.console = console;
  }

  /** How many bytes of the input are behind. */
  long bytesRead() {
    return lines.bytesRead();
  }

  /** The next request, or nothing at the end of the input. */
  Optional<Request> next() throws IOException {
    return lines.next().map(this::request);
  }

  private Request request(Line line) {
    return switch (line) {
      case Line.Text text -> read(text);
      case Line.TooLong tooLong ->
          malformed(line, LineReader.MOST_BYTES + 1, Message.LINE_TOO_LONG, LineReader.MOST_BYTES);
      case Line.NotUtf8 notUtf8 -> malformed(line, notUtf8.column(), Message.LINE_NOT_UTF8);
    };
  }

  private static Request read(Line.Text line) {
    try {
      return new Request.WellFormed(line.number(), CommandJson.read(line.text()));
    } catch (MalformedCommandException malformed) {
      return new Request.Malformed(line.number(), malformed.id(), malformed.refusal());
    }
  }

  private Request malformed(Line line, int column, Message problem, Object... data) {
    return new Request.Malformed(
        line.number(),
        Optional.empty(),
        new MalformedCommand(column, "", console.words(problem, data)));
  }
}
