package org.unionledger.examples.cli.answer;

import java.util.Locale;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** Code and name of accounts: books show the name, never the code alone (财会〔2021〕7号 附录1). */
final class AccountNames {

  private AccountNames() {}

  /**
   * Code and name.
   *
   * @param chart the chart that the book has now
   * @param text the account as answers name it, with its chart if the book has left that
   * @param locale what the reader reads
   * @return e.g. {@code 50205 送温暖费}; a memo account as it is
   */
  static String of(ChartId chart, String text, Locale locale) {
    return AccountCode.parse(text)
        .account(chart)
        .map(account -> account.name(locale))
        .filter(name -> !text.startsWith(Chart.MEMO_PREFIX))
        .map(name -> text + " " + name)
        .orElse(text);
  }

  /**
   * Code and name of the account of a line.
   *
   * @param voucher the voucher
   * @param posting one of its lines
   * @param locale what the reader reads
   * @return as above; the chart is named if the voucher takes a book from it to another
   */
  static String of(Voucher voucher, Posting posting, Locale locale) {
    ChartId chart = voucher.chart();
    return of(chart, AccountCode.text(voucher.chartOf(posting), posting.account(), chart), locale);
  }
}
