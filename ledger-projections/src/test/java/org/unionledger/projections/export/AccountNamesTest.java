package org.unionledger.projections.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.projections.RandomHistory;

class AccountNamesTest {
  private static final String AWKWARD = "x-_.aA9東東é²5f\u4E00\u9FFF\uFF21";

  @Test
  void everyAccountOfTheChartsHasANameThatBeancountAllows() {
    AccountNames names = new AccountNames();
    for (ChartId chart : ChartId.values()) {
      for (Account account : Chart.of(chart).accounts()) {
        assertThat(names.of(new BookId("dongcheng"), chart, account.code()))
            .matches("(Assets|Liabilities|Equity|Income|Expenses):Book-dongcheng:\\d+-[^ :]*")
            .matches("[A-Za-z0-9:\\-\u4E00-\u9FA5]+");
      }
    }
  }

  @Test
  void whatIsNotPlainIsWrittenAsItsCodePoint() {
    AccountNames names = new AccountNames();

    assertThat(names.of(new BookId("东城_1.x"), ChartId.CN_UNION_2009, "memo:é-x"))
        .isEqualTo("Equity:Book-东城-x5f-1-x2e-x:Memo--xe9--x2d-x");
  }

  @Test
  void differentIdentifiersHaveDifferentNames() {
    Random random = new Random(RandomHistory.seed(getClass()));
    Map<String, String> identifiers = new HashMap<>();
    for (int round = 0; round < 20_000; round++) {
      StringBuilder identifier = new StringBuilder();
      for (int length = 1 + random.nextInt(8); length > 0; length--) {
        identifier.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
      }
      String text = identifier.toString();
      String before = identifiers.put(AccountNames.escaped(text), text);
      assertThat(before == null || before.equals(text)).as("%s and %s", before, text).isTrue();
    }
  }
}
