package org.unionledger.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;

/**
 * Posts one of several vouchers for one transaction (会计基础工作规范 art. 51(2)). They share a number and
 * have fractions of it (分数编号法); each balances for itself.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose voucher it is
 * @param particulars date, approval, summary and attachments; date and type are those of the first
 *     part
 * @param parts for the first part how many there will be, 2 to {@value VoucherNumber#MOST_PARTS},
 *     else null
 * @param first for every later part the command that posted the first, else null
 * @param purpose which purpose of the funds that it spends from it serves, or null if they name
 *     none
 * @param lines 2 to {@value Voucher#MOST_POSTINGS} lines
 */
public record PostVoucherPart(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    @Nullable Integer parts,
    @Nullable CommandId first,
    @Nullable String purpose,
    List<DraftLine> lines)
    implements MovementCommand {
  /** Checks that it is either the first part or a later one, the purpose and the lines. */
  public PostVoucherPart {
    if ((parts == null) == (first == null)) {
      throw new InvalidValueException(
          "the first part says how many parts there will be, every later one names the first");
    }
    if (parts != null && (parts < 2 || parts > VoucherNumber.MOST_PARTS)) {
      throw new InvalidValueException(
          parts + " parts are not valid; write 2 to " + VoucherNumber.MOST_PARTS);
    }
    if (purpose != null) {
      Texts.line("purpose", purpose);
    }
    lines = PostVoucher.requireLines(lines);
  }
}
