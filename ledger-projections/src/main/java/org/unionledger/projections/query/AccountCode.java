package org.unionledger.projections.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;

/**
 * How questions and answers name an account: by its code where it is of the chart that its book has
 * now, and otherwise with the chart before it, e.g. {@code CN-UNION-2009:331}. Memo accounts are of
 * no chart. A code alone means nothing to a book that has had two charts.
 *
 * @param chart the chart that the book has left, or null: it is of the book's own
 * @param code the code of an account of the chart, or {@code memo:} and a name
 */
public record AccountCode(@Nullable ChartId chart, String code) {
  private static final char SEPARATOR = ':';

  /**
   * The name of an account.
   *
   * @param chart the chart of the account
   * @param code its code
   * @param now the chart that the book has now
   * @return the code, with the chart before it if the book has left that chart
   */
  public static String text(ChartId chart, String code, ChartId now) {
    return chart == now ? code : former(chart, code);
  }

  /**
   * The name of an account once its book has left the chart.
   *
   * @param chart the chart that was left
   * @param code the account's code
   * @return the code with the chart before it; of memo accounts the code alone
   */
  public static String former(ChartId chart, String code) {
    return code.startsWith(Chart.MEMO_PREFIX) ? code : chart.toString() + SEPARATOR + code;
  }

  /**
   * Reads a name.
   *
   * @param text what {@link #text} gives
   * @return its parts; a text that names no chart is a code
   */
  public static AccountCode parse(String text) {
    int separator = text.indexOf(SEPARATOR);
    ChartId chart = separator < 0 ? null : ChartId.find(text.substring(0, separator)).orElse(null);
    return chart == null
        ? new AccountCode(null, text)
        : new AccountCode(chart, text.substring(separator + 1));
  }

  /**
   * The account of a name.
   *
   * @param now the chart that the book has now
   * @return the account, or nothing if the chart has none of that code
   */
  public Optional<Account> account(ChartId now) {
    return Chart.of(chart == null ? now : chart).find(code);
  }
}
