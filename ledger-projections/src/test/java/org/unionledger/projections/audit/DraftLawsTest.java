package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.PeriodClosed;
import org.unionledger.identity.Actor;
import org.unionledger.identity.DraftCode;
import org.unionledger.projections.Chronicle;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Voucher;

/** The law of drafts, broken alone. */
class DraftLawsTest extends BrokenLaw {
  private static final DraftCode DRAFT = new DraftCode("d-1");
  private static final List<Posting> LINES =
      Chronicle.postings("Dr 102 3.00 CNY", "Cr 408 3.00 CNY");

  @BeforeEach
  void keep() {
    keep("accountant-1");
  }

  private void keep(String preparedBy) {
    told.add(
        new DraftKept(
            BOOK,
            ChartId.CN_UNION_2009,
            DRAFT,
            new Actor(preparedBy),
            Preparation.of(LocalDate.of(2020, 3, 2), "利息"),
            LINES,
            null));
  }

  private void post(String date, List<Posting> lines) {
    Voucher voucher = told.voucher("east", date, "利息", lines);
    told.add(new DraftPosted(voucher, DRAFT, null));
  }

  @Test
  void a_draft_that_is_posted_as_it_was_kept_is_sound_and_its_name_is_free() {
    post("2020-03-02", LINES);
    keep("accountant-1");
    told.add(new DraftDiscarded(BOOK, DRAFT));
    told.add(new PeriodClosed(BOOK, YearMonth.of(2020, 3)));
    assertThat(audit(record())).isInstanceOf(AuditResult.Sound.class);
  }

  @Test
  void a_name_is_of_one_open_draft() {
    keep("accountant-2");
    assertBroken(AuditFault.DRAFT_DIFFERS, "east: d-1");
  }

  @Test
  void its_date_stays() {
    post("2020-03-03", LINES);
    assertBroken(AuditFault.DRAFT_DIFFERS, "east 2020-记-2: d-1");
  }

  @Test
  void its_lines_stay() {
    post("2020-03-02", Chronicle.postings("Dr 102 3.01 CNY", "Cr 408 3.01 CNY"));
    assertBroken(AuditFault.DRAFT_DIFFERS, "east 2020-记-2: d-1");
  }

  @Test
  void it_is_posted_once() {
    post("2020-03-02", LINES);
    post("2020-03-02", LINES);
    assertBroken(AuditFault.DRAFT_DIFFERS, "east 2020-记-3: d-1");
  }

  @Test
  void what_is_discarded_was_open() {
    told.add(new DraftDiscarded(BOOK, DRAFT));
    told.add(new DraftDiscarded(BOOK, DRAFT));
    assertBroken(AuditFault.DRAFT_DIFFERS, "east: d-1");
  }

  @Test
  void no_month_is_closed_over_an_open_draft() {
    told.add(new PeriodClosed(BOOK, YearMonth.of(2020, 2)));
    told.add(new PeriodClosed(BOOK, YearMonth.of(2020, 3)));
    assertBroken(AuditFault.PERIOD_CLOSED, "east: d-1 2020-03");
  }
}
