package org.unionledger.decide;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.FundState;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.PartyKey;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.fund.Window;
import org.unionledger.identity.PartyId;
import org.unionledger.party.PartyFacts;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;

/** Whether the funds that lines name may be used in this way, on this day, for this party. */
final class FundUseRules {
  private static final List<Rule<Use>> ALL =
      List.of(
          FundUseRules::fundIsOpen,
          FundUseRules::unitIsTheFunds,
          FundUseRules::dateIsInWindow,
          spending(FundUseRules::accountIsAllowed),
          spending(FundUseRules::purposeIsAllowed),
          spending(FundUseRules::payeeIsNamed),
          spending(FundUseRules::payeeIsAllowed),
          spending(FundUseRules::payeeHasUnionAccount),
          spending(FundUseRules::rosterIsFrozen),
          spending(FundUseRules::payeeIsOnRoster));

  /**
   * A line that moves a fund.
   *
   * @param draft the movement it belongs to
   * @param line the line
   * @param fund the fund that it names
   * @param spends whether it is a debit of expenditure or of goods given out
   */
  private record Use(MovementDraft draft, DraftLine line, FundId fund, boolean spends) {}

  private FundUseRules() {}

  static @Nullable Refusal check(LedgerState state, MovementDraft draft) {
    for (FundId fund : named(draft)) {
      Refusal refusal = FundDecisions.exists(state, fund);
      if (refusal != null) {
        return refusal;
      }
    }
    List<Use> uses = uses(BookDecisions.chartOf(state, draft.book()), draft);
    for (Rule<Use> rule : ALL) {
      for (Use use : uses) {
        Refusal refusal = rule.broken(state, use);
        if (refusal != null) {
          return refusal;
        }
      }
    }
    return null;
  }

  private static Set<FundId> named(MovementDraft draft) {
    Set<FundId> funds = new LinkedHashSet<>();
    for (DraftLine line : draft.lines()) {
      String fund = line.fund();
      if (fund != null) {
        funds.add(new FundId(draft.book(), fund));
      }
    }
    return funds;
  }

  private static List<Use> uses(Chart chart, MovementDraft draft) {
    return draft.lines().stream()
        .filter(line -> line.fund() != null && has(chart, line, Account::movesFunds))
        .map(
            line ->
                new Use(
                    draft,
                    line,
                    new FundId(draft.book(), String.valueOf(line.fund())),
                    line.side() == Side.DEBIT
                        && has(chart, line, account -> account.forFunds() == Element.EXPENDITURE)))
        .toList();
  }

  private static boolean has(Chart chart, DraftLine line, Predicate<Account> what) {
    return chart.find(line.account()).filter(what).isPresent();
  }

  private static Rule<Use> spending(Rule<Use> rule) {
    return (state, use) -> use.spends() ? rule.broken(state, use) : null;
  }

  private static FundState fund(LedgerState state, Use use) {
    return state.of(new FundKey(use.fund()));
  }

  private static @Nullable Refusal fundIsOpen(LedgerState state, Use use) {
    return FundDecisions.isOpen(state, use.fund());
  }

  private static @Nullable Refusal unitIsTheFunds(LedgerState state, Use use) {
    return FundDecisions.hasUnit(state, use.fund(), use.line().amount().unit());
  }

  private static @Nullable Refusal dateIsInWindow(LedgerState state, Use use) {
    return dateIsInWindow(state, use.fund(), use.draft().particulars().date());
  }

  static @Nullable Refusal dateIsInWindow(LedgerState state, FundId fund, LocalDate date) {
    Window window = state.of(new FundKey(fund)).rules().window();
    return window.contains(date)
        ? null
        : new FundRefusal.OutsideFundWindow(fund, date, window.from(), window.to());
  }

  /** Quantities given out are on no expenditure account; what they cost is. */
  private static @Nullable Refusal accountIsAllowed(LedgerState state, Use use) {
    List<String> allowed = FundLimits.of(state, use.fund()).accounts();
    boolean money = !use.line().account().startsWith(Chart.MEMO_PREFIX);
    return !money || allowed.isEmpty() || allowed.contains(use.line().account())
        ? null
        : new FundRefusal.AccountNotAllowed(use.fund(), use.line().account(), allowed);
  }

  private static @Nullable Refusal purposeIsAllowed(LedgerState state, Use use) {
    return purposeIsAllowed(state, use.fund(), use.draft().purpose());
  }

  static @Nullable Refusal purposeIsAllowed(
      LedgerState state, FundId fund, @Nullable String purpose) {
    List<String> allowed = state.of(new FundKey(fund)).rules().purposes();
    return allowed.isEmpty() || (purpose != null && allowed.contains(purpose))
        ? null
        : new FundRefusal.PurposeNotAllowed(fund, purpose == null ? "" : purpose, allowed);
  }

  private static @Nullable Refusal payeeIsNamed(LedgerState state, Use use) {
    FundState fund = fund(state, use);
    boolean limited = fund.rules().limitsPayees() || !fund.roster().isEmpty();
    return limited && use.line().party() == null ? new FundRefusal.PayeeNotNamed(use.fund()) : null;
  }

  private static @Nullable Refusal payeeIsAllowed(LedgerState state, Use use) {
    return payeeIsAllowed(state, use.fund(), use.line().party());
  }

  static @Nullable Refusal payeeIsAllowed(LedgerState state, FundId fund, @Nullable PartyId party) {
    List<PartyId> allowed = state.of(new FundKey(fund)).rules().payees();
    return party == null || allowed.isEmpty() || allowed.contains(party)
        ? null
        : new FundRefusal.PayeeNotAllowed(fund, party);
  }

  /** Whether the union of the payee's workers has an account is asked as of the voucher's day. */
  private static @Nullable Refusal payeeHasUnionAccount(LedgerState state, Use use) {
    PartyId party = use.line().party();
    if (party == null || !fund(state, use).rules().unionAccountsOnly()) {
      return null;
    }
    LocalDate date = use.draft().particulars().date();
    return state.of(new PartyKey(party)).asOf(date).filter(PartyFacts::unionAccount).isPresent()
        ? null
        : new FundRefusal.NoUnionAccount(use.fund(), party, date);
  }

  private static @Nullable Refusal rosterIsFrozen(LedgerState state, Use use) {
    FundRules rules = fund(state, use).rules();
    return rules.perMember() != null && fund(state, use).roster().isEmpty()
        ? new FundRefusal.RosterNotFrozen(use.fund())
        : null;
  }

  private static @Nullable Refusal payeeIsOnRoster(LedgerState state, Use use) {
    return payeeIsOnRoster(state, use.fund(), use.line().party());
  }

  static @Nullable Refusal payeeIsOnRoster(
      LedgerState state, FundId fund, @Nullable PartyId party) {
    var roster = state.of(new FundKey(fund)).roster();
    return party == null || roster.isEmpty() || roster.containsKey(party)
        ? null
        : new FundRefusal.NotOnRoster(fund, party);
  }
}
