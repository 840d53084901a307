package org.unionledger.decide;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.command.CarryForward;
import org.unionledger.command.CloseYear;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.decide.state.BookKey;
import org.unionledger.decide.state.BookState;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.Results;
import org.unionledger.decide.state.ResultsKey;
import org.unionledger.dimension.FundingSource;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.OpeningBalancesEntered;
import org.unionledger.event.YearClosed;
import org.unionledger.fund.FundId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.YearEndRefusal;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.YearEndStep;

/** Decides how a book begins and how its years end (财会〔2021〕7号 附录1, accounts 321 to 332). */
final class YearEndDecisions {
  private static final List<Rule<EnterOpeningBalances>> OPENING =
      List.of(
          (state, enter) ->
              VoucherDecision.mayBeDated(state, enter.book(), enter.particulars().date()),
          YearEndDecisions::isFirst,
          YearEndDecisions::namesNoResult);

  private static final List<Rule<CarryForward>> CARRYING =
      List.of(
          (state, carry) ->
              VoucherDecision.mayBeDated(state, carry.book(), carry.particulars().date()),
          YearEndDecisions::isAtYearEnd,
          YearEndDecisions::chartHasStep,
          YearEndDecisions::fundExists,
          YearEndDecisions::amountIsExact,
          YearEndDecisions::somethingIsLeft,
          YearEndDecisions::surplusIsCarriedOver);

  private static final List<Rule<CloseYear>> CLOSING =
      List.of(
          (state, close) -> BookDecisions.bookIsOpen(state, close.book()),
          YearEndDecisions::yearIsOpen,
          (state, close) ->
              DraftDecisions.areAllPosted(
                  state, close.book(), YearMonth.of(close.year(), Month.DECEMBER)),
          (state, close) ->
              VoucherSetDecision.areAllComplete(
                  state, close.book(), YearMonth.of(close.year(), Month.DECEMBER)),
          YearEndDecisions::monthsAreClosed,
          YearEndDecisions::allIsCarriedForward);

  private YearEndDecisions() {}

  static Decision open(LedgerState state, EnterOpeningBalances enter) {
    Refusal refusal = Rule.firstBroken(OPENING, state, enter);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    MovementDraft draft =
        new MovementDraft(enter.book(), enter.by(), enter.particulars(), null, enter.lines());
    return VoucherDecision.record(state, draft, OpeningBalancesEntered::new);
  }

  static Decision carry(LedgerState state, CarryForward carry) {
    Refusal refusal = Rule.firstBroken(CARRYING, state, carry);
    return refusal != null
        ? new Decision.Refused(refusal)
        : VoucherDecision.numbered(
            state,
            carry.book(),
            carry.by(),
            carry.particulars(),
            postings(state, carry),
            voucher -> new CarriedForward(voucher, carry.step(), carry.fund()));
  }

  static Decision close(LedgerState state, CloseYear close) {
    Refusal refusal = Rule.firstBroken(CLOSING, state, close);
    return refusal == null
        ? new Decision.Accepted(new YearClosed(close.book(), close.year()))
        : new Decision.Refused(refusal);
  }

  private static List<Posting> postings(LedgerState state, CarryForward carry) {
    int year = carry.particulars().date().getYear();
    ChartId chart = BookDecisions.chartOf(state, carry.book()).id();
    String fund = carry.fund();
    var balances = state.of(new ResultsKey(carry.book(), year)).of(fund == null ? "" : fund);
    YearEndVoucher voucher = new YearEndVoucher(chart, fund, isFiscal(state, carry));
    return switch (carry.step()) {
      case RESULT -> voucher.result(balances);
      case SURPLUS ->
          voucher.surplus(
              carry.amount() == null
                  ? Amount.zero(Unit.CNY)
                  : AmountRules.exact(state, carry.amount()));
      case ACCUMULATION -> voucher.accumulation(balances);
    };
  }

  private static boolean isFiscal(LedgerState state, CarryForward carry) {
    String fund = carry.fund();
    return fund != null
        && state.of(new FundKey(new FundId(carry.book(), fund))).rules().dimensions().source()
            == FundingSource.FISCAL;
  }

  /**
   * They are the first voucher of a book, or adjust the first balances of its chart: what was not
   * in the books, and what the new chart measures otherwise (财会〔2021〕16号 三, 四).
   */
  private static @Nullable Refusal isFirst(LedgerState state, EnterOpeningBalances enter) {
    BookState book = state.of(new BookKey(enter.book()));
    return book.turnover().isEmpty() || enter.particulars().date().equals(book.migratedOn())
        ? null
        : new YearEndRefusal.OpeningAfterMovements(enter.book());
  }

  private static @Nullable Refusal namesNoResult(LedgerState state, EnterOpeningBalances enter) {
    Chart chart = BookDecisions.chartOf(state, enter.book());
    return LineRules.namesNoResult(chart, enter.lines(), YearEndRefusal.OpeningNamesResult::new);
  }

  private static @Nullable Refusal isAtYearEnd(LedgerState state, CarryForward carry) {
    LocalDate date = carry.particulars().date();
    return date.getMonth() == Month.DECEMBER && date.getDayOfMonth() == Month.DECEMBER.maxLength()
        ? null
        : new YearEndRefusal.NotAtYearEnd(date);
  }

  /** In 财会〔2009〕7号 there is one account 结余 without details: its first step is its last. */
  private static @Nullable Refusal chartHasStep(LedgerState state, CarryForward carry) {
    ChartId chart = BookDecisions.chartOf(state, carry.book()).id();
    return switch (chart) {
      case CN_UNION_2021 -> null;
      case CN_UNION_2009 ->
          carry.step() == YearEndStep.RESULT
              ? null
              : new YearEndRefusal.StepNotOfChart(carry.step(), chart);
    };
  }

  private static @Nullable Refusal fundExists(LedgerState state, CarryForward carry) {
    String fund = carry.fund();
    return fund == null ? null : FundDecisions.exists(state, new FundId(carry.book(), fund));
  }

  private static @Nullable Refusal amountIsExact(LedgerState state, CarryForward carry) {
    var amount = carry.amount();
    if (amount == null) {
      return null;
    }
    return AmountRules.check(state, amount, 1);
  }

  private static @Nullable Refusal somethingIsLeft(LedgerState state, CarryForward carry) {
    int year = carry.particulars().date().getYear();
    String fund = carry.fund() == null ? "" : carry.fund();
    return postings(state, carry).isEmpty()
        ? new YearEndRefusal.NothingToCarryForward(carry.book(), carry.step(), fund, year)
        : null;
  }

  /** Only what a fund has left becomes surplus. */
  private static @Nullable Refusal surplusIsCarriedOver(LedgerState state, CarryForward carry) {
    if (carry.fund() == null || carry.amount() == null) {
      return null;
    }
    FundId fund = new FundId(carry.book(), carry.fund());
    Amount left = new Amount(state.of(new FundKey(fund)).carriedOver(), Unit.CNY);
    Amount asked = AmountRules.exact(state, carry.amount());
    return asked.minor() > left.minor()
        ? new YearEndRefusal.SurplusExceedsCarryOver(fund, asked, left)
        : null;
  }

  private static @Nullable Refusal yearIsOpen(LedgerState state, CloseYear close) {
    Integer closed = state.of(new BookKey(close.book())).closedYear();
    return closed != null && close.year() <= closed
        ? new YearEndRefusal.YearIsClosed(close.book(), closed)
        : null;
  }

  private static @Nullable Refusal monthsAreClosed(LedgerState state, CloseYear close) {
    YearMonth december = YearMonth.of(close.year(), Month.DECEMBER);
    return state.of(new BookKey(close.book())).isClosed(december.atEndOfMonth())
        ? null
        : new YearEndRefusal.PeriodNotClosed(close.book(), december);
  }

  private static @Nullable Refusal allIsCarriedForward(LedgerState state, CloseYear close) {
    Results results = state.of(new ResultsKey(close.book(), close.year()));
    if (results.byFund().isEmpty()) {
      return null;
    }
    String fund = results.byFund().firstKey();
    NavigableMap<String, Long> left = results.of(fund);
    String account = left.firstKey();
    Amount balance = new Amount(left.getOrDefault(account, 0L), Unit.CNY);
    return new YearEndRefusal.NotCarriedForward(close.book(), close.year(), account, fund, balance);
  }
}
