package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.refusal.DuesRefusal;
import org.unionledger.refusal.ReversalRefusal;

/** B5: what the office asks for by mistake, for enterprises that are entitled. */
final class RebateMistakes {
  private static final Office OFFICE = Office.DISTRICT;

  private RebateMistakes() {}

  static List<Step> steps() {
    List<Step> steps = new ArrayList<>(beforeTheWindow());
    steps.add(tooEarly());
    steps.add(twice(11));
    steps.add(twice(12));
    steps.add(reversedAfterRebate());
    return steps;
  }

  /** Paid in January 2020, but for December 2019. */
  private static List<Step> beforeTheWindow() {
    PartyId party = Enterprise.id(7);
    YearMonth month = YearMonth.of(2019, 12);
    LocalDate paid = LocalDate.of(2020, 1, 10);
    LocalDate asked = LocalDate.of(2020, 3, 31);
    Amount payroll = Yuan.of("64210.00");
    Amount levy = Yuan.of("1284.20");
    return List.of(
        Step.recorded(paid, Dues.receive(party, month, payroll, levy, paid)),
        Step.refused(
            asked,
            Rebates.rebate(party + "/2019-Q4", party, List.of(month), asked),
            DuesRefusal.OutsidePolicyWindow.class));
  }

  private static Step tooEarly() {
    PartyId party = Enterprise.id(8);
    Quarter quarter = new Quarter(2020, 2);
    LocalDate asked = quarter.lastDay().minusDays(1);
    return Step.refused(
        asked,
        Rebates.rebate(party + "/early", party, quarter.months(), asked),
        DuesRefusal.IntervalNotEnded.class);
  }

  private static Step twice(int number) {
    PartyId party = Enterprise.id(number);
    Quarter quarter = new Quarter(2020, 3);
    LocalDate asked = quarter.lastDay().plusDays(9);
    return Step.refused(
        asked,
        Rebates.rebate(party + "/again", party, quarter.months(), asked),
        DuesRefusal.AlreadyRebated.class);
  }

  private static Step reversedAfterRebate() {
    LocalDate day = LocalDate.of(2020, 9, 10);
    return Step.refused(
        day,
        OFFICE.reverse("reverse/4", Dues.id(Enterprise.id(10), YearMonth.of(2020, 5)), day),
        ReversalRefusal.DuesAlreadyRebated.class);
  }
}
