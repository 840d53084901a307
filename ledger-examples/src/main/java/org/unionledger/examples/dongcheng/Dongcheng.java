package org.unionledger.examples.dongcheng;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.unionledger.chart.BookLevel;

/** The programme from the first voucher to the last, in the order of its days. */
final class Dongcheng {

  private Dongcheng() {}

  static List<Step> story(Assumptions assumptions) {
    List<Enterprise> enterprises = Enterprise.all(assumptions);
    return Stream.of(
            Office.DISTRICT.open(
                Article.REBATE.from(),
                "东城区总工会",
                BookLevel.COUNTY_AND_ABOVE,
                assumptions.openingMoney()),
            SpecialFund.steps(assumptions),
            Consolation.steps(assumptions),
            HardshipAid.steps(assumptions),
            Mistakes.steps(),
            Matching.steps(assumptions),
            Dues.steps(assumptions, enterprises),
            Rebates.steps(assumptions, enterprises),
            RebateMistakes.steps(),
            closedQuarters())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Step::day))
        .toList();
  }

  private static List<Step> closedQuarters() {
    return Quarter.of(Article.REBATE).stream()
        .map(quarter -> Office.DISTRICT.close(quarter.lastMonth()))
        .toList();
  }
}
