package org.unionledger.projections.balances;

import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.voucher.Posting;

/**
 * What a balance is of. Ordered by book, account, fund and unit, each by code points.
 *
 * @param book whose books
 * @param account the code of an account of the book's chart, or {@code memo:} and a name
 * @param fund the code of a fund of the book, or {@code ""} for postings that name none
 * @param unit what is counted
 */
public record BalanceKey(BookId book, String account, String fund, Unit unit)
    implements Comparable<BalanceKey> {

  static BalanceKey of(PostingKey key) {
    return new BalanceKey(key.book(), key.account(), key.fund(), key.unit());
  }

  /**
   * What a posting counts to.
   *
   * @param book whose posting
   * @param posting the posting
   * @return its key
   */
  public static BalanceKey of(BookId book, Posting posting) {
    String fund = posting.fund() == null ? "" : posting.fund();
    return new BalanceKey(book, posting.account(), fund, posting.amount().unit());
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
