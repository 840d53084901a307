package org.unionledger.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.AssetMirror;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.VoucherRefusal;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.MirrorDifference;
import org.unionledger.voucher.Posting;

/** When proposed lines are lines of a voucher: known accounts, exact amounts, equal sides. */
final class LineRules {
  static final List<Rule<ProposedLines>> ALL =
      List.of(
          LineRules::accountsExist,
          everyAmount(AmountRules::unitIsDeclared),
          LineRules::accountsTakeTheirUnit,
          everyAmount(AmountRules::scaleFits),
          everyAmount(AmountRules::isNotZero),
          everyAmount(AmountRules::isNotNegative),
          everyAmount(AmountRules::isNotTooLarge),
          LineRules::sidesAreEqual,
          LineRules::assetFundMirrorsAssets,
          LineRules::earmarkedLinesNameTheirFund);

  /** A proposed line and its number, from 1. */
  private record Line(DraftLine line, int number) {}

  private LineRules() {}

  /** The account of a code in a chart, or why there is none. */
  static @Nullable Refusal accountExists(Chart chart, String code, int line) {
    if (chart.find(code).isPresent()) {
      return null;
    }
    for (ChartId other : ChartId.values()) {
      Account elsewhere = Chart.of(other).find(code).orElse(null);
      if (elsewhere != null) {
        return new VoucherRefusal.AccountOfOtherChart(
            code, chart.id(), other, elsewhere.chineseName(), line);
      }
    }
    return new VoucherRefusal.AccountUnknown(code, chart.id(), line);
  }

  /** No line names an income or expenditure account, else a refusal of the line that does. */
  static @Nullable Refusal namesNoResult(
      Chart chart, List<DraftLine> lines, BiFunction<String, Integer, Refusal> refusal) {
    int number = 0;
    for (DraftLine line : lines) {
      number++;
      if (chart.find(line.account()).filter(Account::isResult).isPresent()) {
        return refusal.apply(line.account(), number);
      }
    }
    return null;
  }

  /** The account of a code is an expenditure account of the chart. */
  static @Nullable Refusal expenditureAccount(Chart chart, String code, int line) {
    Refusal refusal = accountExists(chart, code, line);
    if (refusal != null) {
      return refusal;
    }
    return chart.find(code).filter(found -> found.element() == Element.EXPENDITURE).isPresent()
        ? null
        : new FundRefusal.NotAnExpenditureAccount(code);
  }

  private static @Nullable Refusal accountsExist(LedgerState state, ProposedLines proposed) {
    Chart chart = BookDecisions.chartOf(state, proposed.book());
    return firstOf(proposed, line -> accountExists(chart, line.line().account(), line.number()));
  }

  /** The chart's accounts are kept in CNY (art. 7, 29 of 财会〔2021〕7号); memo books take any unit. */
  private static @Nullable Refusal accountsTakeTheirUnit(
      LedgerState state, ProposedLines proposed) {
    return firstOf(
        proposed,
        line -> {
          String account = line.line().account();
          String unit = line.line().amount().unit();
          return account.startsWith(Chart.MEMO_PREFIX) || unit.equals(Unit.CNY.code())
              ? null
              : new VoucherRefusal.WrongUnit(account, unit, line.number());
        });
  }

  /** Σ debit = Σ credit for every unit (借贷记账法, art. 10 of 财会〔2021〕7号). */
  private static @Nullable Refusal sidesAreEqual(LedgerState state, ProposedLines proposed) {
    Map<String, List<DraftLine>> byUnit = new TreeMap<>();
    for (DraftLine line : proposed.lines()) {
      byUnit.computeIfAbsent(line.amount().unit(), unit -> new ArrayList<>()).add(line);
    }
    for (Map.Entry<String, List<DraftLine>> unit : byUnit.entrySet()) {
      Amount debit = sum(state, unit.getValue(), Side.DEBIT);
      Amount credit = sum(state, unit.getValue(), Side.CREDIT);
      if (!debit.equals(credit)) {
        return new VoucherRefusal.Unbalanced(
            unit.getKey(), debit, credit, debit.minus(credit), addition(unit.getValue()));
      }
    }
    return null;
  }

  private static @Nullable Refusal assetFundMirrorsAssets(
      LedgerState state, ProposedLines proposed) {
    ChartId chart = BookDecisions.chartOf(state, proposed.book()).id();
    boolean concerned =
        proposed.lines().stream().anyMatch(line -> AssetMirror.isNamed(line.account()));
    return concerned
        ? assetFundMirrorsAssets(chart, VoucherDecision.postings(state, proposed.lines()))
        : null;
  }

  /** 资产基金 changes as the assets that it mirrors (财会〔2021〕7号 附录1, account 301). */
  static @Nullable Refusal assetFundMirrorsAssets(ChartId chart, List<Posting> lines) {
    return MirrorDifference.first(chart, lines)
        .map(
            found ->
                new VoucherRefusal.AssetFundDiffers(
                    found.assets(), found.assetChange(), found.fund(), found.fundChange()))
        .orElse(null);
  }

  private static Amount sum(LedgerState state, List<DraftLine> lines, Side side) {
    Amount sum = AmountRules.exact(state, lines.getFirst().amount());
    sum = sum.minus(sum);
    for (DraftLine line : lines) {
      sum = line.side() == side ? sum.plus(AmountRules.exact(state, line.amount())) : sum;
    }
    return sum;
  }

  private static List<String> addition(List<DraftLine> lines) {
    int shown = Math.min(lines.size(), 10);
    List<String> addition = new ArrayList<>();
    for (DraftLine line : lines.subList(0, shown)) {
      addition.add(line.side() + " " + line.account() + " " + line.amount());
    }
    if (shown < lines.size()) {
      addition.add("…");
    }
    return addition;
  }

  /** Earmarked money is shown apart (专款专用, art. 22 of 财会〔2021〕7号). */
  private static @Nullable Refusal earmarkedLinesNameTheirFund(
      LedgerState state, ProposedLines proposed) {
    Chart chart = BookDecisions.chartOf(state, proposed.book());
    return firstOf(
        proposed,
        line -> {
          String account = line.line().account();
          boolean earmarked = chart.find(account).map(Account::earmarked).orElse(false);
          return earmarked && line.line().fund() == null
              ? new VoucherRefusal.FundNotNamed(account, line.number())
              : null;
        });
  }

  private static Rule<ProposedLines> everyAmount(Rule<AmountRules.Written> rule) {
    BiFunction<LedgerState, Line, AmountRules.Written> written =
        (state, line) -> new AmountRules.Written(line.line().amount(), line.number());
    return (state, proposed) ->
        firstOf(proposed, line -> rule.broken(state, written.apply(state, line)));
  }

  private interface LineCheck {
    @Nullable Refusal broken(Line line);
  }

  private static @Nullable Refusal firstOf(ProposedLines proposed, LineCheck check) {
    int number = 0;
    for (DraftLine line : proposed.lines()) {
      number++;
      Refusal refusal = check.broken(new Line(line, number));
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }
}
