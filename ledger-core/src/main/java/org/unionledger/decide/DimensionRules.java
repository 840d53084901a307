package org.unionledger.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.AssetMirror;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.YearEndAccounts;
import org.unionledger.decide.state.BookKey;
import org.unionledger.decide.state.BookState;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.dimension.Dimension;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.ExpenditureKind;
import org.unionledger.dimension.FundingSource;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.fund.FundId;
import org.unionledger.refusal.DimensionRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;

/**
 * Which dimensions a line may have and must have (财会〔2021〕7号 附录1 总说明 二, 三), and where they come
 * from: the line itself, else the fund that it names.
 */
final class DimensionRules {
  /** 安排预算稳定调节基金: the expenditure that is none of a budget. */
  private static final String TO_STABILISATION = "521";

  private static final List<Rule<Kept>> ALL =
      List.of(
          DimensionRules::accountTakesThem,
          DimensionRules::fundDoesNotContradict,
          DimensionRules::fiscalMoneyIsOfItsFund,
          DimensionRules::fundOfFiscalMoneyHasNoOther,
          DimensionRules::noneIsMissing,
          DimensionRules::projectIsNamed);

  /**
   * A line and what it says together with its fund.
   *
   * @param book whose line it is
   * @param line the line
   * @param number which one it is, from 1
   */
  private record Kept(FundBook book, DraftLine line, int number) {}

  /** A book and what is known of it. */
  private record FundBook(MovementDraft draft, Chart chart, BookState state) {}

  private DimensionRules() {}

  static @Nullable Refusal check(LedgerState state, MovementDraft draft) {
    FundBook book =
        new FundBook(
            draft, BookDecisions.chartOf(state, draft.book()), state.of(new BookKey(draft.book())));
    for (Rule<Kept> rule : ALL) {
      int number = 0;
      for (DraftLine line : draft.lines()) {
        number++;
        Refusal refusal = rule.broken(state, new Kept(book, line, number));
        if (refusal != null) {
          return refusal;
        }
      }
    }
    return null;
  }

  /** The lines with all that is recorded of them. */
  static List<DraftLine> completed(LedgerState state, MovementDraft draft) {
    return draft.lines().stream().map(line -> line.in(of(state, draft, line))).toList();
  }

  /** What is recorded of a line: what it says itself, and for all else what its fund says. */
  private static Dimensions of(LedgerState state, MovementDraft draft, DraftLine line) {
    Chart chart = BookDecisions.chartOf(state, draft.book());
    Dimensions ofFund = ofFund(state, draft, line);
    return ofFund.areNone() || !isClassified(chart, line)
        ? line.dimensions()
        : line.dimensions().or(ofFund);
  }

  /**
   * Gives lines what is said of a whole movement: to those whose accounts take it, or to the first
   * one, which will be refused for it, if there are none.
   */
  static List<DraftLine> spread(Chart chart, List<DraftLine> lines, Dimensions said) {
    if (said.areNone()) {
      return lines;
    }
    Dimensions spent = said.ofExpenditure();
    Dimensions owned = new Dimensions(null, null, null, null, said.ownership());
    boolean spends = lines.stream().anyMatch(line -> isClassified(chart, line));
    boolean owns = lines.stream().anyMatch(line -> isOwned(chart, line));
    List<DraftLine> spread = new ArrayList<>(lines.size());
    for (DraftLine line : lines) {
      boolean first = spread.isEmpty();
      Dimensions more = (spends ? isClassified(chart, line) : first) ? spent : Dimensions.NONE;
      boolean owning = owns ? isOwned(chart, line) : first;
      spread.add(line.in(line.dimensions().or(owning ? more.or(owned) : more)));
    }
    return spread;
  }

  /** Every expenditure account but 521 安排预算稳定调节基金. */
  private static boolean isClassified(Chart chart, DraftLine line) {
    return chart.id() == ChartId.CN_UNION_2021
        && account(chart, line).element() == Element.EXPENDITURE
        && !line.account().equals(TO_STABILISATION);
  }

  private static boolean isOwned(Chart chart, DraftLine line) {
    return isOwned(chart, account(chart, line));
  }

  /** Assets and 301 资产基金. */
  static boolean isOwned(Chart chart, Account account) {
    return chart.id() == ChartId.CN_UNION_2021
        && (account.element() == Element.ASSET
            || account.code().startsWith(AssetMirror.ASSET_FUND));
  }

  private static Account account(Chart chart, DraftLine line) {
    return chart.find(line.account()).orElseThrow();
  }

  private static Dimensions ofFund(LedgerState state, MovementDraft draft, DraftLine line) {
    String fund = line.fund();
    return fund == null
        ? Dimensions.NONE
        : state.of(new FundKey(new FundId(draft.book(), fund))).rules().dimensions();
  }

  private static @Nullable Refusal accountTakesThem(LedgerState state, Kept kept) {
    Chart chart = kept.book().chart();
    DraftLine line = kept.line();
    if (line.dimensions().areNone()) {
      return null;
    }
    for (Dimension dimension : Dimension.values()) {
      boolean taken =
          dimension == Dimension.OWNERSHIP
              ? kept.book().state().level() == BookLevel.COUNTY_AND_ABOVE && isOwned(chart, line)
              : isClassified(chart, line);
      if (!taken && line.dimensions().said(dimension) != null) {
        return new DimensionRefusal.DimensionNotTaken(line.account(), dimension, kept.number());
      }
    }
    return null;
  }

  private static @Nullable Refusal fundDoesNotContradict(LedgerState state, Kept kept) {
    DraftLine line = kept.line();
    Dimensions ofFund = ofFund(state, kept.book().draft(), line);
    Dimension other = line.dimensions().contradicts(ofFund);
    return other == null
        ? null
        : new DimensionRefusal.DimensionContradictsFund(
            new FundId(kept.book().draft().book(), String.valueOf(line.fund())),
            other,
            String.valueOf(line.dimensions().said(other)),
            String.valueOf(ofFund.said(other)),
            kept.number());
  }

  /** Fiscal money is an appropriation, which has an amount and a purpose: it is a fund. */
  private static @Nullable Refusal fiscalMoneyIsOfItsFund(LedgerState state, Kept kept) {
    DraftLine line = kept.line();
    boolean income =
        line.account().equals(YearEndAccounts.FISCAL_INCOME)
            && kept.book().chart().id() == ChartId.CN_UNION_2021
            && kept.book().state().dimensions() == RequiredDimensions.WITH_FISCAL_MONEY;
    boolean fiscal = income || line.dimensions().source() == FundingSource.FISCAL;
    return fiscal && ofFund(state, kept.book().draft(), line).source() != FundingSource.FISCAL
        ? new DimensionRefusal.FiscalMoneyWithoutFund(line.account(), kept.number())
        : null;
  }

  private static @Nullable Refusal fundOfFiscalMoneyHasNoOther(LedgerState state, Kept kept) {
    DraftLine line = kept.line();
    boolean other =
        account(kept.book().chart(), line).element() == Element.INCOME
            && !line.account().equals(YearEndAccounts.FISCAL_INCOME);
    return other && ofFund(state, kept.book().draft(), line).source() == FundingSource.FISCAL
        ? new DimensionRefusal.FundOfFiscalMoney(
            new FundId(kept.book().draft().book(), String.valueOf(line.fund())),
            line.account(),
            kept.number())
        : null;
  }

  private static @Nullable Refusal noneIsMissing(LedgerState state, Kept kept) {
    DraftLine line = kept.line();
    if (!isClassified(kept.book().chart(), line)) {
      return null;
    }
    Dimensions all = of(state, kept.book().draft(), line);
    for (Dimension dimension : required(kept.book().state().dimensions(), all)) {
      if (all.said(dimension) == null) {
        return new DimensionRefusal.DimensionMissing(line.account(), dimension, kept.number());
      }
    }
    return null;
  }

  private static Set<Dimension> required(RequiredDimensions required, Dimensions said) {
    return switch (required) {
      case NONE -> Set.of();
      case WITHOUT_FISCAL_MONEY -> EnumSet.of(Dimension.EXPENDITURE_KIND, Dimension.ECONOMIC_CLASS);
      case WITH_FISCAL_MONEY ->
          said.source() == FundingSource.FISCAL
              ? EnumSet.complementOf(EnumSet.of(Dimension.OWNERSHIP))
              : EnumSet.of(
                  Dimension.EXPENDITURE_KIND, Dimension.ECONOMIC_CLASS, Dimension.FUNDING_SOURCE);
    };
  }

  /** The details of project expenditure are the projects, and a project is a fund. */
  private static @Nullable Refusal projectIsNamed(LedgerState state, Kept kept) {
    DraftLine line = kept.line();
    return line.fund() == null && line.dimensions().kind() == ExpenditureKind.PROJECT
        ? new DimensionRefusal.ProjectNotNamed(line.account(), kept.number())
        : null;
  }
}
