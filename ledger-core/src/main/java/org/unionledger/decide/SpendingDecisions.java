package org.unionledger.decide;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Side;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.PayAid;
import org.unionledger.command.PayGrant;
import org.unionledger.command.SpendingCommand;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.AidPaid;
import org.unionledger.event.GrantPaid;
import org.unionledger.event.MatchingContributed;
import org.unionledger.event.Movement;
import org.unionledger.fund.Draw;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Voucher;

/** Decides what is paid out of one fund: grants, aid and matching contributions. */
final class SpendingDecisions {
  private static final List<Rule<SpendingCommand>> PAYING =
      List.of(
          (state, pay) -> Rule.firstBroken(ExpenditureRules.ALL, state, bearer(pay)),
          SpendingDecisions::matchesAnotherUnion);

  private SpendingDecisions() {}

  static Decision grant(LedgerState state, PayGrant pay) {
    return pay(
        state,
        pay,
        pay,
        (voucher, draw) -> new GrantPaid(voucher, pay.fund(), pay.payee(), pay.purpose(), draw));
  }

  static Decision aid(LedgerState state, PayAid pay) {
    return pay(
        state,
        pay,
        pay,
        (voucher, draw) ->
            new AidPaid(voucher, pay.fund(), pay.payee(), pay.hardshipFile(), pay.purpose(), draw));
  }

  static Decision matching(LedgerState state, ContributeMatching pay) {
    return pay(
        state,
        pay,
        pay,
        (voucher, draw) ->
            new MatchingContributed(
                voucher, pay.fund(), pay.matches(), pay.payee(), pay.purpose(), draw));
  }

  private static Decision pay(
      LedgerState state,
      MovementCommand command,
      SpendingCommand pay,
      BiFunction<Voucher, @Nullable Draw, Movement> event) {
    Refusal refusal = VoucherDecision.mayBeDated(state, pay.book(), command.particulars().date());
    if (refusal == null) {
      refusal = Rule.firstBroken(PAYING, state, pay);
    }
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    Chart chart = BookDecisions.chartOf(state, pay.book());
    List<DraftLine> lines =
        List.of(
            new DraftLine(
                ExpenditureRules.account(state, bearer(pay)),
                Side.DEBIT,
                pay.amount(),
                pay.fund(),
                pay.payee()),
            DraftLine.credit(AccountRole.BANK.in(chart.id()), pay.amount()));
    MovementDraft draft =
        new MovementDraft(
            pay.book(),
            command.by(),
            command.particulars(),
            pay.purpose(),
            pay.hold(),
            DimensionRules.spread(chart, lines, pay.dimensions()));
    return VoucherDecision.record(
        state, draft, voucher -> event.apply(voucher, HoldRules.draw(state, pay.hold(), voucher)));
  }

  private static ExpenditureRules.Bearer bearer(SpendingCommand pay) {
    return new ExpenditureRules.Bearer(pay.book(), pay.account(), pay.fund());
  }

  /** Matching money (配套资金) is a union's own money for the fund of another one. */
  private static @Nullable Refusal matchesAnotherUnion(LedgerState state, SpendingCommand pay) {
    if (!(pay instanceof ContributeMatching matching)) {
      return null;
    }
    return matching.matches().book().equals(pay.book())
        ? new FundRefusal.MatchesOwnBook(pay.book(), matching.matches())
        : FundDecisions.exists(state, matching.matches());
  }
}
