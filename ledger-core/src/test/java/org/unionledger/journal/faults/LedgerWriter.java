package org.unionledger.journal.faults;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.jdbc.TunedJournal;

/**
 * A process that makes the appends of a workload, goes on where the ledger is, closes and opens it
 * now and then, and does what the journal's exceptions ask for. Each {@link Outcome} is a line of
 * its output.
 */
final class LedgerWriter {

  /** So many appends are made before the ledger is closed and opened again. */
  private static final int APPENDS_AT_A_TIME = 8;

  /** So often is tried again what was not recorded. */
  private static final int MOST_REFUSALS = 2;

  private final Path ledger;
  private final Workload workload;
  private final String[] pragmas;
  private int refusals;
  private int failures;

  private LedgerWriter(Path ledger, Workload workload, String... pragmas) {
    this.ledger = ledger;
    this.workload = workload;
    this.pragmas = pragmas;
  }

  /** Arguments: ledger, seed and size of the workload, the most bytes of a file, pragmas. */
  public static void main(String[] arguments) throws Exception {
    Workload workload = new Workload(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
    limitFiles(Long.parseLong(arguments[3]));
    String[] pragmas = Arrays.copyOfRange(arguments, 4, arguments.length);
    new LedgerWriter(Path.of(arguments[0]), workload, pragmas).run();
  }

  private static void limitFiles(long bytes) throws Exception {
    if (bytes == WriterProcess.NO_LIMIT) {
      return;
    }
    // The driver first unpacks its library, into a file that is longer than any that is limited.
    DriverManager.getConnection("jdbc:sqlite::memory:").close();
    String thisProcess = Long.toString(ProcessHandle.current().pid());
    Process limiting =
        new ProcessBuilder("prlimit", "--pid", thisProcess, "--fsize=" + bytes).inheritIO().start();
    if (limiting.waitFor() != 0) {
      throw new IllegalStateException("prlimit cannot limit the length of files");
    }
  }

  private void run() {
    boolean more = true;
    while (more && refusals <= MOST_REFUSALS && failures <= MOST_REFUSALS) {
      try (Journal journal = TunedJournal.open(ledger, pragmas)) {
        long head = journal.head();
        say(Outcome.Word.OPENED, head);
        more = appendSome(journal, head);
      } catch (JournalException e) {
        failures++;
        say(Outcome.Word.FAILED, e);
      }
    }
  }

  /** Whether there is more to do. */
  private boolean appendSome(Journal journal, long head) {
    int next = workload.nextAfter(head);
    int end = Math.min(next + APPENDS_AT_A_TIME, workload.size());
    while (next < end && refusals <= MOST_REFUSALS) {
      say(Outcome.Word.TRYING, next);
      try {
        long last = journal.append(AppendGuard.none(), workload.append(next)).last();
        say(Outcome.Word.RECORDED, last);
        next++;
      } catch (JournalException.OutcomeUnknown e) {
        failures++;
        say(Outcome.Word.UNKNOWN, e);
        return true;
      } catch (JournalException e) {
        refusals++;
        say(Outcome.Word.REFUSED, e);
      }
    }
    return next < workload.size();
  }

  private static void say(Outcome.Word word, Object rest) {
    System.out.println(new Outcome(word, rest.toString().replace('\n', ' ')));
  }
}
