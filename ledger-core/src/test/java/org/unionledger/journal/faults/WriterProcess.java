package org.unionledger.journal.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts writers in processes of their own.
 *
 * @param seed which workload they have
 * @param appends how many appends it has
 */
record WriterProcess(long seed, int appends) {

  /** The name of the ledger in its folder. */
  static final String LEDGER = "union.ledger";

  /** When a file may have as many bytes as it likes. */
  static final long NO_LIMIT = Long.MAX_VALUE;

  /** The name of the file in which is what a writer said. */
  static final String SAID = "said";

  private static final int LONGEST_RUN_SECONDS = 120;

  /** What the writers append. */
  Workload workload() {
    return new Workload(seed, appends);
  }

  /**
   * Runs a writer to its end, and returns what it said.
   *
   * @param starter the command that starts the process; empty for none
   * @param folder where the ledger is or will be
   * @param limit the most bytes that a file may have
   * @param pragmas what the writer sets
   */
  List<Outcome> run(List<String> starter, Path folder, long limit, String... pragmas)
      throws Exception {
    List<String> command = new ArrayList<>(starter);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            LedgerWriter.class.getName(),
            folder.resolve(LEDGER).toString(),
            Long.toString(seed),
            Integer.toString(appends),
            Long.toString(limit)));
    command.addAll(List.of(pragmas));
    Path said = folder.resolve(SAID);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the writer does not end: " + Files.readString(said));
    }
    if (process.exitValue() != 0) {
      throw new AssertionError("the writer failed: " + Files.readString(said));
    }
    return Outcome.of(Files.readAllLines(said));
  }
}
