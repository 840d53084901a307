package org.unionledger.testing;

/**
 * What a balance is kept for.
 *
 * @param book the book
 * @param account the account's code
 * @param fund the fund's code, empty where none is named
 * @param unit the unit's code
 */
public record BalanceKey(String book, String account, String fund, String unit)
    implements Comparable<BalanceKey> {

  @Override
  public int compareTo(BalanceKey other) {
    int byBook = book.compareTo(other.book);
    int byAccount = byBook != 0 ? byBook : account.compareTo(other.account);
    int byFund = byAccount != 0 ? byAccount : fund.compareTo(other.fund);
    return byFund != 0 ? byFund : unit.compareTo(other.unit);
  }
}
