package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.command.AdoptRebatePolicy;
import org.unionledger.command.RebateDues;
import org.unionledger.dues.Eligibility;
import org.unionledger.dues.RebateBase;
import org.unionledger.dues.RebateInterval;
import org.unionledger.dues.RebatePayee;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.dues.WindowBasis;
import org.unionledger.identity.PartyId;

/**
 * B5: the regular and full rebate. On the last day of each quarter the office asks for every
 * enterprise; where the ledger refuses the quarter, it asks for the months that remain.
 */
final class Rebates {
  static final RebatePolicy POLICY =
      new RebatePolicy(
          "small-and-micro-2020",
          null,
          Article.REBATE,
          WindowBasis.LEVY_PERIOD,
          RebateBase.AMOUNT_PAID_TOTAL,
          RebatePolicy.FULL_RATE,
          RebateInterval.QUARTER,
          List.of(Eligibility.HAS_UNION, Eligibility.SMALL_OR_MICRO, Eligibility.PAID_IN_FULL),
          RebatePayee.UNION_ACCOUNT);

  private static final Office OFFICE = Office.DISTRICT;

  private Rebates() {}

  static List<Step> steps(Assumptions assumptions, List<Enterprise> enterprises) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.recorded(
            assumptions.decided(),
            new AdoptRebatePolicy(OFFICE.id("policy"), OFFICE.chair(), OFFICE.book(), POLICY)));
    for (Quarter quarter : Quarter.of(Article.REBATE)) {
      enterprises.forEach(enterprise -> steps.addAll(ask(enterprise, quarter)));
    }
    return steps;
  }

  private static List<Step> ask(Enterprise enterprise, Quarter quarter) {
    LocalDate day = quarter.lastDay();
    String id = enterprise.id() + "/" + quarter;
    RebateDues whole = rebate(id, enterprise.id(), quarter.months(), day);
    List<YearMonth> entitled = enterprise.entitledMonths(quarter);
    if (entitled.equals(quarter.months())) {
      return List.of(Step.recorded(day, whole));
    }
    Step refused = Step.refused(day, whole, enterprise.circumstance().refusal());
    return entitled.isEmpty()
        ? List.of(refused)
        : List.of(refused, Step.recorded(day, rebate(id, enterprise.id(), entitled, day)));
  }

  static RebateDues rebate(String id, PartyId party, List<YearMonth> months, LocalDate day) {
    return new RebateDues(
        OFFICE.id("rebate/" + id),
        OFFICE.accountant(),
        OFFICE.book(),
        OFFICE.voucher(day, "返还 " + party + " 工会经费"),
        POLICY.code(),
        party,
        months,
        null,
        null);
  }
}
