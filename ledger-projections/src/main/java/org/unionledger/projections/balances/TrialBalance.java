package org.unionledger.projections.balances;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.TextOrder;

/**
 * A trial balance (科目余额表). In each pair of columns debits equal credits, because every voucher
 * does.
 *
 * @param position the position of the journal at which it is true
 * @param query what it is of
 * @param unit what is counted
 * @param lines the accounts that were posted to by the last day, in the order of their codes
 */
public record TrialBalance(
    long position, TrialBalanceQuery query, Unit unit, List<TrialBalanceLine> lines) {
  /** Copies the list. */
  public TrialBalance {
    lines = List.copyOf(lines);
  }

  /**
   * Draws up a trial balance.
   *
   * @param position the position of the balances
   * @param query what it is of
   * @param unit the query's unit
   * @param chart the book's chart
   * @param opening the book's balances on the eve of the first day; none if there is no such day
   * @param closing the book's balances on the last day
   * @return the trial balance
   */
  static TrialBalance of(
      long position,
      TrialBalanceQuery query,
      Unit unit,
      Chart chart,
      List<Balance> opening,
      List<Balance> closing) {
    SortedMap<String, TrialBalanceLine> lines = new TreeMap<>(TextOrder.BY_CODE_POINT);
    closing.forEach(
        until -> add(lines, chart, until, Amount.zero(unit), until.debit(), until.credit()));
    opening.forEach(
        before ->
            add(
                lines,
                chart,
                before,
                before.balance(),
                before.debit().negated(),
                before.credit().negated()));
    return new TrialBalance(position, query, unit, List.copyOf(lines.values()));
  }

  private static void add(
      SortedMap<String, TrialBalanceLine> lines,
      Chart chart,
      Balance balance,
      Amount opening,
      Amount debit,
      Amount credit) {
    String code = balance.key().account();
    Account account = chart.find(code).orElseThrow();
    lines.merge(
        code, new TrialBalanceLine(account, opening, debit, credit), TrialBalanceLine::plus);
  }

  /**
   * The sums of the three pairs of columns.
   *
   * @param openingDebit opening balances on the debit side
   * @param openingCredit opening balances on the credit side
   * @param debit debit turnovers
   * @param credit credit turnovers
   * @param closingDebit closing balances on the debit side
   * @param closingCredit closing balances on the credit side
   */
  public record Totals(
      Amount openingDebit,
      Amount openingCredit,
      Amount debit,
      Amount credit,
      Amount closingDebit,
      Amount closingCredit) {

    /**
     * Whether debits equal credits in each pair.
     *
     * @return true unless an event was lost
     */
    public boolean balance() {
      return openingDebit.equals(openingCredit)
          && debit.equals(credit)
          && closingDebit.equals(closingCredit);
    }
  }

  /**
   * The last line of the table.
   *
   * @return the sums of all columns
   */
  public Totals totals() {
    return new Totals(
        sum(line -> debitOf(line.opening())),
        sum(line -> creditOf(line.opening())),
        sum(TrialBalanceLine::debit),
        sum(TrialBalanceLine::credit),
        sum(line -> debitOf(line.closing())),
        sum(line -> creditOf(line.closing())));
  }

  private Amount sum(Function<TrialBalanceLine, Amount> column) {
    return lines.stream().map(column).reduce(Amount.zero(unit), Amount::plus);
  }

  /**
   * The debit column of a balance.
   *
   * @param balance debit less credit
   * @return the balance if it is on the debit side, otherwise nothing
   */
  public static Amount debitOf(Amount balance) {
    return balance.isNegative() ? Amount.zero(balance.unit()) : balance;
  }

  /**
   * The credit column of a balance.
   *
   * @param balance debit less credit
   * @return the balance without its sign if it is on the credit side, otherwise nothing
   */
  public static Amount creditOf(Amount balance) {
    return balance.isNegative() ? balance.negated() : Amount.zero(balance.unit());
  }
}
