package org.unionledger.projections;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.event.RecordedEvent;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.projections.assertions.AssertionProjection;
import org.unionledger.projections.assertions.BalanceAssertions;
import org.unionledger.projections.balances.BalanceProjection;
import org.unionledger.projections.balances.Balances;
import org.unionledger.projections.balances.TrialBalance;
import org.unionledger.projections.balances.TrialBalanceQuery;
import org.unionledger.projections.balances.TurnoverQuery;
import org.unionledger.projections.balances.TurnoverSeries;
import org.unionledger.projections.books.AccountBalanceTable;
import org.unionledger.projections.books.AccountBookQuery;
import org.unionledger.projections.books.GeneralLedger;
import org.unionledger.projections.books.SubsidiaryWriter;
import org.unionledger.projections.directory.Directory;
import org.unionledger.projections.directory.Requirement;
import org.unionledger.projections.dues.DuesProjection;
import org.unionledger.projections.dues.DuesQuery;
import org.unionledger.projections.dues.DuesRegister;
import org.unionledger.projections.dues.PreparatoryProjection;
import org.unionledger.projections.dues.RebateSummary;
import org.unionledger.projections.funds.FundProjection;
import org.unionledger.projections.funds.FundReport;
import org.unionledger.projections.history.HistoryQuery;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;
import org.unionledger.projections.statements.StatementQuery;
import org.unionledger.projections.statements.StatementWriter;
import org.unionledger.projections.stock.StockOnHand;
import org.unionledger.projections.stock.StockProjection;
import org.unionledger.projections.stock.StockQuery;

/**
 * All projections together, true at one position: what {@link LedgerViews} keeps, and what a replay
 * from zero rebuilds to be compared with it. Questions' own positions are not looked at. For one
 * thread at a time.
 */
public final class FoldedLedger implements Projection<FoldedLedger> {
  private final Directory directory = new Directory();
  private final BalanceProjection balances = new BalanceProjection();
  private final FundProjection funds = new FundProjection();
  private final DuesProjection dues = new DuesProjection();
  private final PreparatoryProjection preparatory = new PreparatoryProjection();
  private final StockProjection stock = new StockProjection();
  private final AssertionProjection assertions = new AssertionProjection();
  private long position;

  /** What no event comes to. */
  public FoldedLedger() {}

  @Override
  public Interest interest() {
    return directory
        .interest()
        .and(balances.interest(), funds.interest(), dues.interest())
        .and(preparatory.interest(), stock.interest(), assertions.interest());
  }

  @Override
  public void fold(Postings run) {
    directory.fold(run);
    balances.fold(run);
    funds.fold(run);
    position = run.extent().last();
  }

  @Override
  public void fold(RecordedEvent event) {
    directory.fold(event);
    funds.fold(event);
    dues.fold(event);
    preparatory.fold(event);
    stock.fold(event);
    assertions.fold(event);
  }

  @Override
  public void merge(FoldedLedger next) {
    directory.merge(next.directory);
    balances.merge(next.balances);
    funds.merge(next.funds);
    dues.merge(next.dues);
    preparatory.merge(next.preparatory);
    stock.merge(next.stock);
    assertions.merge(next.assertions);
    position = Math.max(position, next.position);
  }

  /**
   * Where this is true.
   *
   * @return the position of the last event that was folded or passed over, 0 before the first
   */
  public long position() {
    return position;
  }

  /**
   * What is known by name.
   *
   * @return the directory, which changes as events are folded
   */
  public Directory directory() {
    return directory;
  }

  /**
   * Balances and turnovers.
   *
   * @param selection which keys, and as of which day
   * @return the balances, sorted by key
   * @throws NotKnownException if the selection names what is not known
   */
  public Balances balances(Selection selection) {
    Requirement.of(directory).known(selection);
    return new Balances(position, balances.balances(selection));
  }

  /**
   * Where the funds stand.
   *
   * @param selection which funds, and as of which day; with an account only those that a posting on
   *     it names
   * @return the funds, parents before children
   * @throws NotKnownException if the selection names what is not known
   */
  public FundReport funds(Selection selection) {
    Requirement.of(directory).known(selection);
    var all = funds.funds(selection);
    if (selection.account() == null) {
      return new FundReport(position, all);
    }
    Set<FundId> posted =
        balances.balances(selection.withUnit(null)).stream()
            .filter(balance -> !balance.key().fund().isEmpty())
            .map(balance -> new FundId(balance.key().book(), balance.key().fund()))
            .collect(Collectors.toSet());
    return new FundReport(
        position, all.stream().filter(status -> posted.contains(status.fund())).toList());
  }

  /**
   * The trial balance of a book.
   *
   * @param query which book, unit and days
   * @return the trial balance
   * @throws NotKnownException if book or unit are not known
   */
  public TrialBalance trialBalance(TrialBalanceQuery query) {
    return books().trialBalance(query);
  }

  /**
   * Account balances by level.
   *
   * @param query which book and period
   * @return the table
   * @throws NotKnownException if book, account or unit are not known
   */
  public AccountBalanceTable accountBalances(AccountBookQuery query) {
    return books().accountBalances(query);
  }

  /**
   * The general ledger of a book.
   *
   * @param query which book and period
   * @return the general ledger
   * @throws NotKnownException if book, account or unit are not known
   */
  public GeneralLedger generalLedger(AccountBookQuery query) {
    return books().generalLedger(query);
  }

  /**
   * Begins the subsidiary ledger of a book.
   *
   * @param query which book and period
   * @return takes the events up to its position
   * @throws NotKnownException if book, account or unit are not known
   */
  public SubsidiaryWriter beginSubsidiary(AccountBookQuery query) {
    return books().beginSubsidiary(query);
  }

  private AccountBooks books() {
    return new AccountBooks(directory, balances, position);
  }

  /**
   * Turnovers period by period.
   *
   * @param query which keys, days and periods
   * @return the series
   * @throws NotKnownException if the query names what is not known
   */
  public TurnoverSeries series(TurnoverQuery query) {
    Requirement require = Requirement.of(directory);
    require.known(query.selection());
    Unit unit = require.unit(String.valueOf(query.selection().unit()));
    return balances.series(position, query, unit);
  }

  /**
   * The register of dues.
   *
   * @param query which dues
   * @return the register
   * @throws NotKnownException if book or party are not known
   */
  public DuesRegister dues(DuesQuery query) {
    Requirement.of(directory).known(query);
    return new DuesRegister(position, dues.dues(query), preparatory.lines(query));
  }

  /**
   * What was paid back under each policy.
   *
   * @param book the only book, or null for all
   * @return all policies
   * @throws NotKnownException if the book is not known
   */
  public RebateSummary rebates(@Nullable BookId book) {
    Requirement.of(directory).known(DuesQuery.ALL.withBook(book));
    return new RebateSummary(position, dues.rebates(book));
  }

  /**
   * The goods on hand.
   *
   * @param query which goods, and as of which day
   * @return every lot of which something is left
   * @throws NotKnownException if book or item are not known
   */
  public StockOnHand stock(StockQuery query) {
    Requirement.of(directory).known(Selection.ALL.withBook(query.book()).withUnit(query.item()));
    return new StockOnHand(position, stock.stock(query));
  }

  /**
   * What was stated of balances, beside what the books say.
   *
   * @param selection which assertions; as of a day only those that are stated for it or for a day
   *     before it
   * @return the assertions that no other has replaced
   * @throws NotKnownException if the selection names what is not known
   */
  public BalanceAssertions assertions(Selection selection) {
    Requirement require = Requirement.of(directory);
    require.known(selection);
    return new BalanceAssertions(position, assertions.assertions(selection, directory, balances));
  }

  StatementWriter beginStatement(StatementQuery query) {
    Requirement require = Requirement.of(directory);
    require.known(
        Selection.ALL.withBook(query.book()).withAccount(query.account()).withFund(query.fund()));
    ChartId chart = require.book(query.book()).chart();
    return new StatementWriter(query, require.unit(query.unit()), chart, position);
  }

  /** Returns the position at which all that the query names is known. */
  long requireKnown(HistoryQuery query) {
    Requirement.of(directory).known(query, position);
    return position;
  }
}
