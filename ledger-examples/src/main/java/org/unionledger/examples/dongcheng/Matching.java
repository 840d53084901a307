package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.chart.BookLevel;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.ContributeMatching;
import org.unionledger.examples.dongcheng.Assumptions.LowerUnion;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundTerms;
import org.unionledger.fund.Window;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/** B4: lower unions add money of their own, each in its own book. The article names no ratio. */
final class Matching {
  static final String FUND = "matching-2020";

  /** The fund that they match. */
  static final FundId MATCHED = new FundId(Office.DISTRICT.book(), SpecialFund.CODE);

  private static final LocalDate LAST_DAY = LocalDate.of(2020, 11, 30);

  private final LowerUnion union;
  private final Office office;
  private final Invented invented;

  private Matching(LowerUnion union, long seed) {
    this.union = union;
    this.office = union.office();
    this.invented = new Invented(seed, union.book());
  }

  static List<Step> steps(Assumptions assumptions) {
    List<Step> steps = new ArrayList<>();
    for (LowerUnion union : assumptions.lowerUnions()) {
      Matching matching = new Matching(union, assumptions.seed());
      LocalDate opened = Article.REBATE.from();
      steps.addAll(
          matching.office.open(opened, union.name(), BookLevel.GRASSROOTS, union.matching()));
      steps.add(matching.authorise(assumptions.decided().plusWeeks(1)));
      steps.addAll(matching.contribute(assumptions.decided().plusWeeks(2)));
      steps.add(matching.office.close(Quarter.of(Article.REBATE).get(3).lastMonth()));
    }
    return steps;
  }

  private Step authorise(LocalDate day) {
    Window year = new Window(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    FundTerms terms = FundTerms.NONE.withWindow(year).withAccounts(ConsolationGood.accounts());
    return Step.recorded(
        day,
        new AuthoriseFund(
            office.id("fund"),
            office.chair(),
            office.book(),
            FUND,
            "疫情防控配套资金",
            Yuan.written(union.matching()),
            terms));
  }

  private List<Step> contribute(LocalDate from) {
    int count = union.contributions();
    List<Amount> amounts = invented.parts(union.matching(), count + 1);
    List<LocalDate> days = invented.days(from, LAST_DAY, count);
    List<Step> steps = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      LocalDate day = days.get(number - 1);
      steps.add(Step.recorded(day, contribution(number, day, amounts.get(number - 1))));
    }
    return steps;
  }

  private ContributeMatching contribution(int number, LocalDate day, Amount amount) {
    ConsolationGood good = invented.oneOf(ConsolationGood.ALL);
    return new ContributeMatching(
        office.id("matching/%02d".formatted(number)),
        office.accountant(),
        office.book(),
        office.voucher(day, "疫情防控配套资金：" + good.purpose),
        FUND,
        MATCHED,
        new PartyId("%s.team-%02d".formatted(union.book(), number)),
        Yuan.written(amount),
        null,
        good.account);
  }
}
