package org.unionledger.decide;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.ChartMapping;
import org.unionledger.command.AdoptRebatePolicy;
import org.unionledger.command.ChooseCostMethod;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.DeclareParty;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.OpenBook;
import org.unionledger.command.ReopenPeriod;
import org.unionledger.decide.state.BookKey;
import org.unionledger.decide.state.CostMethodKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.PolicyKey;
import org.unionledger.decide.state.UnitKey;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RebatePolicyAdopted;
import org.unionledger.event.UnitDeclared;
import org.unionledger.goods.CostMethod;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.refusal.BookRefusal;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.DuesRefusal;
import org.unionledger.refusal.GoodsRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.YearEndRefusal;

/** Decides books, units, rebate policies, cost methods and periods. */
final class BookDecisions {
  private static final List<Rule<OpenBook>> OPENING = List.of(BookDecisions::bookIsNew);
  private static final List<Rule<DeclareUnit>> DECLARING_UNIT = List.of(BookDecisions::unitIsNew);
  private static final List<Rule<AdoptRebatePolicy>> ADOPTING =
      List.of((state, adopt) -> bookIsOpen(state, adopt.book()), BookDecisions::policyIsNew);
  private static final List<Rule<ChooseCostMethod>> CHOOSING =
      List.of(
          (state, choose) -> VoucherDecision.mayBeDated(state, choose.book(), choose.from()),
          BookDecisions::methodIsNew);
  private static final List<Rule<ClosePeriod>> CLOSING =
      List.of(
          (state, close) -> bookIsOpen(state, close.book()),
          BookDecisions::periodIsOpen,
          (state, close) -> DraftDecisions.areAllPosted(state, close.book(), close.period()),
          (state, close) -> VoucherSetDecision.areAllComplete(state, close.book(), close.period()));

  private static final List<Rule<ReopenPeriod>> REOPENING =
      List.of(
          BookDecisions::somebodyElseApproves,
          (state, reopen) -> bookIsOpen(state, reopen.book()),
          BookDecisions::periodIsClosed,
          BookDecisions::yearIsNotClosed);

  private BookDecisions() {}

  static Decision open(LedgerState state, OpenBook open) {
    return unless(
        Rule.firstBroken(OPENING, state, open),
        new BookOpened(open.book(), open.name(), open.chart(), open.level(), open.dimensions()));
  }

  static Decision declareUnit(LedgerState state, DeclareUnit declare) {
    return unless(
        Rule.firstBroken(DECLARING_UNIT, state, declare),
        new UnitDeclared(declare.unit(), declare.name()));
  }

  static Decision declareParty(LedgerState state, DeclareParty declare) {
    BookId book = declare.book();
    return unless(
        book == null ? null : bookIsOpen(state, book),
        new PartyDeclared(declare.party(), declare.facts(), book));
  }

  static Decision adoptPolicy(LedgerState state, AdoptRebatePolicy adopt) {
    return unless(
        Rule.firstBroken(ADOPTING, state, adopt),
        new RebatePolicyAdopted(adopt.book(), adopt.policy()));
  }

  static Decision chooseCostMethod(LedgerState state, ChooseCostMethod choose) {
    return unless(
        Rule.firstBroken(CHOOSING, state, choose),
        new CostMethodChosen(choose.book(), choose.method(), choose.from()));
  }

  static Decision closePeriod(LedgerState state, ClosePeriod close) {
    return unless(
        Rule.firstBroken(CLOSING, state, close), new PeriodClosed(close.book(), close.period()));
  }

  static Decision reopenPeriod(LedgerState state, ReopenPeriod reopen) {
    return unless(
        Rule.firstBroken(REOPENING, state, reopen),
        new PeriodReopened(reopen.book(), reopen.period(), reopen.approvedBy(), reopen.reason()));
  }

  private static @Nullable Refusal somebodyElseApproves(LedgerState state, ReopenPeriod reopen) {
    return reopen.approvedBy().equals(reopen.by())
        ? new CommandRefusal.PreparerApproves(reopen.by())
        : null;
  }

  private static @Nullable Refusal periodIsClosed(LedgerState state, ReopenPeriod reopen) {
    return state.of(new BookKey(reopen.book())).isClosed(reopen.period().atEndOfMonth())
        ? null
        : new YearEndRefusal.PeriodNotClosed(reopen.book(), reopen.period());
  }

  private static @Nullable Refusal yearIsNotClosed(LedgerState state, ReopenPeriod reopen) {
    Integer closed = state.of(new BookKey(reopen.book())).closedYear();
    return closed != null && reopen.period().getYear() <= closed
        ? new YearEndRefusal.YearIsClosed(reopen.book(), closed)
        : null;
  }

  static @Nullable Refusal bookIsOpen(LedgerState state, BookId book) {
    return state.of(new BookKey(book)).chart() == null ? new BookRefusal.BookUnknown(book) : null;
  }

  /** The chart of a book that is open. */
  static Chart chartOf(LedgerState state, BookId book) {
    ChartId chart = state.of(new BookKey(book)).chart();
    if (chart == null) {
      throw new IllegalStateException("ledger bug: book " + book + " was not checked to be open");
    }
    return Chart.of(chart);
  }

  /** The chart that a book that is open had or has on a day. */
  static Chart chartOn(LedgerState state, BookId book, LocalDate day) {
    Chart now = chartOf(state, book);
    LocalDate since = state.of(new BookKey(book)).migratedOn();
    return since == null || !day.isBefore(since)
        ? now
        : Chart.of(ChartMapping.to(now.id()).orElseThrow().from());
  }

  private static @Nullable Refusal bookIsNew(LedgerState state, OpenBook open) {
    return state.of(new BookKey(open.book())).chart() == null
        ? null
        : new BookRefusal.BookAlreadyOpen(open.book());
  }

  private static @Nullable Refusal unitIsNew(LedgerState state, DeclareUnit declare) {
    Optional<Unit> declared = state.of(new UnitKey(declare.unit().code()));
    return declared
        .map(unit -> new BookRefusal.UnitAlreadyDeclared(unit.code(), unit.scale()))
        .orElse(null);
  }

  private static @Nullable Refusal policyIsNew(LedgerState state, AdoptRebatePolicy adopt) {
    String code = adopt.policy().code();
    return state.of(new PolicyKey(adopt.book(), code)).isEmpty()
        ? null
        : new DuesRefusal.PolicyAlreadyAdopted(code);
  }

  private static @Nullable Refusal methodIsNew(LedgerState state, ChooseCostMethod choose) {
    CostMethod chosen = state.of(new CostMethodKey(choose.book())).chosenFor(choose.from());
    return choose.method() == chosen
        ? new GoodsRefusal.CostMethodAlreadyChosen(choose.book(), chosen, choose.from())
        : null;
  }

  private static @Nullable Refusal periodIsOpen(LedgerState state, ClosePeriod close) {
    YearMonth closedThrough = state.of(new BookKey(close.book())).closedThrough();
    return closedThrough != null && !close.period().isAfter(closedThrough)
        ? new BookRefusal.PeriodAlreadyClosed(close.book(), close.period(), closedThrough)
        : null;
  }

  private static Decision unless(@Nullable Refusal refusal, LedgerEvent event) {
    return refusal == null ? new Decision.Accepted(event) : new Decision.Refused(refusal);
  }
}
