package org.unionledger.decide.state;

import java.util.Set;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.SplitPlanAdopted;
import org.unionledger.identity.BookId;

/**
 * By which plans one book shares the levy.
 *
 * @param book the book
 */
public record SplitPlansKey(BookId book) implements StateKey<SplitPlansState> {
  @Override
  public EventTag tag() {
    return new EventTag("split-plans", book.value());
  }

  @Override
  public Set<Class<? extends LedgerEvent>> kinds() {
    return Set.of(
        SplitPlanAdopted.class,
        DuesReceived.class,
        PreparatoryLevyReceived.class,
        MovementReversed.class);
  }

  @Override
  public SplitPlansState initial() {
    return SplitPlansState.NONE;
  }

  @Override
  public SplitPlansState evolve(SplitPlansState state, Fact fact) {
    return switch (fact.event()) {
      case SplitPlanAdopted it -> it.book().equals(book) ? state.with(it) : state;
      case DuesReceived it ->
          it.voucher().book().equals(book) ? state.counting(it.splitUse(), 1) : state;
      case PreparatoryLevyReceived it ->
          it.voucher().book().equals(book) ? state.counting(it.splitUse(), 1) : state;
      case MovementReversed it ->
          it.voucher().book().equals(book) ? state.counting(it.splitUse(), -1) : state;
      case LedgerEvent other -> state;
    };
  }
}
