package org.unionledger.refusal;

import java.time.LocalDate;
import org.unionledger.chart.ChartId;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.LotId;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;

/** What the stock of goods does not allow. */
public sealed interface GoodsRefusal extends Refusal {

  /**
   * The item was never received into the book's stock.
   *
   * @param book whose stock
   * @param item the code of its unit
   */
  record GoodsNeverReceived(BookId book, String item) implements GoodsRefusal {}

  /**
   * More is asked than is on hand.
   *
   * @param book whose stock
   * @param date the day of the issue; what was received or given back later is not counted
   * @param onHand what may be issued on that day, in the named lot if one is named
   * @param asked what was asked
   * @param missing how much is missing
   */
  record StockExceeded(BookId book, LocalDate date, Amount onHand, Amount asked, Amount missing)
      implements GoodsRefusal {}

  /**
   * The named lot is not on hand.
   *
   * @param book whose stock
   * @param item the code of its unit
   * @param lot the lot asked for
   */
  record LotUnknown(BookId book, String item, LotId lot) implements GoodsRefusal {}

  /**
   * A lot of that name is still on hand.
   *
   * @param book whose stock
   * @param item the code of its unit
   * @param lot the lot asked for
   */
  record LotAlreadyOnHand(BookId book, String item, LotId lot) implements GoodsRefusal {}

  /**
   * The command names who bears an expenditure, but under the book's chart it is none.
   *
   * @param field what was named: account or fund
   * @param chart the book's chart
   */
  record NoExpenditure(String field, ChartId chart) implements GoodsRefusal {}

  /**
   * The movement is an expenditure, and neither an account nor a fund is named.
   *
   * @param chart the book's chart
   */
  record ExpenditureNotNamed(ChartId chart) implements GoodsRefusal {}

  /**
   * What needs an approval names none (art. 31, 42 of 财会〔2021〕7号; 会计基础工作规范 art. 48(7)).
   *
   * @param command the name of the command
   */
  record ApprovalNotNamed(String command) implements GoodsRefusal {}

  /**
   * The book finds costs by this method on that day already.
   *
   * @param book whose stock
   * @param method the method
   * @param from the day asked for
   */
  record CostMethodAlreadyChosen(BookId book, CostMethod method, LocalDate from)
      implements GoodsRefusal {}
}
