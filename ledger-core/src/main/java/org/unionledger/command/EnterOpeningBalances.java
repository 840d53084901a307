package org.unionledger.command;

import java.util.List;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/**
 * Enters the balances (上年结转) with which a book goes on that was kept elsewhere before, as its first
 * voucher (会计基础工作规范 art. 63(3)).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose balances
 * @param particulars date, approval, summary and attachments
 * @param lines a line for each balance, none of them on income or expenditure
 */
public record EnterOpeningBalances(
    CommandId id, Actor by, BookId book, Particulars particulars, List<DraftLine> lines)
    implements MovementCommand {
  /** Checks the number of lines. */
  public EnterOpeningBalances {
    lines = PostVoucher.requireLines(lines);
  }
}
