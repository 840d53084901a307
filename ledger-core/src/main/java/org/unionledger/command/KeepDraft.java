package org.unionledger.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;
import org.unionledger.identity.Texts;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Voucher;

/**
 * Keeps a voucher that is prepared and not yet posted (制单未记账). It has no number and moves nothing
 * until {@link PostDraft} posts it.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose voucher it will be
 * @param draft what it is called until it is posted or discarded
 * @param preparation date, summary and attachments
 * @param purpose which purpose of the funds that it spends from it serves, or null if they name
 *     none
 * @param lines 2 to {@value Voucher#MOST_POSTINGS} lines
 */
public record KeepDraft(
    CommandId id,
    Actor by,
    BookId book,
    DraftCode draft,
    Preparation preparation,
    @Nullable String purpose,
    List<DraftLine> lines)
    implements DraftCommand {
  /** Checks the purpose and the number of lines. */
  public KeepDraft {
    if (purpose != null) {
      Texts.line("purpose", purpose);
    }
    lines = PostVoucher.requireLines(lines);
  }
}
