package org.unionledger.projections.postings;

import org.unionledger.chart.ChartId;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.Movement;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * What a posting is summed under.
 *
 * @param book whose books
 * @param chart the chart that gives the account its meaning
 * @param account the code of an account of the chart, or {@code memo:} and a name
 * @param fund the code of a fund of the book, or {@code ""} for postings that name none
 * @param unit what is counted
 * @param carriedForward whether it carries a year forward (年末结转), or balances to another chart:
 *     such postings change balances, but are no turnover of the year and move no fund
 * @param drawn whether it spends of its fund what a hold had set aside, or gives it back to the
 *     hold
 */
public record PostingKey(
    BookId book,
    ChartId chart,
    String account,
    String fund,
    Unit unit,
    boolean carriedForward,
    boolean drawn) {

  /**
   * What a posting of a movement is summed under.
   *
   * @param movement the movement
   * @param posting one of its voucher's postings
   * @return its key
   */
  public static PostingKey of(Movement movement, Posting posting) {
    Voucher voucher = movement.voucher();
    return new PostingKey(
        voucher.book(),
        voucher.chartOf(posting),
        posting.account(),
        posting.fund() == null ? "" : posting.fund(),
        posting.amount().unit(),
        movement instanceof CarriedForward || movement instanceof ChartMigrated,
        movement.draws(posting));
  }
}
