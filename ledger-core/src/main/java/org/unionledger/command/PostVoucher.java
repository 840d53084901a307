package org.unionledger.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;

/**
 * Posts any voucher that no other movement covers.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose voucher it is
 * @param particulars date, approval, summary and attachments
 * @param purpose which purpose of the funds that it spends from it serves, or null if they name
 *     none
 * @param lines 2 to {@value Voucher#MOST_POSTINGS} lines
 * @param hold the hold that it draws from, or null
 */
public record PostVoucher(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    @Nullable String purpose,
    List<DraftLine> lines,
    @Nullable String hold)
    implements MovementCommand {
  /** Checks the purpose and the number of lines. */
  public PostVoucher {
    if (purpose != null) {
      Texts.line("purpose", purpose);
    }
    lines = requireLines(lines);
    if (hold != null) {
      HoldId.requireCode(hold);
    }
  }

  /**
   * A voucher that draws from no hold.
   *
   * @param id the caller's identifier
   * @param by who prepared it
   * @param book whose voucher it is
   * @param particulars date, approval, summary and attachments
   * @param purpose which purpose of the funds that it spends from it serves, or null if they name
   *     none
   * @param lines 2 to {@value Voucher#MOST_POSTINGS} lines
   */
  public PostVoucher(
      CommandId id,
      Actor by,
      BookId book,
      Particulars particulars,
      @Nullable String purpose,
      List<DraftLine> lines) {
    this(id, by, book, particulars, purpose, lines, null);
  }

  /** A copy of as many lines as a voucher has. */
  static List<DraftLine> requireLines(List<DraftLine> lines) {
    if (lines.size() < 2 || lines.size() > Voucher.MOST_POSTINGS) {
      throw new InvalidValueException(
          "a voucher of " + lines.size() + " lines; write 2 to " + Voucher.MOST_POSTINGS);
    }
    return List.copyOf(lines);
  }
}
