package org.unionledger.decide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.Fact;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.AmountsAdjusted;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.CorrectionRefusal;
import org.unionledger.refusal.MigrationRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.ReversalRefusal;
import org.unionledger.voucher.Voucher;

/** The movement that a reversal or a correction is about. */
final class Originals {
  private Originals() {}

  static @Nullable Movement find(LedgerState state, CommandId movement) {
    Fact fact = state.of(new CommandKey(movement)).recorded();
    return fact != null && fact.event() instanceof Movement found ? found : null;
  }

  /** A movement that was checked to be there. */
  static Movement of(LedgerState state, CommandId movement) {
    Movement found = find(state, movement);
    if (found == null) {
      throw new IllegalStateException("ledger bug: " + movement + " was not checked");
    }
    return found;
  }

  static Voucher voucher(LedgerState state, CommandId movement) {
    return of(state, movement).voucher();
  }

  static @Nullable Refusal isRecorded(LedgerState state, CommandId movement) {
    return state.of(new CommandKey(movement)).recorded() == null
        ? new ReversalRefusal.MovementUnknown(movement)
        : null;
  }

  static @Nullable Refusal isMovement(LedgerState state, CommandId movement) {
    return find(state, movement) == null ? new ReversalRefusal.NotAMovement(movement) : null;
  }

  /** A red voucher, or one for differences, is never corrected in turn. */
  static @Nullable Refusal isNoCorrection(LedgerState state, CommandId movement) {
    return switch (of(state, movement)) {
      case MovementReversed it ->
          new CorrectionRefusal.CorrectionOfCorrection(movement, it.movement());
      case AmountsAdjusted it ->
          new CorrectionRefusal.CorrectionOfCorrection(movement, it.movement());
      case CarriedForward it -> new CorrectionRefusal.CarriedForwardStands(movement);
      case ChartMigrated it -> new MigrationRefusal.MigrationStands(movement);
      case Movement other -> null;
    };
  }

  /** Errors of a chart that was left are errors of a prior year: they are corrected in blue. */
  static @Nullable Refusal isOfTheBooksChart(LedgerState state, CommandId movement) {
    Voucher voucher = voucher(state, movement);
    ChartId chart = BookDecisions.chartOf(state, voucher.book()).id();
    return voucher.chart() == chart
        ? null
        : new MigrationRefusal.MovementOfFormerChart(movement, voucher.chart(), chart);
  }

  static @Nullable Refusal isNotReversed(LedgerState state, CommandId movement) {
    CommandId reversedBy = state.of(new CommandKey(movement)).reversedBy();
    return reversedBy == null ? null : new ReversalRefusal.AlreadyReversed(movement, reversedBy);
  }

  static @Nullable Refusal isNotDatedEarlier(
      LedgerState state, CommandId movement, LocalDate date) {
    LocalDate movementDate = voucher(state, movement).particulars().date();
    return date.isBefore(movementDate)
        ? new ReversalRefusal.ReversedBeforeMovement(movement, movementDate, date)
        : null;
  }

  static @Nullable Refusal isOfTheSameYear(LedgerState state, CommandId movement, LocalDate date) {
    LocalDate movementDate = voucher(state, movement).particulars().date();
    return date.getYear() == movementDate.getYear()
        ? null
        : new ReversalRefusal.MovementOfPriorYear(movement, movementDate, date);
  }
}
