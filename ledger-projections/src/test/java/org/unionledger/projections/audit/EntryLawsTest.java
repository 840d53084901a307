package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.TestJournal;
import org.unionledger.voucher.Posting;

/** Each law that is read from the bytes of an entry, broken alone. */
class EntryLawsTest extends BrokenLaw {
  @Test
  void a_voucher_balances() {
    Journal journal =
        appendForged("\"CREDIT\",\"amount\":\"5.00\"", "\"CREDIT\",\"amount\":\"4.99\"");
    assertThat(audit(journal))
        .isEqualTo(
            new AuditResult.Faulty(5, AuditFault.VOUCHER_UNBALANCED, "east 2020-记-2: 0.01 CNY"));
  }

  @Test
  void a_voucher_balances_in_each_unit() {
    Journal journal =
        appendForged(
            "\"CREDIT\",\"amount\":\"5.00\",\"unit\":\"CNY\"",
            "\"CREDIT\",\"amount\":\"5\",\"unit\":\"mask\"");
    assertThat(audit(journal))
        .isEqualTo(
            new AuditResult.Faulty(5, AuditFault.VOUCHER_UNBALANCED, "east 2020-记-2: 5.00 CNY"));
  }

  @Test
  void an_event_has_its_form() {
    Journal journal = appendForged("\"summary\"", "\"remark\"");
    assertThat(audit(journal))
        .isInstanceOfSatisfying(
            AuditResult.Faulty.class,
            found -> {
              assertThat(found.position()).isEqualTo(5);
              assertThat(found.fault()).isEqualTo(AuditFault.EVENT_UNREADABLE);
              assertThat(found.detail()).contains("/voucher", "\"summary\" is expected");
            });
  }

  @Test
  void an_amount_of_any_form_is_an_unreadable_event_and_not_a_long_calculation() {
    Journal journal =
        appendForged("\"CREDIT\",\"amount\":\"5.00\"", "\"CREDIT\",\"amount\":\"1e999999999\"");
    assertThat(audit(journal)).extracting("fault").isEqualTo(AuditFault.EVENT_UNREADABLE);
  }

  @Test
  void an_event_is_of_a_known_type_and_version() {
    Journal journal = append(record(), "unionledger.PointsDonated", "1", "{}");
    assertThat(audit(journal))
        .extracting("position", "fault")
        .containsExactly(5L, AuditFault.EVENT_UNKNOWN);
  }

  @Test
  void the_id_of_a_command_is_recorded_once() {
    told.unit("flour", 0, "面粉");
    Journal journal = record();
    Envelope first = TestJournal.envelope(told.events().get(1));
    JournalReader twice =
        new HostileReader(journal, it -> it.position() == 5 ? new Entry(5, first) : it);
    assertThat(audit(journal)).isInstanceOf(AuditResult.Sound.class);
    assertThat(audit(twice))
        .isEqualTo(new AuditResult.Faulty(5, AuditFault.COMMAND_ID_REPEATED, "e2: 2, 5"));
  }

  /** No journal breaks this law alone: it is held against the law of each voucher. */
  @Test
  void trial_balances_come_to_zero() {
    TrialBalances sums = new TrialBalances();
    told.events().forEach(sums::broken);
    assertThat(sums.brokenAtEnd()).isNull();
    Posting alone = Chronicle.postings("Dr memo:a 5 mask").getFirst();
    sums.add(BOOK, alone);
    assertThat(sums.brokenAtEnd())
        .isEqualTo(new Law.Finding(AuditFault.TRIAL_BALANCE_UNEQUAL, "east: 5 mask"));
    sums.add(BOOK, alone.inRed());
    assertThat(sums.brokenAtEnd()).isNull();
  }
}
