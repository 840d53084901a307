package org.unionledger.decide;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.Reverse;
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.DuesKey;
import org.unionledger.decide.state.DuesMonth;
import org.unionledger.decide.state.FundEffect;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.Lot;
import org.unionledger.decide.state.StockKey;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.SplitUse;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.event.StockMovement;
import org.unionledger.fund.FundId;
import org.unionledger.goods.StockChange;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.CorrectionRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.ReversalRefusal;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** Decides reversals: a red-letter copy of the same year (会计基础工作规范 art. 51(5)). */
final class ReversalDecision {
  private static final List<Rule<Reverse>> REVERSING =
      List.of(
          (state, reverse) -> Originals.isRecorded(state, reverse.movement()),
          (state, reverse) -> Originals.isMovement(state, reverse.movement()),
          ReversalDecision::isNoReversal,
          (state, reverse) -> Originals.isNoCorrection(state, reverse.movement()),
          (state, reverse) -> Originals.isOfTheBooksChart(state, reverse.movement()),
          (state, reverse) -> Originals.isNotReversed(state, reverse.movement()),
          ReversalDecision::isNotAdjusted,
          (state, reverse) ->
              Originals.isNotDatedEarlier(state, reverse.movement(), reverse.particulars().date()),
          (state, reverse) ->
              Originals.isOfTheSameYear(state, reverse.movement(), reverse.particulars().date()),
          (state, reverse) ->
              VoucherDecision.dateIsOpen(
                  state, original(state, reverse).book(), reverse.particulars().date()),
          ReversalDecision::duesAreNotRebated,
          ReversalDecision::levyIsNotSettled,
          (state, reverse) -> SettlementDecision.isNotSettled(state, reverse.movement()),
          ReversalDecision::goodsAreNotMoved,
          ReversalDecision::fundsAreOpen);

  private ReversalDecision() {}

  static Decision reverse(LedgerState state, Reverse reverse) {
    Refusal refusal = Rule.firstBroken(REVERSING, state, reverse);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    Voucher original = original(state, reverse);
    return VoucherDecision.number(
        state,
        original.book(),
        reverse.by(),
        ofType(original, reverse.particulars()),
        original.postings().stream().map(Posting::inRed).toList(),
        voucher ->
            new MovementReversed(
                voucher,
                reverse.movement(),
                backwards(state, reverse),
                reopened(state, reverse),
                HoldRules.backwards(
                    state, original, Originals.of(state, reverse.movement()).draw()),
                splitUse(state, reverse)));
  }

  /** A red voucher stands in the series of the voucher that it reverses. */
  private static Particulars ofType(Voucher original, Particulars particulars) {
    return particulars
        .preparation()
        .ofType(original.particulars().type())
        .approvedBy(particulars.approvedBy());
  }

  private static Voucher original(LedgerState state, Reverse reverse) {
    return Originals.voucher(state, reverse.movement());
  }

  private static @Nullable Refusal isNoReversal(LedgerState state, Reverse reverse) {
    return Originals.of(state, reverse.movement()) instanceof MovementReversed
        ? new ReversalRefusal.ReversalOfReversal(reverse.movement())
        : null;
  }

  /** A red copy of the movement would leave the difference that was added to it. */
  private static @Nullable Refusal isNotAdjusted(LedgerState state, Reverse reverse) {
    return state.of(new CommandKey(reverse.movement())).amounts() == null
        ? null
        : new CorrectionRefusal.AlreadyAdjusted(reverse.movement());
  }

  /** Never more is paid back than was paid. */
  private static @Nullable Refusal duesAreNotRebated(LedgerState state, Reverse reverse) {
    if (!(Originals.of(state, reverse.movement()) instanceof DuesReceived received)) {
      return null;
    }
    YearMonth levyPeriod = received.levyPeriod();
    DuesMonth month =
        state.of(new DuesKey(received.voucher().book(), received.party())).month(levyPeriod);
    return month.rebates().isEmpty()
        ? null
        : new ReversalRefusal.DuesAlreadyRebated(
            reverse.movement(), levyPeriod, month.rebates().getFirst().movement());
  }

  /** No more is settled than was received. */
  private static @Nullable Refusal levyIsNotSettled(LedgerState state, Reverse reverse) {
    return PreparatoryLevyDecisions.settlementOf(state, reverse.movement())
        .map(settlement -> new ReversalRefusal.LevyAlreadySettled(reverse.movement(), settlement))
        .orElse(null);
  }

  private static @Nullable CommandId reopened(LedgerState state, Reverse reverse) {
    return Originals.of(state, reverse.movement()) instanceof StockDifferenceSettled settled
        ? settled.count()
        : null;
  }

  private static @Nullable SplitUse splitUse(LedgerState state, Reverse reverse) {
    return switch (Originals.of(state, reverse.movement())) {
      case DuesReceived it -> it.splitUse();
      case PreparatoryLevyReceived it -> it.splitUse();
      case Movement other -> null;
    };
  }

  private static List<StockChange> backwards(LedgerState state, Reverse reverse) {
    return Originals.of(state, reverse.movement()) instanceof StockMovement moved
        ? moved.stock().stream().map(StockChange::negated).toList()
        : List.of();
  }

  /** What is taken back must still be there, and have been there all the time. */
  private static @Nullable Refusal goodsAreNotMoved(LedgerState state, Reverse reverse) {
    LocalDate date = reverse.particulars().date();
    for (StockChange change : backwards(state, reverse)) {
      StockKey stock = new StockKey(original(state, reverse).book(), change.item());
      Lot before = state.of(stock).lot(change.lot()).orElse(null);
      boolean takes = change.quantity().isNegative() || change.value().isNegative();
      boolean isThere = before != null && !before.since().isAfter(date);
      if ((takes && !isThere) || !Lot.after(before, change, date).isPossible()) {
        return new ReversalRefusal.GoodsAlreadyMoved(
            reverse.movement(), change.item(), change.lot());
      }
    }
    return null;
  }

  private static @Nullable Refusal fundsAreOpen(LedgerState state, Reverse reverse) {
    return fundsAreOpen(state, original(state, reverse));
  }

  /** What a closed fund got or gave is no longer changed. */
  static @Nullable Refusal fundsAreOpen(LedgerState state, Voucher original) {
    for (Map.Entry<String, FundEffect> moved : FundEffect.of(original).entrySet()) {
      Refusal refusal = FundDecisions.isOpen(state, new FundId(original.book(), moved.getKey()));
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }
}
