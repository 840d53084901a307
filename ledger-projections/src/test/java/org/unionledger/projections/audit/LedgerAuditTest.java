package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.chart.ChartId;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.journal.evidence.TreeHead;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.TestJournal;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;

/** An audit as a whole: storage, what was signed, and a sound history of every kind of event. */
class LedgerAuditTest {
  private static final String ORIGIN = "union.example/ledger";
  private static final int COMMANDS = 6_000;

  @TempDir private Path folder;
  private final SecureRandom random = new SecureRandom();
  private final Chronicle chronicle = new Chronicle();

  @BeforeEach
  void tellAFewEvents() {
    chronicle.book("dongcheng", ChartId.CN_UNION_2009);
    for (int day = 10; day < 20; day++) {
      chronicle.post("dongcheng", "2020-03-" + day, "提现", "Dr 101 1.00 CNY", "Cr 102 1.00 CNY");
    }
  }

  private Journal journal() {
    return TestJournal.of(folder, chronicle.events());
  }

  private AuditResult audit(JournalReader journal) {
    return LedgerAudit.of(journal).audit(random, position -> {});
  }

  private static Checkpoint checkpoint(JournalReader journal, long size) {
    return new Checkpoint(ORIGIN, new TreeHead(size, new Prover(journal).root(size)));
  }

  @Test
  void what_the_ledger_recorded_of_random_commands_is_sound() {
    Path file = folder.resolve("random.ledger");
    var commands = RandomHistory.commands(Seeds.seed(Seeds.USUAL), COMMANDS);
    List<Long> progress = new ArrayList<>();
    try (UnionLedger ledger = UnionLedger.open(file)) {
      for (int from = 0; from < COMMANDS; from += 500) {
        ledger.recordAll(commands.subList(from, from + 500));
      }
    }
    try (JournalReader journal = SqliteJournal.openReadOnly(file)) {
      var audit =
          LedgerAudit.of(journal)
              .extending(checkpoint(journal, journal.head() / 2))
              .extending(checkpoint(journal, 0))
              .extending(checkpoint(journal, journal.head()));

      assertThat(audit.audit(random, progress::add))
          .isEqualTo(new AuditResult.Sound(journal.treeHead()));
      assertThat(journal.head()).isGreaterThan(COMMANDS / 4);
      assertThat(progress).endsWith(journal.head()).contains(journal.head());
      assertThat(progress.stream().filter(it -> it == journal.head())).hasSize(2);
    }
  }

  @Test
  void an_empty_ledger_is_sound() {
    try (Journal journal = SqliteJournal.open(folder.resolve("empty.ledger"))) {
      assertThat(audit(journal))
          .isEqualTo(new AuditResult.Sound(new TreeHead(0, Hash.ofEmptyTree())));
    }
  }

  @Test
  void what_the_journal_finds_comes_first() throws SQLException {
    Path file = folder.resolve("damaged.ledger");
    try (Journal journal = SqliteJournal.open(file)) {
      TestJournal.append(journal, chronicle.events());
    }
    try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = database.createStatement()) {
      statement.executeUpdate("UPDATE head SET latest = latest + 1");
    }
    try (JournalReader journal = SqliteJournal.openReadOnly(file)) {
      assertThat(audit(journal))
          .isInstanceOfSatisfying(
              AuditResult.Faulty.class,
              found -> {
                assertThat(found.position()).isEqualTo(11);
                assertThat(found.fault()).isEqualTo(AuditFault.INDEX_DIFFERS);
                assertThat(found.detail()).isNotEmpty();
              });
    }
  }

  @Test
  void a_ledger_that_is_shorter_than_what_was_signed_is_an_older_copy() {
    try (Journal newer = journal();
        Journal older = TestJournal.of(folder, chronicle.events().subList(0, 8))) {
      assertThat(
              LedgerAudit.of(older).extending(checkpoint(newer, 9)).audit(random, position -> {}))
          .isEqualTo(new AuditResult.Faulty(9, AuditFault.CHECKPOINT_AHEAD, ORIGIN + ": 8 < 9"));
    }
  }

  @Test
  void a_rewritten_ledger_is_found_between_the_checkpoints_that_enclose_the_change() {
    try (Journal truth = journal();
        Journal rewritten = TestJournal.of(folder, rewrittenAt(6).events())) {
      var known =
          LedgerAudit.of(rewritten)
              .extending(checkpoint(truth, 10))
              .extending(checkpoint(truth, 3))
              .extending(checkpoint(truth, 7))
              .extending(checkpoint(truth, 5));

      assertThat(known.audit(random, position -> {}))
          .isInstanceOfSatisfying(
              AuditResult.Faulty.class,
              found -> {
                assertThat(found.position()).isEqualTo(6);
                assertThat(found.fault()).isEqualTo(AuditFault.CHECKPOINT_DIFFERS);
                assertThat(found.detail()).startsWith(ORIGIN + ", 6…7: ");
              });
      assertThat(
              LedgerAudit.of(rewritten)
                  .extending(checkpoint(truth, 10))
                  .audit(random, position -> {}))
          .extracting("position", "fault")
          .containsExactly(1L, AuditFault.CHECKPOINT_DIFFERS);
      assertThat(audit(rewritten)).isInstanceOf(AuditResult.Sound.class);
    }
  }

  private static Chronicle rewrittenAt(int position) {
    Chronicle other = new Chronicle().book("dongcheng", ChartId.CN_UNION_2009);
    for (int day = 10; day < 20; day++) {
      String amount = other.position() + 1 == position ? "9.00" : "1.00";
      other.post(
          "dongcheng",
          "2020-03-" + day,
          "提现",
          "Dr 101 " + amount + " CNY",
          "Cr 102 " + amount + " CNY");
    }
    return other;
  }

  @Test
  void what_is_judged_is_what_was_verified() {
    Envelope other = TestJournal.envelope(rewrittenAt(6).events().get(5));
    try (Journal journal = journal()) {
      var liar = new HostileReader(journal, it -> it.position() == 6 ? new Entry(6, other) : it);

      assertThat(audit(liar))
          .extracting("position", "fault")
          .containsExactly(1L, AuditFault.ENTRY_CHANGED);
    }
  }

  @Test
  void a_hosts_own_events_are_passed_over() {
    Envelope own =
        Envelope.of(
            "host.Greeted",
            "1",
            "h1",
            Instant.EPOCH,
            Map.of(),
            List.of(),
            "{\"voucher\":{\"postings\":[{\"amount\":\"1\"}]}}".getBytes(StandardCharsets.UTF_8));
    try (Journal journal = journal()) {
      journal.append(AppendGuard.nothingAfter(journal.head()), List.of(own));

      assertThat(audit(journal)).isEqualTo(new AuditResult.Sound(journal.treeHead()));
    }
  }
}
