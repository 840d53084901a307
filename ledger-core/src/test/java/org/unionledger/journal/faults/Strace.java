package org.unionledger.journal.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs writers whose calls to the system are seen, or made to fail. */
final class Strace {

  /** Those with a question mark are not on every machine. */
  private static final String CALLS =
      "openat,?open,?creat,read,readv,pread64,preadv,write,writev,pwrite64,pwritev,pwritev2,"
          + "fsync,fdatasync,sync_file_range,ftruncate,truncate,fallocate,"
          + "?rename,?renameat,renameat2,?link,linkat,?unlink,unlinkat";

  /** Longer than whatever is written at once. */
  private static final String LONGEST_DATA = "70000";

  private final WriterProcess writer;

  /** Without strace on this machine, the test is shown as skipped. */
  Strace(WriterProcess writer) {
    Tools.require("strace", "what becomes of a ledger when its machine fails is");
    this.writer = writer;
  }

  /**
   * What a writer asked of the system for the files of its ledger, and what it said.
   *
   * @param operations what its calls did
   */
  record Run(List<SystemCall> calls, List<Outcome> said, List<Operation> operations) {}

  /**
   * Runs a writer to its end.
   *
   * @param folder where its ledger is or will be, without symbolic links
   * @param injection what strace shall let fail, as its option {@code -e} has it; or empty
   * @param pragmas what the writer sets
   */
  Run run(Path folder, String injection, String... pragmas) throws Exception {
    Path trace = folder.resolve("trace");
    List<String> starter = new ArrayList<>(List.of("strace", "-o", trace.toString()));
    starter.addAll(List.of("-f", "-qq", "-y", "-xx", "--seccomp-bpf", "-s", LONGEST_DATA));
    starter.addAll(List.of("-e", "trace=" + CALLS));
    for (Path file : watched(folder)) {
      starter.addAll(List.of("-P", file.toString()));
    }
    if (!injection.isEmpty()) {
      starter.addAll(List.of("-e", injection));
    }
    List<Outcome> said = writer.run(starter, folder, WriterProcess.NO_LIMIT, pragmas);
    List<SystemCall> calls = SystemCall.in(Files.readAllLines(trace));
    return new Run(calls, said, Operation.of(calls, folder, folder.resolve(WriterProcess.SAID)));
  }

  private static List<Path> watched(Path folder) {
    List<Path> watched = new ArrayList<>();
    watched.add(folder);
    watched.add(folder.resolve(WriterProcess.SAID));
    watched.add(folder.resolve(WriterProcess.LEDGER + ".lock"));
    for (String unfinished : List.of("", ".new")) {
      for (String part : List.of("", "-wal", "-shm", "-journal")) {
        watched.add(folder.resolve(WriterProcess.LEDGER + unfinished + part));
      }
    }
    return watched;
  }
}
