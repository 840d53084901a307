package org.unionledger.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.command.AssertBalance;
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.CommandState;
import org.unionledger.decide.state.Fact;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.fund.FundId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Unit;
import org.unionledger.refusal.AssertionRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.VoucherRefusal;

/**
 * Decides what is stated of balances. That a statement differs from the books is no reason to
 * refuse it: it may be the books that are wrong, or behind.
 */
final class AssertionDecision {
  private static final List<Rule<AssertBalance>> ASSERTING =
      List.of(
          (state, stated) -> BookDecisions.bookIsOpen(state, stated.book()),
          AssertionDecision::accountExists,
          ofBalance(AmountRules::unitIsDeclared),
          AssertionDecision::accountTakesUnit,
          ofBalance(AmountRules::scaleFits),
          ofBalance(AmountRules::isNotTooLarge),
          AssertionDecision::fundExists,
          AssertionDecision::replacesAnAssertion,
          AssertionDecision::replacesItFirst);

  private AssertionDecision() {}

  static Decision record(LedgerState state, AssertBalance stated) {
    Refusal refusal = Rule.firstBroken(ASSERTING, state, stated);
    return refusal != null
        ? new Decision.Refused(refusal)
        : new Decision.Accepted(
            new BalanceAsserted(
                stated.book(),
                stated.account(),
                stated.fund(),
                stated.date(),
                AmountRules.exact(state, stated.balance()),
                stated.reference(),
                stated.attachments(),
                stated.replaces()));
  }

  private static Rule<AssertBalance> ofBalance(Rule<AmountRules.Written> rule) {
    return (state, stated) -> rule.broken(state, new AmountRules.Written(stated.balance(), 1));
  }

  private static @Nullable Refusal accountExists(LedgerState state, AssertBalance stated) {
    Chart chart = BookDecisions.chartOn(state, stated.book(), stated.date());
    return LineRules.accountExists(chart, stated.account(), 1);
  }

  private static @Nullable Refusal accountTakesUnit(LedgerState state, AssertBalance stated) {
    String unit = stated.balance().unit();
    return stated.account().startsWith(Chart.MEMO_PREFIX) || unit.equals(Unit.CNY.code())
        ? null
        : new VoucherRefusal.WrongUnit(stated.account(), unit, 1);
  }

  private static @Nullable Refusal fundExists(LedgerState state, AssertBalance stated) {
    String fund = stated.fund();
    return fund == null ? null : FundDecisions.exists(state, new FundId(stated.book(), fund));
  }

  private static @Nullable Refusal replacesAnAssertion(LedgerState state, AssertBalance stated) {
    CommandId replaced = stated.replaces();
    Fact recorded = replaced == null ? null : replaced(state, replaced).recorded();
    return replaced == null || (recorded != null && recorded.event() instanceof BalanceAsserted)
        ? null
        : new AssertionRefusal.AssertionUnknown(replaced);
  }

  private static @Nullable Refusal replacesItFirst(LedgerState state, AssertBalance stated) {
    CommandId replaced = stated.replaces();
    CommandId before = replaced == null ? null : replaced(state, replaced).replacedBy();
    return replaced == null || before == null
        ? null
        : new AssertionRefusal.AssertionAlreadyReplaced(replaced, before);
  }

  private static CommandState replaced(LedgerState state, CommandId replaced) {
    return state.of(new CommandKey(replaced));
  }
}
