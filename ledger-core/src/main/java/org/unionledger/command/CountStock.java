package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;

/**
 * Says what a stock-take (清查盘点) counted of an item, at least once a year (art. 31 of 财会〔2021〕7号).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose stock it is
 * @param particulars date of the count, approval, summary and attachments
 * @param counted how much of which item was there, zero or more
 * @param value what a gain is worth in CNY (art. 27), or null if that is not known; a loss costs
 *     what the book's cost method finds
 */
public record CountStock(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    DecimalAmount counted,
    @Nullable DecimalAmount value)
    implements MovementCommand {
  /** Checks the item and that the value is in CNY. */
  public CountStock {
    StockCommand.requireItem(counted.unit());
    if (value != null && !value.unit().equals(Unit.CNY.code())) {
      throw new InvalidValueException("a value is reckoned in CNY; write it in CNY");
    }
  }
}
