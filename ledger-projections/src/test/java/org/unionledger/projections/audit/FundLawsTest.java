package org.unionledger.projections.audit;

import org.junit.jupiter.api.Test;
import org.unionledger.fund.Draw;
import org.unionledger.fund.FundId;
import org.unionledger.projections.Chronicle;

/** Each law of funds, broken alone. */
class FundLawsTest extends BrokenLaw {
  @Test
  void a_fund_is_authorised_before_it_is_named() {
    told.post("east", "2020-03-02", "支出", "Dr 50205 1.00 CNY #flood", "Cr 102 1.00 CNY");
    assertBroken(AuditFault.FUND_UNKNOWN, "east/flood");
  }

  @Test
  void a_fund_is_known_also_where_a_line_does_not_move_it() {
    told.post("east", "2020-03-02", "提现", "Dr 101 1.00 CNY #flood", "Cr 102 1.00 CNY");
    assertBroken(AuditFault.FUND_UNKNOWN, "east/flood");
  }

  @Test
  void a_fund_is_authorised_once() {
    told.fund("east", "aid", "1.00");
    assertBroken(AuditFault.FUND_REPEATED, "east/aid");
  }

  @Test
  void a_fund_is_moved_in_its_own_unit() {
    told.post("east", "2020-03-02", "发放", "Dr 50205 1 mask #aid", "Cr memo:store 1 mask");
    assertBroken(AuditFault.FUND_UNIT_DIFFERS, "east/aid: mask ≠ CNY");
  }

  @Test
  void a_fund_spends_no_more_than_it_has() {
    told.post("east", "2020-03-02", "支出", "Dr 50205 60.00 CNY #aid", "Cr 102 60.00 CNY");
    told.post("east", "2020-03-02", "支出", "Dr 50205 0.01 CNY #aid", "Cr 102 0.01 CNY");
    assertBroken(AuditFault.FUND_OVERSPENT, "east/aid: -0.01 CNY");
  }

  @Test
  void a_fund_allots_no_more_than_it_has() {
    told.allot("east", "aid", "aid/one", "60.00").allot("east", "aid", "aid/two", "0.01");
    assertBroken(AuditFault.FUND_OVERSPENT, "east/aid: -0.01 CNY");
  }

  @Test
  void a_fund_releases_no_more_than_it_has() {
    told.allot("east", "aid", "aid/one", "10.00");
    told.close("east", "aid/one", "aid", "10.01", "2020-04-01");
    assertBroken(AuditFault.FUND_OVERSPENT, "east/aid/one: -0.01 CNY");
  }

  @Test
  void income_and_what_comes_back_can_be_spent_again() {
    told.post("east", "2020-03-02", "收入", "Dr 102 5.00 CNY", "Cr 402 5.00 CNY #aid");
    told.reverse(4, "2020-03-03");
    told.allot("east", "aid", "aid/one", "10.00");
    told.close("east", "aid/one", "aid", "10.00", "2020-04-01");
    told.post("east", "2020-04-02", "支出", "Dr 50205 105.00 CNY #aid", "Cr 102 105.00 CNY");
    told.reverse(5, "2020-04-03");
    assertBroken(AuditFault.FUND_OVERSPENT, "east/aid: -5.00 CNY");
  }

  @Test
  void a_fund_is_judged_on_what_the_whole_voucher_leaves() {
    told.post(
        "east",
        "2020-03-02",
        "支出",
        "Dr 50205 70.00 CNY #aid",
        "Cr 50205 10.00 CNY #aid",
        "Cr 102 60.00 CNY");
    told.post("east", "2020-03-02", "支出", "Dr 50205 0.01 CNY #aid", "Cr 102 0.01 CNY");
    assertBroken(AuditFault.FUND_OVERSPENT, "east/aid: -0.01 CNY");
  }

  @Test
  void what_is_held_cannot_be_spent_or_held_again() {
    told.hold("east", "aid", "h", "50.00", "2020-03-02");
    told.post("east", "2020-03-02", "支出", "Dr 50205 10.00 CNY #aid", "Cr 102 10.00 CNY");
    told.draw("east", "2020-03-03", draw("20.00"), "Dr 50205 20.00 CNY #aid", "Cr 102 20.00 CNY");
    told.release("east", "aid", "h", "5.00", "2020-03-04");
    told.hold("east", "aid", "other", "5.01", "2020-03-04");
    assertBroken(AuditFault.FUND_OVERSPENT, "east/aid: -0.01 CNY");
  }

  @Test
  void a_hold_is_made_once() {
    told.hold("east", "aid", "h", "5.00", "2020-03-02");
    told.expire("east", "aid", "h", "5.00", "2020-03-03");
    told.hold("east", "aid", "h", "5.00", "2020-03-04");
    assertBroken(AuditFault.HOLD_REPEATED, "east/h");
  }

  @Test
  void a_hold_pays_no_more_than_it_holds() {
    told.hold("east", "aid", "h", "5.00", "2020-03-02");
    told.draw("east", "2020-03-03", draw("5.00"), "Dr 50205 5.00 CNY #aid", "Cr 102 5.00 CNY");
    told.reverse(6, "2020-03-04");
    told.draw("east", "2020-03-03", draw("5.01"), "Dr 50205 5.01 CNY #aid", "Cr 102 5.01 CNY");
    assertBroken(AuditFault.HOLD_OVERDRAWN, "east/h: -0.01 CNY");
  }

  @Test
  void a_hold_that_was_released_is_over() {
    told.hold("east", "aid", "h", "5.00", "2020-03-02");
    told.release("east", "aid", "h", "2.00", "2020-03-03");
    told.release("east", "aid", "h", "3.00", "2020-03-03");
    told.release("east", "aid", "h", "0.00", "2020-03-03");
    assertBroken(AuditFault.HOLD_UNKNOWN, "east/h");
  }

  @Test
  void a_hold_that_expires_gives_all_back() {
    told.hold("east", "aid", "h", "5.00", "2020-03-02");
    told.expire("east", "aid", "h", "4.99", "2020-03-03");
    assertBroken(AuditFault.HOLD_DIFFERS, "east/h: 0.01 CNY");
  }

  @Test
  void a_hold_is_on_one_fund() {
    told.fund("east", "other", "9.00").hold("east", "aid", "h", "5.00", "2020-03-02");
    told.release("east", "other", "h", "5.00", "2020-03-03");
    assertBroken(AuditFault.HOLD_UNKNOWN, "east/h");
  }

  @Test
  void what_is_drawn_is_what_is_spent() {
    told.hold("east", "aid", "h", "5.00", "2020-03-02");
    told.draw(
        "east",
        "2020-03-03",
        draw("3.00"),
        "Dr 50205 2.00 CNY #aid",
        "Dr 101 1.00 CNY #aid",
        "Cr 102 3.00 CNY");
    assertBroken(AuditFault.HOLD_DIFFERS, "east/h: 3.00 CNY");
  }

  @Test
  void a_hold_gets_no_more_back_than_it_gave() {
    told.hold("east", "aid", "h", "5.00", "2020-03-02");
    told.draw("east", "2020-03-03", draw("-1.00"), "Dr 50205 -1.00 CNY #aid", "Cr 102 -1.00 CNY");
    assertBroken(AuditFault.HOLD_DIFFERS, "east/h: 6.00 CNY");
  }

  private static Draw draw(String amount) {
    return new Draw("aid", "h", Chronicle.cny(amount));
  }

  @Test
  void sums_of_any_size_are_an_answer() {
    told.fund("east", "vast", "92233720368547758.07");
    for (int i = 0; i < 3; i++) {
      told.post(
          "east",
          "2020-03-02",
          "收入",
          "Dr 102 92233720368547758.07 CNY",
          "Cr 402 92233720368547758.07 CNY #vast");
    }
    told.fund("east", "vast", "1.00");
    assertBroken(AuditFault.FUND_REPEATED, new FundId(BOOK, "vast").toString());
  }
}
