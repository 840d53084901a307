package org.unionledger.decide.state;

import java.util.Optional;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;

/**
 * One draft; its state is what was prepared, while it is open.
 *
 * @param book whose draft
 * @param code what it is called
 */
public record DraftKey(BookId book, DraftCode code) implements StateKey<Optional<DraftKept>> {
  @Override
  public EventTag tag() {
    return new EventTag("draft", book + "/" + code);
  }

  @Override
  public Optional<DraftKept> initial() {
    return Optional.empty();
  }

  @Override
  public Optional<DraftKept> evolve(Optional<DraftKept> state, Fact fact) {
    return switch (fact.event()) {
      case DraftKept kept -> Optional.of(kept);
      case DraftPosted posted -> Optional.empty();
      case DraftDiscarded discarded -> Optional.empty();
      case LedgerEvent other -> state;
    };
  }
}
