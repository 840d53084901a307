package org.unionledger.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.Texts;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/**
 * Posts the correct voucher in blue for a movement of the same year that was reversed in red (蓝字更正,
 * 会计基础工作规范 art. 51(5)).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param movement the command that became the wrong movement
 * @param particulars date, approval, summary and attachments
 * @param purpose which of the funds' purposes it serves, or null
 * @param lines the correct lines
 */
public record CorrectMovement(
    CommandId id,
    Actor by,
    CommandId movement,
    Particulars particulars,
    @Nullable String purpose,
    List<DraftLine> lines)
    implements MovementCommand {
  /** Checks the number of lines. */
  public CorrectMovement {
    lines = PostVoucher.requireLines(lines);
    if (purpose != null) {
      Texts.line("purpose", purpose);
    }
  }
}
