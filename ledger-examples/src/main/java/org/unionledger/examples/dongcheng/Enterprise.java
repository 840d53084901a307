package org.unionledger.examples.dongcheng;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unionledger.dues.LevyRate;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Allocation;
import org.unionledger.money.Amount;
import org.unionledger.party.EnterpriseSize;

/**
 * B5: an enterprise that pays dues. No enterprise of the real world.
 *
 * @param id its opaque identifier
 * @param size small or micro, as far as its circumstance does not say otherwise
 * @param circumstance whether and when it is entitled to the rebate
 * @param payrolls its wages of each month
 */
record Enterprise(
    PartyId id, EnterpriseSize size, Circumstance circumstance, Map<YearMonth, Amount> payrolls) {

  private static final int PERCENT_MICRO = 60;

  /** Copies the wages. */
  Enterprise {
    payrolls = Map.copyOf(payrolls);
  }

  static PartyId id(int number) {
    return new PartyId("ent-%04d".formatted(number));
  }

  static List<Enterprise> all(Assumptions assumptions) {
    Invented invented = new Invented(assumptions.seed(), "enterprises");
    List<Enterprise> all = new ArrayList<>();
    assumptions
        .enterprises()
        .forEach(
            (circumstance, count) -> {
              for (int added = 0; added < count; added++) {
                all.add(invent(all.size() + 1, circumstance, invented));
              }
            });
    return List.copyOf(all);
  }

  private static Enterprise invent(int number, Circumstance circumstance, Invented invented) {
    boolean micro = invented.happens(PERCENT_MICRO);
    int workers = micro ? invented.number(2, 9) : invented.number(10, 60);
    Amount wage = invented.amount(Yuan.of("4200.00"), Yuan.of("9800.00"));
    Amount least = new Amount(workers * wage.minor(), wage.unit());
    Amount most = least.plus(wage);
    Map<YearMonth, Amount> payrolls = new HashMap<>();
    for (YearMonth month : Quarter.months(Article.REBATE)) {
      payrolls.put(month, invented.amount(least, most));
    }
    EnterpriseSize size = micro ? EnterpriseSize.MICRO : EnterpriseSize.SMALL;
    return new Enterprise(id(number), size, circumstance, payrolls);
  }

  Amount payroll(YearMonth month) {
    return Objects.requireNonNull(payrolls.get(month), () -> id + " has no wages of " + month);
  }

  /** Two per cent of the wages, or what part of it the enterprise pays. */
  Amount paid(YearMonth month) {
    long percent = circumstance.percentPaid(month);
    Amount due = LevyRate.of(month).on(payroll(month));
    return Allocation.LARGEST_REMAINDER.allocate(due, List.of(percent, 100 - percent)).getFirst();
  }

  List<YearMonth> entitledMonths(Quarter quarter) {
    return quarter.months().stream().filter(circumstance::entitles).toList();
  }
}
