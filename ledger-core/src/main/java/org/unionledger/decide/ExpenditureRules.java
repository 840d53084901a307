package org.unionledger.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.refusal.GoodsRefusal;
import org.unionledger.refusal.Refusal;

/**
 * Which expenditure account a movement is on: the one that the caller names, or the only one that
 * its fund allows. It is part of the programme's definition, never guessed.
 */
final class ExpenditureRules {
  static final List<Rule<Bearer>> ALL =
      List.of(
          ExpenditureRules::fundExists,
          ExpenditureRules::accountIsNamed,
          (state, bearer) ->
              LineRules.expenditureAccount(
                  BookDecisions.chartOf(state, bearer.book()), account(state, bearer), 1));

  /**
   * Who bears an expenditure.
   *
   * @param book whose expenditure
   * @param account the account named, or null
   * @param fund the fund named, or null
   */
  record Bearer(BookId book, @Nullable String account, @Nullable String fund) {}

  private ExpenditureRules() {}

  /** The account, after {@link #ALL} were kept. */
  static String account(LedgerState state, Bearer bearer) {
    String named = bearer.account();
    return named != null ? named : allowed(state, bearer).getFirst();
  }

  private static List<String> allowed(LedgerState state, Bearer bearer) {
    FundId fund = fund(bearer);
    return fund == null ? List.of() : FundLimits.of(state, fund).accounts();
  }

  private static @Nullable FundId fund(Bearer bearer) {
    return bearer.fund() == null ? null : new FundId(bearer.book(), bearer.fund());
  }

  private static @Nullable Refusal fundExists(LedgerState state, Bearer bearer) {
    FundId fund = fund(bearer);
    return fund == null ? null : FundDecisions.exists(state, fund);
  }

  private static @Nullable Refusal accountIsNamed(LedgerState state, Bearer bearer) {
    List<String> allowed = allowed(state, bearer);
    if (bearer.account() != null || allowed.size() == 1) {
      return null;
    }
    FundId fund = fund(bearer);
    return fund == null
        ? new GoodsRefusal.ExpenditureNotNamed(BookDecisions.chartOf(state, bearer.book()).id())
        : new FundRefusal.ExpenditureAccountOpen(fund, allowed);
  }
}
