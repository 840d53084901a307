package org.unionledger.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/**
 * A movement that is proposed: what every movement command becomes before it is a voucher.
 *
 * @param book whose voucher
 * @param preparedBy who prepared it
 * @param particulars date, approval, summary and attachments
 * @param purpose which purpose of the funds it serves, or null
 * @param hold the code of the hold that it draws from, or null
 * @param lines the proposed lines
 */
record MovementDraft(
    BookId book,
    Actor preparedBy,
    Particulars particulars,
    @Nullable String purpose,
    @Nullable String hold,
    List<DraftLine> lines) {

  /** One that draws from no hold. */
  MovementDraft(
      BookId book,
      Actor preparedBy,
      Particulars particulars,
      @Nullable String purpose,
      List<DraftLine> lines) {
    this(book, preparedBy, particulars, purpose, null, lines);
  }

  ProposedLines proposed() {
    return new ProposedLines(book, lines);
  }
}
