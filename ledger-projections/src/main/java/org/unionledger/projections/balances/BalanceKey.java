package org.unionledger.projections.balances;

import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.projections.query.AccountCode;

/**
 * What a balance is of. Ordered by book, account, fund and unit, each by code points.
 *
 * @param book whose books
 * @param account the code of an account of the book's chart, or {@code memo:} and a name; of a
 *     chart that the book has left the chart and the code, e.g. {@code CN-UNION-2009:331}
 * @param fund the code of a fund of the book, or {@code ""} for postings that name none
 * @param unit what is counted
 */
public record BalanceKey(BookId book, String account, String fund, Unit unit)
    implements Comparable<BalanceKey> {

  /** What a posting's key counts to in a book that has a chart now. */
  static BalanceKey of(PostingKey key, ChartId now) {
    String account = AccountCode.text(key.chart(), key.account(), now);
    return new BalanceKey(key.book(), account, key.fund(), key.unit());
  }

  /** The same key once its book has left a chart. */
  BalanceKey leaving(ChartId chart) {
    return AccountCode.parse(account).chart() == null
        ? new BalanceKey(book, AccountCode.former(chart, account), fund, unit)
        : this;
  }

  @Override
  public int compareTo(BalanceKey other) {
    int order = TextOrder.compare(book.value(), other.book.value());
    order = order != 0 ? order : TextOrder.compare(account, other.account);
    order = order != 0 ? order : TextOrder.compare(fund, other.fund);
    order = order != 0 ? order : TextOrder.compare(unit.code(), other.unit.code());
    return order != 0 ? order : Integer.compare(unit.scale(), other.unit.scale());
  }
}
