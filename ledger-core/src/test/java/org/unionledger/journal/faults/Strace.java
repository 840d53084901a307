package org.unionledger.journal.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a {@link LedgerWriter} in a process whose calls to the system are seen, and changed. */
final class Strace {

  /** The name of the ledger in its folder. */
  static final String LEDGER = "union.ledger";

  private static final String CALLS =
      "openat,open,creat,read,readv,pread64,preadv,write,writev,pwrite64,pwritev,pwritev2,"
          + "fsync,fdatasync,sync_file_range,ftruncate,truncate,fallocate,"
          + "rename,renameat,renameat2,link,linkat,unlink,unlinkat";

  /** Longer than whatever is written at once. */
  private static final String LONGEST_DATA = "70000";

  private static final int LONGEST_RUN_SECONDS = 120;

  private final long seed;
  private final int appends;

  private Strace(long seed, int appends) {
    this.seed = seed;
    this.appends = appends;
  }

  /**
   * For writers of a workload; or a test that is shown as skipped because this machine does not
   * have strace.
   */
  static Strace require(long seed, int appends) {
    boolean found =
        Arrays.stream(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "strace")));
    if (!found) {
      System.out.println(
          "##### strace IS NOT INSTALLED: power cuts and storage faults are NOT tested. #####");
    }
    assumeTrue(found, "strace is not installed: power cuts and storage faults were not tested");
    return new Strace(seed, appends);
  }

  /** What the writers append. */
  Workload workload() {
    return new Workload(seed, appends);
  }

  /** What a writer asked of the system for the files of its ledger, and what it said. */
  record Run(List<SystemCall> calls, List<Outcome> said, List<Operation> operations) {}

  /**
   * Runs a writer to its end.
   *
   * @param folder where its ledger is or will be, without symbolic links
   * @param injection what strace shall let fail, as its option {@code -e} has it; or empty
   * @param pragmas what the writer sets
   */
  Run run(Path folder, String injection, String... pragmas) throws Exception {
    Path said = folder.resolve("said");
    Path trace = folder.resolve("trace");
    Path ledger = folder.resolve(LEDGER);
    List<String> command = new ArrayList<>(options(folder, said));
    if (!injection.isEmpty()) {
      command.addAll(List.of("-e", injection));
    }
    command.addAll(List.of("-o", trace.toString()));
    command.addAll(writer(ledger));
    command.addAll(List.of(pragmas));
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
    List<SystemCall> calls = SystemCall.in(Files.readAllLines(trace));
    List<Outcome> outcomes = Outcome.of(Files.readAllLines(said));
    return new Run(calls, outcomes, Operation.of(calls, folder, said));
  }

  private static List<String> options(Path folder, Path said) {
    List<String> options =
        new ArrayList<>(
            List.of("strace", "-f", "-qq", "-y", "-xx", "--seccomp-bpf", "-s", LONGEST_DATA));
    options.addAll(List.of("-e", "trace=" + CALLS, "-P", folder.toString(), "-P", said.toString()));
    for (String unfinished : List.of("", ".new")) {
      for (String part : List.of("", "-wal", "-shm", "-journal")) {
        options.addAll(List.of("-P", folder.resolve(LEDGER + unfinished + part).toString()));
      }
    }
    options.addAll(List.of("-P", folder.resolve(LEDGER + ".lock").toString()));
    return options;
  }

  private List<String> writer(Path ledger) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        LedgerWriter.class.getName(),
        ledger.toString(),
        Long.toString(seed),
        Integer.toString(appends));
  }
}
