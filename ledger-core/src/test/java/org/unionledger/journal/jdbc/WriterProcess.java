package org.unionledger.journal.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.Envelopes;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;

/**
 * A process of its own that appends until it is killed, and says after each append what was
 * acknowledged: {@code id-prefix count last-position}, one line each. If somebody else writes the
 * ledger, it says that and ends.
 */
final class WriterProcess implements AutoCloseable {

  private final Process process;

  private WriterProcess(Process process) {
    this.process = process;
  }

  static WriterProcess on(Path ledger, String prefix, long seed) throws IOException {
    ProcessHandle.Info here = ProcessHandle.current().info();
    List<String> command =
        List.of(
            here.command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            WriterProcess.class.getName(),
            ledger.toString(),
            prefix,
            Long.toString(seed));
    return new WriterProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Runs in the other process. */
  public static void main(String[] arguments) {
    SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[2]));
    try (Journal journal = SqliteJournal.open(Path.of(arguments[0]))) {
      for (int i = 0; ; i++) {
        String prefix = arguments[1] + "-" + i;
        int count = random.nextInt(1, 30);
        AppendResult result =
            journal.append(
                AppendGuard.none(), Envelopes.many(count, prefix, "Paid", "fund=f", "by=" + i));
        System.out.println(prefix + " " + count + " " + result.last());
      }
    } catch (JournalException.HeldElsewhere e) {
      System.out.println(e.getMessage());
    }
  }

  long pid() {
    return process.pid();
  }

  /** The lines that it wrote. */
  BufferedReader acknowledgements() {
    return process.inputReader();
  }

  /** As {@code kill -9} does, at once. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
