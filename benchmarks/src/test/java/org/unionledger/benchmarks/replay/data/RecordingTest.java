package org.unionledger.benchmarks.replay.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.audit.AuditResult;
import org.unionledger.projections.audit.LedgerAudit;
import org.unionledger.projections.balances.BalanceProjection;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;

/** Generated ledgers are what the front door would have recorded, and sound. */
final class RecordingTest {
  private static final Movements MOVEMENTS = new Movements(2_000);

  @TempDir private Path folder = Path.of("");

  @Test
  void everyCommandWouldHaveBecomeTheVeryEnvelope() {
    Recording recording = new Recording(MOVEMENTS.names());
    List<LedgerCommand> commands = new ArrayList<>(recording.opening());
    MOVEMENTS.forEach(movement -> commands.add(recording.command(movement)));
    LedgerOptions options = LedgerOptions.defaults().withClock(Recording.openingClock());

    try (UnionLedger ledger = UnionLedger.open(folder.resolve("asked.ledger"), options);
        JournalReader generated = generated()) {
      assertThat(ledger.recordAll(commands)).allMatch(Outcome.Recorded.class::isInstance);
      assertThat(contents(generated)).isEqualTo(contents(ledger.journal()));
    }
  }

  /** All of each entry but the time, which is the generator's own. */
  private static List<List<Object>> contents(JournalReader journal) {
    List<List<Object>> contents = new ArrayList<>();
    for (Entry entry : journal.entries(0, journal.head(), List.of())) {
      Envelope it = entry.envelope();
      contents.add(
          List.of(
              entry.position(),
              it.type(),
              it.version(),
              it.id(),
              it.metadata(),
              it.tags(),
              new String(it.payload(), StandardCharsets.UTF_8)));
    }
    return contents;
  }

  @Test
  void anAuditFindsNothing() {
    try (JournalReader generated = generated()) {
      assertThat(LedgerAudit.of(generated).audit(new SecureRandom(), position -> {}))
          .isInstanceOf(AuditResult.Sound.class);
    }
  }

  @Test
  void aReplayComesToWhatWasGenerated() {
    BalanceProjection balances = new BalanceProjection();
    try (JournalReader generated = generated()) {
      Replay.of(generated).into(balances);
    }
    Turnovers replayed = new Turnovers(MOVEMENTS.names().keys().size());
    balances
        .balances(Selection.ALL)
        .forEach(
            it ->
                replayed.add(
                    MOVEMENTS.names().keys().indexOf(it.key()),
                    it.debit().minor(),
                    it.credit().minor()));

    assertThat(replayed).isEqualTo(Turnovers.of(MOVEMENTS));
  }

  private JournalReader generated() {
    Path file = folder.resolve("generated.ledger");
    Journal journal = SqliteJournal.open(file);
    LedgerBuilder.build(journal, MOVEMENTS);
    return SqliteJournal.openReadOnly(file);
  }
}
