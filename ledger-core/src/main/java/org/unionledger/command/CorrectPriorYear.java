package org.unionledger.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/**
 * Corrects an error of a prior year by a blue voucher of this year, through 年初余额调整 (会计基础工作规范 art.
 * 51(5); 财会〔2021〕7号 附录1, accounts 321, 322, 331, 332).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose books were wrong
 * @param movement the command that became the wrong movement, or null if it was not recorded here
 * @param particulars date, approval, summary and attachments
 * @param lines the lines, none of them on income or expenditure
 */
public record CorrectPriorYear(
    CommandId id,
    Actor by,
    BookId book,
    @Nullable CommandId movement,
    Particulars particulars,
    List<DraftLine> lines)
    implements MovementCommand {
  /** Checks the number of lines. */
  public CorrectPriorYear {
    lines = PostVoucher.requireLines(lines);
  }
}
