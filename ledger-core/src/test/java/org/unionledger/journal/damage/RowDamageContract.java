package org.unionledger.journal.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.testing.Harness;

/**
 * Changes of the rows of a ledger by somebody who has the database: {@code
 * -Dledger.harness.rows=1000} makes so many.
 */
abstract class RowDamageContract {

  static final long SEED = Harness.seed();
  static final Recorded RECORDED = SampleLedger.varied(600, 300, SEED);

  private final Tally tally = new Tally();
  private final SplittableRandom random = new SplittableRandom(SEED);

  /** Makes the ledger what it was recorded as. */
  protected abstract void restore() throws Exception;

  /** A connection of somebody who may do everything, and whom nothing hinders. */
  protected abstract void damage(Damaging damaging) throws Exception;

  /** Something that is done on a connection. */
  interface Damaging {
    void on(Connection connection) throws SQLException;
  }

  /** Further kinds of damage, which only this database understands. */
  protected abstract List<RowDamage> ownDamages();

  protected abstract JournalReader toRead();

  protected abstract Journal toWrite();

  protected abstract String database();

  @Test
  void changed_rows_are_detected_or_without_effect_and_a_perfect_forgery_is_told_from_outside()
      throws Exception {
    restore();
    List<Kind> kinds = kinds(judge());
    int changes = Harness.size("rows", kinds.size());
    for (int i = 0; i < changes; i++) {
      int lower = 1 + random.nextInt(RECORDED.size() - 1);
      int upper = lower + 1 + random.nextInt(RECORDED.size() - lower);
      kinds.get(i % kinds.size()).damage(lower, upper);
      restore();
    }
    tally.report("changes of rows in " + database());
    assertThat(tally.missed()).as("seed %d", SEED).isEmpty();
  }

  /** A kind of damage, made to the entries at two positions and judged. */
  private interface Kind {
    void damage(int lower, int upper) throws Exception;
  }

  private List<Kind> kinds(Judge judge) {
    List<Kind> kinds = new ArrayList<>();
    List<RowDamage> damages = new ArrayList<>(RowDamage.ALL);
    damages.addAll(ownDamages());
    for (RowDamage damage : damages) {
      kinds.add((lower, upper) -> change(judge, damage, lower, upper));
    }
    for (Rewriting rewriting : Rewriting.values()) {
      kinds.add((lower, upper) -> rewrite(judge, rewriting, lower));
    }
    return kinds;
  }

  private Judge judge() {
    try (JournalReader reader = toRead()) {
      return new Judge(RECORDED, Answers.of(reader, RECORDED), 1);
    }
  }

  private void change(Judge judge, RowDamage damage, int lower, int upper) throws Exception {
    String what = "%s with %d and %d".formatted(damage.sql(), lower, upper);
    try {
      damage(connection -> damage.make(connection, lower, upper));
    } catch (SQLException refused) {
      tally.note(Tally.NOT_MADE);
      return;
    }
    Verdict verdict = judge.judge(this::toRead, this::toWrite);
    boolean told = verdict instanceof Verdict.ToldFromOutside;
    tally.add(told ? new Verdict.Missed("sound, and another ledger") : verdict, what);
    if (!damage.undo().isEmpty()) {
      damage(damage::undo);
    }
  }

  private void rewrite(Judge judge, Rewriting rewriting, int position) throws Exception {
    damage(connection -> rewriting.make(connection, RECORDED, position));
    Verdict verdict = judge.judge(this::toRead, this::toWrite);
    boolean told = verdict instanceof Verdict.ToldFromOutside;
    boolean right = told == rewriting.isPerfect(position, RECORDED.size());
    tally.add(
        right ? verdict : new Verdict.Missed("it is " + verdict), rewriting + " at " + position);
  }
}
