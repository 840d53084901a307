package org.unionledger.decide;

import java.util.List;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Side;
import org.unionledger.command.RebateDues;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;

/** Decides rebates: reckons the amount from what was paid, under a policy that is data. */
final class RebateDecision {
  private RebateDecision() {}

  static Decision rebate(LedgerState state, RebateDues rebate) {
    Refusal refusal = Rule.firstBroken(RebateRules.ALL, state, rebate);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    RebatePolicy policy = RebateRules.policy(state, rebate);
    List<RebatedPeriod> periods = RebateReckoning.periods(state, rebate);
    Amount total = RebateReckoning.sum(periods, any -> true);
    MovementDraft draft =
        new MovementDraft(
            rebate.book(),
            rebate.by(),
            rebate.particulars(),
            rebate.purpose(),
            lines(state, rebate, policy, total));
    return VoucherDecision.record(
        state,
        draft,
        voucher -> new DuesRebated(voucher, rebate.party(), rebate.policy(), periods));
  }

  private static List<DraftLine> lines(
      LedgerState state, RebateDues rebate, RebatePolicy policy, Amount total) {
    Chart chart = BookDecisions.chartOf(state, rebate.book());
    AccountRole role =
        switch (policy.payee()) {
          case UNION_ACCOUNT -> AccountRole.REBATE_TO_UNION;
          case ENTERPRISE -> AccountRole.REBATE_TO_ENTERPRISE;
        };
    DecimalAmount amount = new DecimalAmount(total.toDecimal(), total.unit().code());
    List<DraftLine> lines =
        List.of(
            new DraftLine(role.in(chart.id()), Side.DEBIT, amount, rebate.fund(), rebate.party()),
            DraftLine.credit(AccountRole.BANK.in(chart.id()), amount));
    return DimensionRules.spread(chart, lines, rebate.dimensions());
  }
}
