package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.VoucherPartPosted;
import org.unionledger.event.VoucherPosted;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;
import org.unionledger.voucher.VoucherType;

/** Each law of vouchers and their reversals, broken alone. */
class VoucherLawsTest extends BrokenLaw {
  @Test
  void a_voucher_is_of_a_book_that_was_opened() {
    var elsewhere = voucher("west", 1, "Dr 101 1.00 CNY", "Cr 102 1.00 CNY");
    told.add(new VoucherPosted(elsewhere, null));
    assertBroken(AuditFault.BOOK_UNKNOWN, "west 2020-记-1");
  }

  @Test
  void a_voucher_is_in_the_chart_of_its_book() {
    told.book("east", ChartId.CN_UNION_2021);
    told.post("east", "2020-03-02", "提现", "Dr 101 1.00 CNY", "Cr 102 1.00 CNY");
    assertBroken(AuditFault.CHART_DIFFERS, "east 2020-记-2: CN-UNION-2021 ≠ CN-UNION-2009");
  }

  @Test
  void a_posting_is_on_an_account_of_the_chart() {
    told.post("east", "2020-03-02", "?", "Dr 99999 1.00 CNY", "Cr 102 1.00 CNY");
    assertBroken(AuditFault.ACCOUNT_UNKNOWN, "east 2020-记-2: 99999, CN-UNION-2009");
  }

  @Test
  void a_unit_is_declared_with_its_decimal_places() {
    told.post("east", "2020-03-02", "入库", "Dr memo:a 5 mask", "Cr memo:b 5 mask");
    told.post("east", "2020-03-02", "入库", "Dr memo:a 5.0 mask", "Cr memo:b 5.0 mask");
    assertBroken(AuditFault.UNIT_UNKNOWN, "east 2020-记-3: 5.0 mask");
  }

  @Test
  void voucher_numbers_have_no_gap() {
    told.add(new VoucherPosted(voucher("east", 3, "Dr 101 1.00 CNY", "Cr 102 1.00 CNY"), null));
    assertBroken(AuditFault.VOUCHER_NUMBER_GAP, "east 2020-记-3 ≠ 2020-记-2");
  }

  @Test
  void a_voucher_number_is_given_once() {
    told.add(new VoucherPosted(voucher("east", 1, "Dr 101 1.00 CNY", "Cr 102 1.00 CNY"), null));
    assertBroken(AuditFault.VOUCHER_NUMBER_GAP, "east 2020-记-1 ≠ 2020-记-2");
  }

  @Test
  void a_closed_period_takes_no_voucher() {
    told.add(new PeriodClosed(BOOK, YearMonth.of(2020, 4)));
    told.add(new PeriodClosed(BOOK, YearMonth.of(2020, 3)));
    told.post("east", "2020-05-01", "提现", "Dr 101 1.00 CNY", "Cr 102 1.00 CNY");
    told.post("east", "2020-04-30", "提现", "Dr 101 1.00 CNY", "Cr 102 1.00 CNY");
    assertBroken(AuditFault.PERIOD_CLOSED, "east 2020-记-3: 2020-04-30 ≤ 2020-04");
  }

  @Test
  void a_movement_is_reversed_once() {
    told.reverse(4, "2020-03-02").reverse(4, "2020-03-03");
    assertBroken(AuditFault.MOVEMENT_REVERSED_TWICE, "east 2020-记-3: e4");
  }

  @Test
  void a_reversal_is_not_reversed() {
    told.reverse(4, "2020-03-02").reverse(5, "2020-03-03");
    assertBroken(AuditFault.REVERSAL_REVERSED, "east 2020-记-3: e5");
  }

  @Test
  void what_is_reversed_is_a_movement_that_was_recorded_before() {
    told.add(reversal("e9", "Dr 50205 -1.00 CNY #aid", "Cr 102 -1.00 CNY"));
    assertBroken(AuditFault.MOVEMENT_UNKNOWN, "east 2020-记-2: e9");
  }

  @Test
  void what_is_no_movement_is_not_reversed() {
    told.add(reversal("e3", "Dr 50205 -1.00 CNY #aid", "Cr 102 -1.00 CNY"));
    assertBroken(AuditFault.MOVEMENT_UNKNOWN, "east 2020-记-2: e3");
  }

  @Test
  void a_reversal_is_the_red_copy() {
    told.add(reversal("e4", "Dr 50205 -39.00 CNY #aid", "Cr 102 -39.00 CNY"));
    assertBroken(AuditFault.REVERSAL_DIFFERS, "east 2020-记-2: e4");
  }

  private static MovementReversed reversal(String movement, String... lines) {
    return new MovementReversed(voucher("east", 2, lines), new CommandId(movement));
  }

  /** A voucher that shares its number; the first of all is at position 4. */
  private void part(long number, int part, String date) {
    Voucher own = voucher("east", 1, "Dr 101 1.00 CNY", "Cr 102 1.00 CNY");
    LocalDate day = LocalDate.parse(date);
    Particulars particulars = Particulars.of(own.particulars().approvedBy(), day, "分张");
    VoucherNumber fraction = new VoucherNumber(2020, VoucherType.GENERAL, number, part, 3);
    Voucher voucher =
        new Voucher(
            own.book(), own.chart(), fraction, own.preparedBy(), particulars, own.postings());
    told.add(new VoucherPartPosted(voucher, part == 1 ? null : new CommandId("e5"), null));
  }

  @Test
  void parts_follow_one_another_and_others_may_come_between() {
    part(2, 1, "2020-03-02");
    part(2, 2, "2020-03-02");
    told.add(new VoucherPosted(voucher("east", 3, "Dr 101 1.00 CNY", "Cr 102 1.00 CNY"), null));
    part(2, 3, "2020-03-02");
    told.add(new PeriodClosed(BOOK, YearMonth.of(2020, 12)));
    assertThat(audit(record())).isInstanceOf(AuditResult.Sound.class);
  }

  @Test
  void no_part_is_left_out() {
    part(2, 1, "2020-03-02");
    part(2, 3, "2020-03-02");
    assertBroken(AuditFault.VOUCHER_NUMBER_GAP, "east 2020-记-2-3/3 ≠ 2020-记-2-2/3");
  }

  @Test
  void no_part_comes_twice() {
    part(2, 1, "2020-03-02");
    part(2, 2, "2020-03-02");
    part(2, 2, "2020-03-02");
    assertBroken(AuditFault.VOUCHER_NUMBER_GAP, "east 2020-记-2-2/3 ≠ 2020-记-2-3/3");
  }

  @Test
  void the_first_part_takes_the_next_number() {
    part(3, 1, "2020-03-02");
    assertBroken(AuditFault.VOUCHER_NUMBER_GAP, "east 2020-记-3-1/3 ≠ 2020-记-2-1/3");
  }

  @Test
  void no_month_is_closed_over_a_part_that_is_missing() {
    part(2, 1, "2020-03-02");
    told.add(new PeriodClosed(BOOK, YearMonth.of(2020, 2)));
    told.add(new PeriodClosed(BOOK, YearMonth.of(2020, 3)));
    assertBroken(AuditFault.VOUCHER_NUMBER_GAP, "east 2020-记-2-1/3 ≠ 2020-记-2-2/3");
  }
}
