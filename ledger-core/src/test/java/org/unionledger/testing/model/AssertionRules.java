package org.unionledger.testing.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AssertBalance;
import org.unionledger.identity.CommandId;

/** The rules of balances that a source outside the books states. */
final class AssertionRules {
  private final ModelState state;
  private final AmountRules amounts;

  AssertionRules(ModelState state) {
    this.state = state;
    this.amounts = new AmountRules(state);
  }

  ModelState.Change judge(AssertBalance command) {
    ModelBook book = state.book(command.book());
    String account = command.account();
    LocalDate since = book.migratedOn();
    boolean before = since != null && command.date().isBefore(since);
    VoucherRules.accountKnown(
        before ? book.otherChart() : book.chart(),
        before ? book.chart() : book.otherChart(),
        account);
    amounts.unitKnown(command.balance());
    boolean counts = ModelChart.isMemo(account) || command.balance().unit().equals("CNY");
    Refusing.when(!counts, "WRONG_UNIT");
    amounts.scale(command.balance());
    boolean tooLarge = amounts.minor(command.balance()).abs().compareTo(AmountRules.GREATEST) > 0;
    Refusing.when(tooLarge, "AMOUNT_TOO_LARGE");
    String fund = command.fund();
    Refusing.when(fund != null && !book.funds.containsKey(fund), "FUND_UNKNOWN");
    CommandId replaces = command.replaces();
    if (replaces == null) {
      return changed -> {};
    }
    Refusing.when(!isAssertion(state.recorded.get(replaces.value())), "ASSERTION_UNKNOWN");
    boolean again = state.replaced.containsKey(replaces.value());
    Refusing.when(again, "ASSERTION_ALREADY_REPLACED");
    return changed -> changed.replaced.put(replaces.value(), command.id().value());
  }

  private static boolean isAssertion(ModelState.@Nullable Recorded recorded) {
    return recorded != null && recorded.command() instanceof AssertBalance;
  }
}
