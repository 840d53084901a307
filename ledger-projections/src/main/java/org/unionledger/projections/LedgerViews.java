package org.unionledger.projections;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.assertions.BalanceAssertions;
import org.unionledger.projections.balances.Balances;
import org.unionledger.projections.balances.TrialBalance;
import org.unionledger.projections.balances.TrialBalanceQuery;
import org.unionledger.projections.balances.TurnoverQuery;
import org.unionledger.projections.balances.TurnoverSeries;
import org.unionledger.projections.books.AccountBalanceTable;
import org.unionledger.projections.books.AccountBookQuery;
import org.unionledger.projections.books.GeneralLedger;
import org.unionledger.projections.books.SubsidiaryLedger;
import org.unionledger.projections.books.SubsidiaryWriter;
import org.unionledger.projections.drafts.DraftLedger;
import org.unionledger.projections.drafts.OpenDrafts;
import org.unionledger.projections.dues.DuesQuery;
import org.unionledger.projections.dues.DuesRegister;
import org.unionledger.projections.dues.RebateSummary;
import org.unionledger.projections.financial.FinancialLedger;
import org.unionledger.projections.financial.FinancialStatement;
import org.unionledger.projections.financial.FinancialStatementQuery;
import org.unionledger.projections.financial.RowPostings;
import org.unionledger.projections.financial.RowReader;
import org.unionledger.projections.funds.FundReport;
import org.unionledger.projections.history.History;
import org.unionledger.projections.history.HistoryQuery;
import org.unionledger.projections.history.HistoryReader;
import org.unionledger.projections.holds.HoldLedger;
import org.unionledger.projections.holds.OpenHolds;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.reconciliation.InterLevelLedger;
import org.unionledger.projections.reconciliation.Reconciler;
import org.unionledger.projections.reconciliation.Reconciliation;
import org.unionledger.projections.reconciliation.ReconciliationQuery;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.statements.Statement;
import org.unionledger.projections.statements.StatementQuery;
import org.unionledger.projections.statements.StatementWriter;
import org.unionledger.projections.stock.StockOnHand;
import org.unionledger.projections.stock.StockQuery;

/**
 * Answers questions about a ledger. Each question first folds what is new in the journal, then is
 * answered, stamped with the position at which the answer is true; an answer is never stale.
 *
 * <p>Folded projections are kept, so that a question costs what is new since the last one. A
 * question as known at an earlier position replays the journal up to there. Nothing is written, no
 * thread is started, and the journal stays the host's to close. Instances are safe for use by many
 * threads, virtual ones included.
 *
 * <p>A question that names what the ledger does not know is refused with a {@link
 * NotKnownException}; a journal that cannot be read is reported with a {@link
 * org.unionledger.journal.JournalException}.
 */
public final class LedgerViews {
  private final JournalReader journal;
  private final LiveLedger ledger;

  private LedgerViews(JournalReader journal, int threads) {
    this.journal = journal;
    this.ledger = new LiveLedger(journal, threads);
  }

  /**
   * Views over a journal. Nothing is read before the first question.
   *
   * @param journal what to read
   * @return the views
   */
  public static LedgerViews over(JournalReader journal) {
    return new LedgerViews(journal, 1);
  }

  /**
   * These views, still without anything read, replaying on several threads where a question must
   * replay the ledger from its beginning. The threads end with the replay.
   *
   * @param count how many, 1 for the caller's own
   * @return new views over the same journal
   * @throws IllegalArgumentException if there are none
   */
  public LedgerViews threads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "Views cannot replay on %d threads: give them 1 or more".formatted(count));
    }
    return new LedgerViews(journal, count);
  }

  /**
   * Balances and turnovers per book, account, fund and unit.
   *
   * @param selection which keys, as of which day, as known at which position
   * @return the balances, sorted by key; keys that no posting has touched are not among them
   */
  public Balances balances(Selection selection) {
    return ledger.answer(selection.knownAt(), folded -> folded.balances(selection));
  }

  /**
   * Where the funds stand.
   *
   * @param selection which funds, as of which day, as known at which position; with an account only
   *     those that a posting on it names
   * @return the funds, parents before children
   */
  public FundReport funds(Selection selection) {
    return ledger.answer(selection.knownAt(), folded -> folded.funds(selection));
  }

  /**
   * The trial balance (科目余额表) of a book.
   *
   * @param query which book, unit and days
   * @return the trial balance
   */
  public TrialBalance trialBalance(TrialBalanceQuery query) {
    return ledger.answer(query.knownAt(), folded -> folded.trialBalance(query));
  }

  /**
   * What each enterprise owed, paid and got back for each levy month.
   *
   * @param query which dues
   * @return the register
   */
  public DuesRegister dues(DuesQuery query) {
    return ledger.answer(query.knownAt(), folded -> folded.dues(query));
  }

  /**
   * The goods on hand (库存物品), by book, item and lot.
   *
   * @param query which goods, as of which day, as known at which position
   * @return every lot of which something is left
   */
  public StockOnHand stock(StockQuery query) {
    return ledger.answer(query.knownAt(), folded -> folded.stock(query));
  }

  /**
   * What bank statements and counts stated of balances (对账余额), beside what the books say.
   *
   * @param selection which assertions, as known at which position; as of a day only those that are
   *     stated for it or for a day before it
   * @return the assertions that no other has replaced, with their differences
   */
  public BalanceAssertions assertions(Selection selection) {
    return ledger.answer(selection.knownAt(), folded -> folded.assertions(selection));
  }

  /**
   * Turnovers period by period (按日或按月发生额).
   *
   * @param query which keys, days and periods, as known at which position
   * @return the series
   */
  public TurnoverSeries series(TurnoverQuery query) {
    return ledger.answer(query.selection().knownAt(), folded -> folded.series(query));
  }

  /**
   * What was paid back under each rebate policy.
   *
   * @param book the only book, or null for all
   * @param knownAt count only what was recorded at this position or before it, or null for all
   * @return all policies
   */
  public RebateSummary rebates(@Nullable BookId book, @Nullable Long knownAt) {
    return ledger.answer(knownAt, folded -> folded.rebates(book));
  }

  /**
   * The statement (明细账) of an account or a fund. Reads the journal, and keeps the lines in memory.
   *
   * @param query which statement
   * @return the statement
   */
  public Statement statement(StatementQuery query) {
    StatementWriter writer = ledger.answer(query.knownAt(), folded -> folded.beginStatement(query));
    Replay.of(journal).upTo(writer.position()).forEach(writer);
    return writer.statement();
  }

  /**
   * Account balances by level (科目余额表).
   *
   * @param query which book and period
   * @return the table
   */
  public AccountBalanceTable accountBalances(AccountBookQuery query) {
    return ledger.answer(query.knownAt(), folded -> folded.accountBalances(query));
  }

  /**
   * The general ledger (总账) of a book.
   *
   * @param query which book and period
   * @return the general ledger
   */
  public GeneralLedger generalLedger(AccountBookQuery query) {
    return ledger.answer(query.knownAt(), folded -> folded.generalLedger(query));
  }

  /**
   * The subsidiary ledger (明细账) of a book. Reads the journal, and keeps the lines in memory.
   *
   * @param query which book, period and account
   * @return the subsidiary ledger
   */
  public SubsidiaryLedger subsidiaryLedger(AccountBookQuery query) {
    SubsidiaryWriter writer =
        ledger.answer(query.knownAt(), folded -> folded.beginSubsidiary(query));
    Replay.of(journal).upTo(writer.position()).forEach(writer);
    return writer.ledger();
  }

  /**
   * A financial statement (会计报表). Replays the ledger.
   *
   * @param query which statement, as known at which position
   * @return the statement
   * @throws NotKnownException if the query names what is not known, or what the union does not owe
   */
  public FinancialStatement financialStatement(FinancialStatementQuery query) {
    return financial(query).statement(query);
  }

  /**
   * The postings behind a row of a financial statement. Reads the journal, and keeps the postings
   * in memory.
   *
   * @param query which statement, as known at which position
   * @param row the row's number
   * @return the postings, which add up to the row
   * @throws NotKnownException if the query names what is not known, or what the union does not owe
   */
  public RowPostings behind(FinancialStatementQuery query, int row) {
    RowReader reader = financial(query).beginRow(query, row);
    Replay.of(journal).upTo(reader.position()).forEach(reader);
    return reader.postings();
  }

  /**
   * What one union sent, and what the other has (上下级核对): the books of one ledger on the accounts on
   * which they mirror each other. Replays the ledger, and reads the journal if books differ.
   *
   * @param query which books and days, as known at which position
   * @return every pair of books and accounts on which anything was posted
   */
  public Reconciliation reconcile(ReconciliationQuery query) {
    Reconciler reconciler = ledger.rebuilt(query.knownAt(), InterLevelLedger::new).begin(query);
    if (reconciler.asksForEvents()) {
      Replay.of(journal).upTo(reconciler.position()).forEach(reconciler);
    }
    return reconciler.reconciliation();
  }

  /**
   * What is still set aside of funds for payments to come (预留). Replays the ledger.
   *
   * @param selection which books and funds, as of which day, as known at which position
   * @return the holds that still hold something
   */
  public OpenHolds holds(Selection selection) {
    return ledger.rebuilt(selection.knownAt(), HoldLedger::new).open(selection);
  }

  /**
   * The vouchers that were prepared, and neither posted nor discarded (未记账凭证). Replays the ledger.
   *
   * @param selection which books, as known at which position; as of a day only those that are dated
   *     on it or before it
   * @return the open drafts
   */
  public OpenDrafts drafts(Selection selection) {
    return ledger.rebuilt(selection.knownAt(), DraftLedger::new).open(selection);
  }

  private FinancialLedger financial(FinancialStatementQuery query) {
    return ledger.rebuilt(query.knownAt(), FinancialLedger::new);
  }

  /**
   * The events themselves.
   *
   * @param query which events
   * @return the events in order, read from the journal as the answer is walked through
   * @throws NotKnownException if the query names what is not known, or a position beyond the head
   */
  public History history(HistoryQuery query) {
    long head = ledger.answer(null, folded -> folded.requireKnown(query));
    long to = query.to() == null ? head : query.to();
    return new History(to, () -> new HistoryReader(journal, query, to));
  }
}
