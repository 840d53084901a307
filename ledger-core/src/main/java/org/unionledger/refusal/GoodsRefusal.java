package org.unionledger.refusal;

import java.time.LocalDate;
import org.unionledger.chart.ChartId;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.LotId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
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

  /**
   * A kit is made of nothing.
   *
   * @param item the code of the kit's unit
   */
  record KitWithoutComponents(String item) implements GoodsRefusal {}

  /**
   * The item was moved after the day of the count, so that the books of that day are not those that
   * are compared.
   *
   * @param book whose stock
   * @param item the code of its unit
   * @param date the day of the count
   * @param lastMoved the day of the latest movement of the item
   */
  record CountBeforeMovement(BookId book, String item, LocalDate date, LocalDate lastMoved)
      implements GoodsRefusal {}

  /**
   * No count of that identifier was recorded.
   *
   * @param count the identifier asked for
   */
  record CountUnknown(CommandId count) implements GoodsRefusal {}

  /**
   * The count left nothing pending: it agreed with the books, its difference has no value, it was
   * reversed, or the book's chart has no account of what is pending.
   *
   * @param count the identifier asked for
   */
  record NothingToSettle(CommandId count) implements GoodsRefusal {}

  /**
   * The difference of the count was settled already.
   *
   * @param count the identifier asked for
   * @param settledBy the command that did
   */
  record CountAlreadySettled(CommandId count, CommandId settledBy) implements GoodsRefusal {}
}
