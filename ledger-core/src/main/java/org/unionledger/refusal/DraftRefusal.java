package org.unionledger.refusal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;

/** What stands in the way of keeping, posting and discarding drafts, or what drafts stand in. */
public sealed interface DraftRefusal extends Refusal {

  /**
   * The book has an open draft of that name.
   *
   * @param book the book
   * @param draft the draft
   * @param date its date
   */
  record DraftAlreadyKept(BookId book, DraftCode draft, LocalDate date) implements DraftRefusal {}

  /**
   * The book has no open draft of that name.
   *
   * @param book the book
   * @param draft the name asked for
   */
  record DraftUnknown(BookId book, DraftCode draft) implements DraftRefusal {}

  /**
   * All vouchers of a period are posted before it is closed (会计基础工作规范 art. 63(1)).
   *
   * @param book the book
   * @param through the last month that would be closed
   * @param count how many open drafts are dated in it or before it
   * @param drafts the first of them by date, at most 20
   */
  record DraftsOpen(BookId book, YearMonth through, int count, List<DraftCode> drafts)
      implements DraftRefusal {
    /** Copies the drafts. */
    public DraftsOpen {
      drafts = List.copyOf(drafts);
    }
  }
}
