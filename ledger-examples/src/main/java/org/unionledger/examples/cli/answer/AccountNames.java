package org.unionledger.examples.cli.answer;

import java.util.Locale;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;

/** Code and name of accounts: books show the name, never the code alone (财会〔2021〕7号 附录1). */
final class AccountNames {

  private AccountNames() {}

  /**
   * Code and name.
   *
   * @param chart whose account
   * @param code its code
   * @param locale what the reader reads
   * @return e.g. {@code 50205 送温暖费}; a memo account as it is
   */
  static String of(ChartId chart, String code, Locale locale) {
    return Chart.of(chart)
        .find(code)
        .map(account -> account.name(locale))
        .filter(name -> !code.startsWith(Chart.MEMO_PREFIX))
        .map(name -> code + " " + name)
        .orElse(code);
  }
}
