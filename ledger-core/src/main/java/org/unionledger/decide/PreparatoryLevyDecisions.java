package org.unionledger.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.command.PreparatoryLevyCommand;
import org.unionledger.command.ReceivePreparatoryLevy;
import org.unionledger.command.SettlePreparatoryLevy;
import org.unionledger.decide.AmountRules.Written;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.PartyKey;
import org.unionledger.decide.state.PreparatoryLevyKey;
import org.unionledger.decide.state.PreparatoryLevyState;
import org.unionledger.decide.state.SplitPlansKey;
import org.unionledger.dues.DuesShares;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.dues.SplitPlan;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.PreparatoryLevySettled;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.party.PartyFacts;
import org.unionledger.refusal.DuesRefusal;
import org.unionledger.refusal.GoodsRefusal;
import org.unionledger.refusal.PreparatoryLevyRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;

/** Decides what is received and settled of the preparatory levy (posting templates T11 and T12). */
final class PreparatoryLevyDecisions {
  private static final List<Rule<ReceivePreparatoryLevy>> RECEIVING =
      List.of(
          (state, levy) ->
              VoucherDecision.mayBeDated(state, levy.book(), levy.particulars().date()),
          (state, levy) -> AmountRules.check(state, levy.amount(), 1),
          (state, levy) -> hasNoUnion(state, levy.party(), levy.levyPeriod().atEndOfMonth()),
          PreparatoryLevyDecisions::planIsInForce);

  private static final List<Rule<SettlePreparatoryLevy>> SETTLING =
      List.of(
          PreparatoryLevyDecisions::expiryIsApproved,
          (state, settle) ->
              VoucherDecision.mayBeDated(state, settle.book(), settle.particulars().date()),
          PreparatoryLevyDecisions::somethingIsHeld,
          PreparatoryLevyDecisions::isNotReceivedLater,
          PreparatoryLevyDecisions::outcomeIsDeclared,
          share(1, SettlePreparatoryLevy.Shares::own),
          share(2, SettlePreparatoryLevy.Shares::upper),
          share(3, SettlePreparatoryLevy.Shares::lower),
          PreparatoryLevyDecisions::allIsShared);

  private PreparatoryLevyDecisions() {}

  static Decision decide(LedgerState state, PreparatoryLevyCommand command) {
    return switch (command) {
      case ReceivePreparatoryLevy receive -> receive(state, receive);
      case SettlePreparatoryLevy settle -> settle(state, settle);
    };
  }

  private static Decision receive(LedgerState state, ReceivePreparatoryLevy receive) {
    Refusal refusal = Rule.firstBroken(RECEIVING, state, receive);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    SplitPlan plan =
        plan(state, receive)
            .orElseThrow(() -> new IllegalStateException("ledger bug: plan was not checked"));
    DuesShares shares = plan.share(AmountRules.exact(state, receive.amount()));
    ChartId chart = BookDecisions.chartOf(state, receive.book()).id();
    List<DraftLine> lines =
        PreparatoryLevyLines.received(chart, receive.party(), receive.amount(), shares);
    return VoucherDecision.record(
        state,
        new MovementDraft(receive.book(), receive.by(), receive.particulars(), null, lines),
        voucher ->
            new PreparatoryLevyReceived(
                voucher, receive.party(), receive.levyPeriod(), shares, plan.code()));
  }

  private static Decision settle(LedgerState state, SettlePreparatoryLevy settle) {
    Refusal refusal = Rule.firstBroken(SETTLING, state, settle);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    ChartId chart = BookDecisions.chartOf(state, settle.book()).id();
    DuesShares shares =
        settle.shares() == null
            ? PreparatoryLevyLines.shares(levy(state, settle), settle.outcome())
            : given(state, settle.shares());
    List<DraftLine> lines = PreparatoryLevyLines.settled(chart, settle.party(), shares);
    return VoucherDecision.record(
        state,
        new MovementDraft(settle.book(), settle.by(), settle.particulars(), null, lines),
        voucher -> new PreparatoryLevySettled(voucher, settle.party(), settle.outcome(), shares));
  }

  private static DuesShares given(LedgerState state, SettlePreparatoryLevy.Shares shares) {
    return new DuesShares(
        AmountRules.exact(state, shares.own()),
        AmountRules.exact(state, shares.upper()),
        AmountRules.exact(state, shares.lower()));
  }

  private static PreparatoryLevyState levy(LedgerState state, SettlePreparatoryLevy settle) {
    return state.of(new PreparatoryLevyKey(settle.book(), settle.party()));
  }

  private static Optional<SplitPlan> plan(LedgerState state, ReceivePreparatoryLevy receive) {
    return state
        .of(new SplitPlansKey(receive.book()))
        .inForce(receive.channel(), false, receive.levyPeriod());
  }

  private static @Nullable Refusal planIsInForce(
      LedgerState state, ReceivePreparatoryLevy receive) {
    return plan(state, receive).isPresent()
        ? null
        : new DuesRefusal.NoSplitPlan(receive.party(), receive.levyPeriod(), receive.channel());
  }

  /** A unit of which nothing is declared has no union: whoever founds one is declared then. */
  private static boolean hasUnion(LedgerState state, PartyId party, LocalDate date) {
    return state.of(new PartyKey(party)).asOf(date).map(PartyFacts::hasUnion).orElse(false);
  }

  private static @Nullable Refusal hasNoUnion(LedgerState state, PartyId party, LocalDate date) {
    return hasUnion(state, party, date)
        ? new PreparatoryLevyRefusal.UnionFounded(party, date)
        : null;
  }

  /** No source says when the levy expires, so somebody must have decided it. */
  private static @Nullable Refusal expiryIsApproved(
      LedgerState state, SettlePreparatoryLevy settle) {
    return settle.outcome() == PreparatoryOutcome.EXPIRED
            && settle.particulars().approvalReference() == null
        ? new GoodsRefusal.ApprovalNotNamed("SettlePreparatoryLevy")
        : null;
  }

  private static @Nullable Refusal somethingIsHeld(
      LedgerState state, SettlePreparatoryLevy settle) {
    PreparatoryLevyState levy = levy(state, settle);
    if (!levy.held().isZero()) {
      return null;
    }
    return levy.settlement()
        .<Refusal>map(by -> new PreparatoryLevyRefusal.PreparatoryLevyIsSettled(settle.party(), by))
        .orElseGet(() -> new PreparatoryLevyRefusal.NoPreparatoryLevy(settle.party()));
  }

  private static @Nullable Refusal isNotReceivedLater(
      LedgerState state, SettlePreparatoryLevy settle) {
    LocalDate date = settle.particulars().date();
    return levy(state, settle).open().stream()
        .map(PreparatoryLevyState.Receipt::date)
        .filter(received -> received.isAfter(date))
        .max(LocalDate::compareTo)
        .map(
            received ->
                new PreparatoryLevyRefusal.SettledBeforeReceipt(settle.party(), date, received))
        .orElse(null);
  }

  private static @Nullable Refusal outcomeIsDeclared(
      LedgerState state, SettlePreparatoryLevy settle) {
    LocalDate date = settle.particulars().date();
    return switch (settle.outcome()) {
      case EXPIRED -> hasNoUnion(state, settle.party(), date);
      case FOUNDED ->
          hasUnion(state, settle.party(), date)
              ? null
              : new PreparatoryLevyRefusal.UnionNotFounded(settle.party(), date);
    };
  }

  /** One of the given shares, which may be zero. */
  private static Rule<SettlePreparatoryLevy> share(
      int line, Function<SettlePreparatoryLevy.Shares, DecimalAmount> which) {
    List<Rule<Written>> rules =
        List.of(AmountRules::scaleFits, AmountRules::isNotNegative, AmountRules::isNotTooLarge);
    return (state, settle) ->
        settle.shares() == null
            ? null
            : Rule.firstBroken(rules, state, new Written(which.apply(settle.shares()), line));
  }

  private static @Nullable Refusal allIsShared(LedgerState state, SettlePreparatoryLevy settle) {
    if (settle.shares() == null) {
      return null;
    }
    Amount held = levy(state, settle).held();
    Amount shared = given(state, settle.shares()).total();
    return shared.equals(held)
        ? null
        : new PreparatoryLevyRefusal.SharesDiffer(settle.party(), held, shared);
  }

  /** Whether a receipt is settled, so that it is no longer there to be reversed. */
  static Optional<CommandId> settlementOf(LedgerState state, CommandId movement) {
    return Originals.of(state, movement) instanceof PreparatoryLevyReceived received
        ? state
            .of(new PreparatoryLevyKey(received.voucher().book(), received.party()))
            .settlementOf(movement)
        : Optional.empty();
  }
}
