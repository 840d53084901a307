package org.unionledger.journal.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A call to the system that fails.
 *
 * @param call its name
 * @param number which one of that name, from 1
 * @param error what it fails with
 * @param forEver whether all later ones of that name fail, too
 * @param stage what the writer does meanwhile
 */
record Injection(String call, int number, String error, boolean forEver, Stage stage) {

  /** What a writer does. */
  enum Stage {
    /** It creates the ledger, and opens it. */
    CREATING,
    /** It flushes what it appends. */
    FLUSHING,
    /** It appends otherwise. */
    APPENDING,
    /** Anything else. */
    OTHER
  }

  private static final List<String> DISK = List.of("EIO", "ENOSPC");
  private static final List<String> ACCESS = List.of("EROFS", "EMFILE");

  private static final Map<String, List<String>> ERRORS =
      Map.ofEntries(
          Map.entry("pwrite64", DISK),
          Map.entry("fsync", DISK),
          Map.entry("fdatasync", DISK),
          Map.entry("ftruncate", DISK),
          Map.entry("fallocate", DISK),
          Map.entry("rename", DISK),
          Map.entry("renameat", DISK),
          Map.entry("renameat2", DISK),
          Map.entry("unlink", DISK),
          Map.entry("unlinkat", DISK),
          Map.entry("pread64", List.of("EIO")),
          Map.entry("openat", ACCESS));

  /** Each way in which each of the calls of a run could have failed. */
  static List<Injection> into(Strace.Run run) {
    List<Injection> injections = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    Stage stage = Stage.CREATING;
    for (SystemCall call : run.calls()) {
      int number = numbers.merge(call.name(), 1, Integer::sum);
      if (call.name().equals("write")) {
        boolean trying = Outcome.of(call.text(1)).word() == Outcome.Word.TRYING;
        stage = trying ? Stage.APPENDING : Stage.OTHER;
      }
      boolean flushing = stage == Stage.APPENDING && call.name().endsWith("sync");
      Stage here = flushing ? Stage.FLUSHING : stage;
      for (String error : Objects.requireNonNullElse(ERRORS.get(call.name()), List.<String>of())) {
        injections.add(new Injection(call.name(), number, error, false, here));
        injections.add(new Injection(call.name(), number, error, true, here));
      }
    }
    return injections;
  }

  /** As strace takes it. */
  @Override
  public String toString() {
    return "inject=%s:error=%s:when=%d%s".formatted(call, error, number, forEver ? "+" : "");
  }
}
