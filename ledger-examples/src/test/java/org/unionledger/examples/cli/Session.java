package org.unionledger.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unionledger.examples.cli.console.Console.Streams;
import org.unionledger.examples.cli.console.StreamKind;

/** Somebody at a shell: types command lines and sees what comes back. */
final class Session {

  private final Map<String, String> environment;
  private final List<String> always;
  private InputStream input = InputStream.nullInputStream();

  private Session(Map<String, String> environment, List<String> always) {
    this.environment = environment;
    this.always = always;
  }

  /**
   * What came back.
   *
   * @param status the exit status
   * @param out standard output
   * @param err standard error
   */
  record Run(int status, String out, String err) {}

  /** A session in English, whose every command line begins with these arguments. */
  static Session with(String... always) {
    return new Session(Map.of("LANG", "en_US.UTF-8"), List.of(always));
  }

  /** The same in Chinese. */
  Session inChinese() {
    return new Session(Map.of("LANG", "zh_CN.UTF-8"), always);
  }

  /** The same with a text on standard input. */
  Session reading(String text) {
    return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same with something on standard input. */
  Session reading(InputStream bytes) {
    Session session = new Session(environment, always);
    session.input = bytes;
    return session;
  }

  /** Types a command line and waits for its end. */
  Run ledger(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(input, out, err, StreamKind.FILE, StreamKind.FILE);
    List<String> all = new ArrayList<>(always);
    Stream.of(arguments).forEach(all::add);
    int status = LedgerCommand.run(streams, environment, all.toArray(String[]::new));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
