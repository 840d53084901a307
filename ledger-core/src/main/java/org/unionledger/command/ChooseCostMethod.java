package org.unionledger.command;

import java.time.LocalDate;
import org.unionledger.fund.Window;
import org.unionledger.goods.CostMethod;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;

/**
 * Chooses how the cost of issued goods is found in a book (art. 31 of 财会〔2021〕7号): one method, and
 * a change of it is recorded (财会〔2024〕12号 art. 20(1)). Until one is chosen it is first in, first
 * out.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose stock it is for
 * @param method the method
 * @param from the first day of issues that it is used for
 */
public record ChooseCostMethod(
    CommandId id, Actor by, BookId book, CostMethod method, LocalDate from)
    implements LedgerCommand {
  /** Checks the day. */
  public ChooseCostMethod {
    Window.requireKnown("from", from);
  }
}
