package org.unionledger.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.CorrectPriorYear;
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.MovementCorrected;
import org.unionledger.event.PriorYearCorrected;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.CorrectionRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.Voucher;

/** Decides blue vouchers that correct others (蓝字更正, 会计基础工作规范 art. 51(5)). */
final class CorrectionDecisions {
  private static final List<Rule<CorrectMovement>> CORRECTING =
      List.of(
          (state, correct) -> Originals.isRecorded(state, correct.movement()),
          (state, correct) -> Originals.isMovement(state, correct.movement()),
          CorrectionDecisions::isNoCorrection,
          (state, correct) -> Originals.isOfTheBooksChart(state, correct.movement()),
          CorrectionDecisions::isReversed,
          CorrectionDecisions::isNotCorrected,
          (state, correct) ->
              Originals.isNotDatedEarlier(state, correct.movement(), correct.particulars().date()),
          (state, correct) ->
              Originals.isOfTheSameYear(state, correct.movement(), correct.particulars().date()),
          (state, correct) ->
              VoucherDecision.dateIsOpen(
                  state,
                  Originals.voucher(state, correct.movement()).book(),
                  correct.particulars().date()));

  private static final List<Rule<CorrectPriorYear>> OF_PRIOR_YEAR =
      List.of(
          (state, correct) ->
              VoucherDecision.mayBeDated(state, correct.book(), correct.particulars().date()),
          CorrectionDecisions::movementIsRecorded,
          CorrectionDecisions::movementIsOfPriorYear,
          CorrectionDecisions::noResultIsNamed);

  private CorrectionDecisions() {}

  static Decision correct(LedgerState state, CorrectMovement correct) {
    Refusal refusal = Rule.firstBroken(CORRECTING, state, correct);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    Voucher original = Originals.voucher(state, correct.movement());
    MovementDraft draft =
        new MovementDraft(
            original.book(),
            correct.by(),
            correct.particulars(),
            correct.purpose(),
            correct.lines());
    return VoucherDecision.record(
        state,
        draft,
        voucher -> new MovementCorrected(voucher, correct.movement(), correct.purpose()));
  }

  static Decision correctPriorYear(LedgerState state, CorrectPriorYear correct) {
    Refusal refusal = Rule.firstBroken(OF_PRIOR_YEAR, state, correct);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    MovementDraft draft =
        new MovementDraft(
            correct.book(), correct.by(), correct.particulars(), null, correct.lines());
    return VoucherDecision.record(
        state, draft, voucher -> new PriorYearCorrected(voucher, correct.movement()));
  }

  /** Whoever corrected wrongly names the movement that was wrong first. */
  private static @Nullable Refusal isNoCorrection(LedgerState state, CorrectMovement correct) {
    CommandId movement = correct.movement();
    return Originals.of(state, movement) instanceof MovementCorrected it
        ? new CorrectionRefusal.CorrectionOfCorrection(movement, it.movement())
        : Originals.isNoCorrection(state, movement);
  }

  private static @Nullable Refusal isReversed(LedgerState state, CorrectMovement correct) {
    return state.of(new CommandKey(correct.movement())).reversedBy() == null
        ? new CorrectionRefusal.NotReversed(correct.movement())
        : null;
  }

  /** A correction that was reversed itself makes room for another one. */
  private static @Nullable Refusal isNotCorrected(LedgerState state, CorrectMovement correct) {
    CommandId before = state.of(new CommandKey(correct.movement())).correctedBy();
    return before == null || state.of(new CommandKey(before)).reversedBy() != null
        ? null
        : new CorrectionRefusal.AlreadyCorrected(correct.movement(), before);
  }

  private static @Nullable Refusal movementIsRecorded(LedgerState state, CorrectPriorYear correct) {
    CommandId movement = correct.movement();
    if (movement == null) {
      return null;
    }
    Refusal refusal = Originals.isRecorded(state, movement);
    return refusal != null ? refusal : Originals.isMovement(state, movement);
  }

  private static @Nullable Refusal movementIsOfPriorYear(
      LedgerState state, CorrectPriorYear correct) {
    CommandId movement = correct.movement();
    if (movement == null) {
      return null;
    }
    var movementDate = Originals.voucher(state, movement).particulars().date();
    var date = correct.particulars().date();
    return movementDate.getYear() < date.getYear()
        ? null
        : new CorrectionRefusal.NotOfPriorYear(movement, movementDate, date);
  }

  private static @Nullable Refusal noResultIsNamed(LedgerState state, CorrectPriorYear correct) {
    Chart chart = BookDecisions.chartOf(state, correct.book());
    return LineRules.namesNoResult(
        chart, correct.lines(), CorrectionRefusal.PriorYearResultNamed::new);
  }
}
