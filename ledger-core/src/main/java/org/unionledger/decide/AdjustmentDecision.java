package org.unionledger.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.command.AdjustAmounts;
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.AmountsAdjusted;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementCorrected;
import org.unionledger.event.OpeningBalancesEntered;
import org.unionledger.event.PriorYearCorrected;
import org.unionledger.event.TemplatePosted;
import org.unionledger.event.VoucherPartPosted;
import org.unionledger.event.VoucherPosted;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.CorrectionRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.VoucherRefusal;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** Decides vouchers for the difference where only amounts were wrong (会计基础工作规范 art. 51(5)). */
final class AdjustmentDecision {
  private static final List<Rule<AdjustAmounts>> ADJUSTING =
      List.of(
          (state, adjust) -> Originals.isRecorded(state, adjust.movement()),
          (state, adjust) -> Originals.isMovement(state, adjust.movement()),
          (state, adjust) -> Originals.isNoCorrection(state, adjust.movement()),
          AdjustmentDecision::isAdjustable,
          (state, adjust) -> Originals.isOfTheBooksChart(state, adjust.movement()),
          (state, adjust) -> Originals.isNotReversed(state, adjust.movement()),
          (state, adjust) ->
              Originals.isNotDatedEarlier(state, adjust.movement(), adjust.particulars().date()),
          (state, adjust) ->
              Originals.isOfTheSameYear(state, adjust.movement(), adjust.particulars().date()),
          (state, adjust) ->
              VoucherDecision.dateIsOpen(
                  state, original(state, adjust).book(), adjust.particulars().date()),
          AdjustmentDecision::amountsMatch,
          AdjustmentDecision::amountsAreExact,
          AdjustmentDecision::somethingDiffers,
          AdjustmentDecision::differencesBalance,
          AdjustmentDecision::assetFundMirrorsAssets,
          (state, adjust) -> ReversalDecision.fundsAreOpen(state, original(state, adjust)));

  private AdjustmentDecision() {}

  static Decision adjust(LedgerState state, AdjustAmounts adjust) {
    Refusal refusal = Rule.firstBroken(ADJUSTING, state, adjust);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    List<Amount> amounts = amounts(state, adjust);
    return VoucherDecision.number(
        state,
        original(state, adjust).book(),
        adjust.by(),
        adjust.particulars(),
        differences(state, adjust),
        voucher -> new AmountsAdjusted(voucher, adjust.movement(), amounts));
  }

  private static Voucher original(LedgerState state, AdjustAmounts adjust) {
    return Originals.voucher(state, adjust.movement());
  }

  /** The lines whose amounts change, with what they change by. */
  private static List<Posting> differences(LedgerState state, AdjustAmounts adjust) {
    List<Posting> lines = original(state, adjust).postings();
    List<Amount> before = state.of(new CommandKey(adjust.movement())).amounts();
    List<Amount> after = amounts(state, adjust);
    List<Posting> differences = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      Posting line = lines.get(index);
      Amount difference =
          after.get(index).minus(before == null ? line.amount() : before.get(index));
      if (!difference.isZero()) {
        differences.add(line.of(difference));
      }
    }
    return differences;
  }

  private static List<Amount> amounts(LedgerState state, AdjustAmounts adjust) {
    List<Posting> lines = original(state, adjust).postings();
    List<Amount> amounts = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      amounts.add(AmountRules.exact(state, written(lines, adjust.amounts(), index)));
    }
    return amounts;
  }

  private static DecimalAmount written(List<Posting> lines, List<BigDecimal> amounts, int index) {
    return new DecimalAmount(amounts.get(index), lines.get(index).amount().unit().code());
  }

  /**
   * What a grant, dues, goods or a draw are is more than their amounts: they are reversed and told
   * anew.
   */
  private static @Nullable Refusal isAdjustable(LedgerState state, AdjustAmounts adjust) {
    CommandId movement = adjust.movement();
    return switch (Originals.of(state, movement)) {
      case Movement it when it.draw() != null -> notAdjustable(movement, it);
      case VoucherPosted it -> null;
      case VoucherPartPosted it -> null;
      case DraftPosted it -> null;
      case TemplatePosted it -> null;
      case MovementCorrected it -> null;
      case PriorYearCorrected it -> null;
      case OpeningBalancesEntered it -> null;
      case Movement other -> notAdjustable(movement, other);
    };
  }

  private static Refusal notAdjustable(CommandId movement, Movement what) {
    return new CorrectionRefusal.AmountsNotAdjustable(movement, what.getClass().getSimpleName());
  }

  private static @Nullable Refusal amountsMatch(LedgerState state, AdjustAmounts adjust) {
    int lines = original(state, adjust).postings().size();
    return lines == adjust.amounts().size()
        ? null
        : new CorrectionRefusal.AmountsDoNotMatch(
            adjust.movement(), lines, adjust.amounts().size());
  }

  private static @Nullable Refusal amountsAreExact(LedgerState state, AdjustAmounts adjust) {
    List<Posting> lines = original(state, adjust).postings();
    for (int index = 0; index < lines.size(); index++) {
      var written = new AmountRules.Written(written(lines, adjust.amounts(), index), index + 1);
      for (Rule<AmountRules.Written> rule :
          List.<Rule<AmountRules.Written>>of(
              AmountRules::scaleFits, AmountRules::isNotNegative, AmountRules::isNotTooLarge)) {
        Refusal refusal = rule.broken(state, written);
        if (refusal != null) {
          return refusal;
        }
      }
    }
    return null;
  }

  private static @Nullable Refusal somethingDiffers(LedgerState state, AdjustAmounts adjust) {
    return differences(state, adjust).isEmpty()
        ? new CorrectionRefusal.NothingAdjusted(adjust.movement())
        : null;
  }

  private static @Nullable Refusal differencesBalance(LedgerState state, AdjustAmounts adjust) {
    List<Posting> differences = differences(state, adjust);
    for (Unit unit : differences.stream().map(line -> line.amount().unit()).distinct().toList()) {
      Amount debit = sum(differences, unit, Side.DEBIT);
      Amount credit = sum(differences, unit, Side.CREDIT);
      if (!debit.equals(credit)) {
        List<String> addition =
            differences.stream()
                .map(line -> line.side() + " " + line.account() + " " + line.amount())
                .toList();
        return new VoucherRefusal.Unbalanced(
            unit.code(), debit, credit, debit.minus(credit), addition);
      }
    }
    return null;
  }

  private static @Nullable Refusal assetFundMirrorsAssets(LedgerState state, AdjustAmounts adjust) {
    return LineRules.assetFundMirrorsAssets(
        original(state, adjust).chart(), differences(state, adjust));
  }

  private static Amount sum(List<Posting> lines, Unit unit, Side side) {
    Amount sum = Amount.zero(unit);
    for (Posting line : lines) {
      sum =
          line.side() == side && line.amount().unit().equals(unit) ? sum.plus(line.amount()) : sum;
    }
    return sum;
  }
}
