package org.unionledger.decide.state;

import java.time.YearMonth;
import java.util.Optional;
import org.unionledger.dues.LateFeeTerms;
import org.unionledger.event.LateFeeAdopted;
import org.unionledger.identity.BookId;

/**
 * The late fee of one book from one levy month on.
 *
 * @param book the book
 * @param from the month
 */
public record LateFeeKey(BookId book, YearMonth from) implements StateKey<Optional<LateFeeTerms>> {
  @Override
  public EventTag tag() {
    return new EventTag("late-fee", book + "/" + from);
  }

  @Override
  public Optional<LateFeeTerms> initial() {
    return Optional.empty();
  }

  @Override
  public Optional<LateFeeTerms> evolve(Optional<LateFeeTerms> state, Fact fact) {
    return fact.event() instanceof LateFeeAdopted adopted ? Optional.of(adopted.terms()) : state;
  }
}
