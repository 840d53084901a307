package org.unionledger.decide;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.dimension.Dimension;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.fund.FundTerms;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.refusal.DimensionRefusal;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.refusal.Refusal;

/** What the terms of a fund may say, and what they become when they inherit from a parent. */
final class FundTermsRules {
  private FundTermsRules() {}

  /** Accounts and dimensions are of the book's chart; limits are amounts. */
  static @Nullable Refusal check(LedgerState state, BookId book, FundTerms terms) {
    Chart chart = BookDecisions.chartOf(state, book);
    for (String account : terms.accounts()) {
      Refusal refusal = LineRules.expenditureAccount(chart, account, 1);
      if (refusal != null) {
        return refusal;
      }
    }
    Refusal refusal = limit(state, terms.perParty());
    if (refusal == null) {
      refusal = limit(state, terms.perMember());
    }
    return refusal != null || terms.dimensions().areNone() || chart.id() == ChartId.CN_UNION_2021
        ? refusal
        : new DimensionRefusal.DimensionsNotOfChart(chart.id());
  }

  private static @Nullable Refusal limit(LedgerState state, @Nullable DecimalAmount limit) {
    return limit == null ? null : AmountRules.check(state, limit, 1);
  }

  /** A fund never allows what its parent does not. */
  static @Nullable Refusal isWithinParent(LedgerState state, FundTerms terms, FundId parent) {
    FundRules outer = FundLimits.of(state, parent);
    Window window = terms.window();
    if (window != null && !outer.window().contains(window)) {
      return new FundRefusal.WindowWiderThanParent(parent, outer.window());
    }
    if (isWider(terms.purposes(), outer.purposes())) {
      return new FundRefusal.TermsWiderThanParent(parent, "purposes");
    }
    if (isWider(terms.accounts(), outer.accounts())) {
      return new FundRefusal.TermsWiderThanParent(parent, "accounts");
    }
    if (isWider(terms.payees(), outer.payees())) {
      return new FundRefusal.TermsWiderThanParent(parent, "payees");
    }
    if (isWider(state, terms.perParty(), outer.perParty())) {
      return new FundRefusal.TermsWiderThanParent(parent, "perParty");
    }
    return isWider(state, terms.perMember(), outer.perMember())
        ? new FundRefusal.TermsWiderThanParent(parent, "perMember")
        : isOfOtherDimensions(terms, outer, parent);
  }

  private static @Nullable Refusal isOfOtherDimensions(
      FundTerms terms, FundRules outer, FundId parent) {
    Dimension other = terms.dimensions().contradicts(outer.dimensions());
    return other == null ? null : new FundRefusal.TermsWiderThanParent(parent, other.toString());
  }

  private static boolean isWider(Collection<?> inner, Collection<?> outer) {
    return !outer.isEmpty() && !new HashSet<Object>(outer).containsAll(inner);
  }

  private static boolean isWider(
      LedgerState state, @Nullable DecimalAmount inner, @Nullable Amount outer) {
    return inner != null
        && outer != null
        && AmountRules.exact(state, inner).minor() > outer.minor();
  }

  /** What a fund named itself, and for all else what it inherits. */
  static FundRules resolve(LedgerState state, FundTerms terms, FundRules inherited) {
    Window window = terms.window();
    return new FundRules(
        window == null ? inherited.window() : window,
        orInherited(terms.purposes(), inherited.purposes()),
        orInherited(terms.accounts(), inherited.accounts()),
        orInherited(terms.payees(), inherited.payees()),
        orInherited(state, terms.perParty(), inherited.perParty()),
        orInherited(state, terms.perMember(), inherited.perMember()),
        terms.unionAccountsOnly() || inherited.unionAccountsOnly(),
        terms.dimensions().or(inherited.dimensions()));
  }

  private static <T> List<T> orInherited(List<T> own, List<T> inherited) {
    return own.isEmpty() ? inherited : own;
  }

  private static @Nullable Amount orInherited(
      LedgerState state, @Nullable DecimalAmount own, @Nullable Amount inherited) {
    return own == null ? inherited : AmountRules.exact(state, own);
  }
}
