package org.unionledger.faults;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.Tag;
import org.unionledger.journal.jdbc.SqliteJournal;

/**
 * A process that wants to write a ledger for ever: it opens it, appends a few entries under its own
 * name, closes it, and tries again; and says what it holds and by whom it is refused.
 */
final class Fighter {

  private static final Instant NOON = Instant.parse("2020-03-02T04:00:00Z");

  private Fighter() {}

  /** Runs in the other process. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path file = Path.of(arguments[0]);
    SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
    String name = String.valueOf(ProcessHandle.current().pid());
    for (int hold = 0; ; hold++) {
      try (Journal journal = SqliteJournal.open(file)) {
        out.println("holds");
        long head = journal.head();
        for (int entry = random.nextInt(1, 6); entry > 0; entry--) {
          journal.append(AppendGuard.nothingAfter(head), List.of(signed(name, hold, entry)));
          head++;
          out.println("recorded " + head);
          Thread.sleep(random.nextInt(4));
        }
        out.println("leaves");
      } catch (JournalException.HeldElsewhere e) {
        out.println("refused " + e.holder());
      }
      Thread.sleep(random.nextInt(8));
    }
  }

  private static Envelope signed(String name, int hold, int entry) {
    return Envelope.of(
        "Signed",
        "1",
        "%s-%d-%d".formatted(name, hold, entry),
        NOON,
        Map.of(),
        List.of(new Tag("by", name)),
        new byte[0]);
  }
}
