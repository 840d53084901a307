package org.unionledger.testing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.Reverse;

/** The rules of reversals. */
final class ReversalRules {
  private final ModelState state;

  ReversalRules(ModelState state) {
    this.state = state;
  }

  ModelMovement judge(Reverse command) {
    ModelState.Recorded recorded = state.recorded.get(command.movement().value());
    Refusing.when(recorded == null, "MOVEMENT_UNKNOWN");
    ModelMovement original = Objects.requireNonNull(recorded).movement();
    Refusing.when(original == null, "NOT_A_MOVEMENT");
    return judge(command.particulars().date(), Objects.requireNonNull(original));
  }

  private static ModelMovement judge(LocalDate date, ModelMovement original) {
    ModelBook book = original.book;
    Refusing.when(original.kind instanceof ModelMovement.Red, "REVERSAL_OF_REVERSAL");
    Refusing.when(original.kind instanceof ModelMovement.Difference, "CORRECTION_OF_CORRECTION");
    Refusing.when(original.kind instanceof ModelMovement.Carried, "CARRIED_FORWARD_STANDS");
    Refusing.when(original.kind instanceof ModelMovement.Migrated, "MIGRATION_STANDS");
    Refusing.when(original.isOfFormerChart(), "MOVEMENT_OF_FORMER_CHART");
    Refusing.when(original.reversedBy != null, "ALREADY_REVERSED");
    Refusing.when(original.amounts != null, "ALREADY_ADJUSTED");
    Refusing.when(date.isBefore(original.date), "REVERSED_BEFORE_MOVEMENT");
    Refusing.when(date.getYear() != original.date.getYear(), "MOVEMENT_OF_PRIOR_YEAR");
    Refusing.when(book.isClosedOn(date), "DATE_IN_CLOSED_PERIOD");
    if (original.kind instanceof ModelMovement.Dues dues) {
      ModelBook.PartyMonth key = new ModelBook.PartyMonth(dues.party(), dues.month());
      Refusing.when(!book.rebatesOf(key).isEmpty(), "DUES_ALREADY_REBATED");
    }
    if (original.kind instanceof ModelMovement.Preparatory receipt) {
      Refusing.when(book.levy.isSettled(receipt), "LEVY_ALREADY_SETTLED");
    }
    Refusing.when(original.settled, "COUNT_ALREADY_SETTLED");
    if (original.kind instanceof ModelMovement.OfGoods goods) {
      goods
          .changes()
          .forEach(
              (item, changes) ->
                  Refusing.when(!book.stockOf(item).canUndo(changes, date), "GOODS_ALREADY_MOVED"));
    }
    List<ModelLine> red = original.lines.stream().map(ModelLine::inRed).toList();
    for (ModelFund fund : new FundEffect(book, red).available().keySet()) {
      Refusing.when(fund.closed, "FUND_IS_CLOSED");
    }
    ModelHold.Taken back = givenBack(original.taken);
    new SumRules(book, red, back).checkFundsAndTurnover();
    return new ModelMovement(book, date, original.type, red, new ModelMovement.Red(original))
        .taking(back);
  }

  /** What was drawn from a hold goes back to it as long as it is open. */
  private static ModelHold.@Nullable Taken givenBack(ModelHold.@Nullable Taken taken) {
    return taken == null || !taken.hold().isOpen()
        ? null
        : new ModelHold.Taken(taken.hold(), taken.amount().negate());
  }
}
