package org.unionledger.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Console.Streams;
import org.unionledger.examples.cli.console.StreamKind;

/** Somebody at a shell: types command lines in a folder and sees what comes back. */
final class Session {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-03-06T01:30:00.123Z"), ZoneOffset.UTC);

  /** What is a file in the folder, even if it is not there yet. */
  private static final Pattern NEW_FILE =
      Pattern.compile("[\\w-]+\\.(ledger|key|checkpoint|entry|tiles)");

  private final Path folder;
  private final Map<String, String> environment;
  private InputStream input = InputStream.nullInputStream();
  private @Nullable OutputStream output;

  private Session(Path folder, String language) {
    this.folder = folder;
    this.environment = Map.of("LANG", language);
  }

  /**
   * What came back.
   *
   * @param status the exit status
   * @param out standard output
   * @param err standard error
   */
  record Run(int status, String out, String err) {}

  /** A session in English in a folder, on the ledger {@code union.ledger} there. */
  static Session at(Path folder) {
    return new Session(folder, "en_US.UTF-8");
  }

  /** The same in Chinese. */
  Session inChinese() {
    return new Session(folder, "zh_CN.UTF-8");
  }

  /** The same with a text on standard input. */
  Session reading(String text) {
    return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same with something on standard input. */
  Session reading(InputStream bytes) {
    this.input = bytes;
    return this;
  }

  /** The same with answers going somewhere else. */
  Session writing(OutputStream target) {
    this.output = target;
    return this;
  }

  /** Types a command line and waits for its end. Names of files in the folder mean those files. */
  Run ledger(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams =
        new Streams(input, output == null ? out : output, err, StreamKind.FILE, StreamKind.FILE);
    List<String> all = new ArrayList<>();
    for (String argument : arguments) {
      Path file = folder.resolve(argument);
      boolean named =
          (!argument.isEmpty() && Files.exists(file)) || NEW_FILE.matcher(argument).matches();
      all.add(named ? file.toString() : argument);
    }
    if (!all.contains("--ledger") && all.stream().noneMatch(it -> it.startsWith("--ledger="))) {
      all.addFirst("--ledger=" + folder.resolve("union.ledger"));
    }
    int status = LedgerCommand.run(streams, environment, CLOCK, all.toArray(String[]::new));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
