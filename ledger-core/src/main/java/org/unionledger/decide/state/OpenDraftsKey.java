package org.unionledger.decide.state;

import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.identity.BookId;

/**
 * The open drafts of one book, which stand in the way of closing its months.
 *
 * @param book the book
 */
public record OpenDraftsKey(BookId book) implements StateKey<OpenDrafts> {
  @Override
  public EventTag tag() {
    return new EventTag("drafts", book.value());
  }

  @Override
  public OpenDrafts initial() {
    return OpenDrafts.NONE;
  }

  @Override
  public OpenDrafts evolve(OpenDrafts state, Fact fact) {
    return switch (fact.event()) {
      case DraftKept kept -> state.with(kept.draft(), kept.preparation().date());
      case DraftPosted posted -> state.without(posted.draft());
      case DraftDiscarded discarded -> state.without(discarded.draft());
      case LedgerEvent other -> state;
    };
  }
}
