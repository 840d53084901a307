package org.unionledger.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.command.ReceiveDues;
import org.unionledger.decide.state.DuesKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.PartyKey;
import org.unionledger.decide.state.SplitPlansKey;
import org.unionledger.dues.DuesShares;
import org.unionledger.dues.SplitPlan;
import org.unionledger.event.DuesReceived;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.party.PartyFacts;
import org.unionledger.refusal.DuesRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;

/** Decides which dues are received (posting templates T1 and T3). */
final class DuesDecisions {
  private static final List<Rule<ReceiveDues>> RECEIVING =
      List.of(
          (state, dues) ->
              VoucherDecision.mayBeDated(state, dues.book(), dues.particulars().date()),
          (state, dues) -> AmountRules.check(state, dues.amount(), 1),
          (state, dues) -> AmountRules.check(state, dues.payroll(), 2),
          DuesDecisions::payrollIsAsDeclared,
          DuesDecisions::planIsInForce);

  private DuesDecisions() {}

  static Decision receive(LedgerState state, ReceiveDues receive) {
    Refusal refusal = Rule.firstBroken(RECEIVING, state, receive);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    SplitPlan plan =
        plan(state, receive)
            .orElseThrow(() -> new IllegalStateException("ledger bug: plan was not checked"));
    DuesShares shares = plan.share(AmountRules.exact(state, receive.amount()));
    Amount payroll = AmountRules.exact(state, receive.payroll());
    MovementDraft draft =
        new MovementDraft(
            receive.book(),
            receive.by(),
            receive.particulars(),
            null,
            lines(BookDecisions.chartOf(state, receive.book()).id(), receive, shares));
    return VoucherDecision.record(
        state,
        draft,
        voucher ->
            new DuesReceived(
                voucher, receive.party(), receive.levyPeriod(), payroll, shares, plan.code()));
  }

  private static List<DraftLine> lines(ChartId chart, ReceiveDues receive, DuesShares shares) {
    List<DraftLine> lines = new ArrayList<>();
    lines.add(
        new DraftLine(
            AccountRole.BANK.in(chart), Side.DEBIT, receive.amount(), null, receive.party()));
    addShare(lines, AccountRole.LEVY_INCOME.in(chart), shares.own());
    addShare(lines, AccountRole.PAYABLE_TO_UPPER.in(chart), shares.upper());
    addShare(lines, AccountRole.LEVY_TO_LOWER.in(chart), shares.lower());
    return lines;
  }

  private static void addShare(List<DraftLine> lines, String account, Amount share) {
    if (!share.isZero()) {
      DecimalAmount amount = new DecimalAmount(share.toDecimal(), share.unit().code());
      lines.add(DraftLine.credit(account, amount));
    }
  }

  /**
   * Dues are paid by units with a union (工会法 art. 43), and money in the bank must be recorded also
   * before anything is declared of who paid it; so a unit counts as having one unless it is
   * declared to have none as of the end of the levy month.
   */
  private static Optional<SplitPlan> plan(LedgerState state, ReceiveDues receive) {
    boolean unionised =
        state
            .of(new PartyKey(receive.party()))
            .asOf(receive.levyPeriod().atEndOfMonth())
            .map(PartyFacts::hasUnion)
            .orElse(true);
    return state
        .of(new SplitPlansKey(receive.book()))
        .inForce(receive.channel(), unionised, receive.levyPeriod());
  }

  private static @Nullable Refusal planIsInForce(LedgerState state, ReceiveDues receive) {
    return plan(state, receive).isPresent()
        ? null
        : new DuesRefusal.NoSplitPlan(receive.party(), receive.levyPeriod(), receive.channel());
  }

  /** One month has one payroll, the declared one; what was paid for it may come in parts. */
  private static @Nullable Refusal payrollIsAsDeclared(LedgerState state, ReceiveDues receive) {
    Amount wages =
        state.of(new DuesKey(receive.book(), receive.party())).month(receive.levyPeriod()).wages();
    return wages == null || wages.equals(AmountRules.exact(state, receive.payroll()))
        ? null
        : new DuesRefusal.PayrollDiffers(receive.party(), receive.levyPeriod(), wages);
  }
}
