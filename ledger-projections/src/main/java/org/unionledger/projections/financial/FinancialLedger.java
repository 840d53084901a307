package org.unionledger.projections.financial;

import java.util.ArrayList;
import java.util.List;
import org.unionledger.chart.Chart;
import org.unionledger.dimension.ExpenditureKind;
import org.unionledger.event.BookOpened;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.Movement;
import org.unionledger.event.OpeningBalancesEntered;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.projections.directory.Directory;
import org.unionledger.projections.directory.Requirement;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.query.NotKnown;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/**
 * What financial statements are drawn up from, true at one position. Questions' own positions are
 * not looked at. For one thread at a time.
 */
public final class FinancialLedger implements Projection<FinancialLedger> {
  private final Directory directory = new Directory();
  private final Turnovers turnovers = new Turnovers();
  private final Appropriations appropriations = new Appropriations();
  private long position;

  /** What no event comes to. */
  public FinancialLedger() {}

  @Override
  public Interest interest() {
    return directory
        .interest()
        .and(
            turnovers.interest(),
            appropriations.interest(),
            Interest.inEvents(List.of(OpeningBalancesEntered.class, ChartMigrated.class)));
  }

  @Override
  public void fold(Postings run) {
    directory.fold(run);
    turnovers.fold(run);
    position = run.extent().last();
  }

  @Override
  public void fold(RecordedEvent recorded) {
    directory.fold(recorded);
    appropriations.fold(recorded);
    if (recorded.event() instanceof Movement movement) {
      turnovers.open(movement);
    }
  }

  @Override
  public void merge(FinancialLedger next) {
    directory.merge(next.directory);
    turnovers.merge(next.turnovers);
    appropriations.merge(next.appropriations);
    position = Math.max(position, next.position);
  }

  /**
   * Takes a movement that is not recorded, to see what statements would be.
   *
   * @param movement what would be recorded
   */
  public void post(Movement movement) {
    turnovers.post(movement);
    turnovers.open(movement);
  }

  /**
   * The statements that a union owes and whose forms are known.
   *
   * @param book its book
   * @return the statements; none if the book is not open
   */
  public List<StatementForm> forms(BookId book) {
    return directory.book(book).map(Form::known).orElse(List.of());
  }

  /**
   * Draws up a statement.
   *
   * @param query which statement
   * @return the statement
   * @throws NotKnownException if the book is not known, or its union does not owe the statement
   *     under its chart
   */
  public FinancialStatement statement(FinancialStatementQuery query) {
    return draft(query).statement();
  }

  /**
   * Begins to gather the postings behind a row.
   *
   * @param query which statement
   * @param number the row's number
   * @return takes the events up to its position
   * @throws NotKnownException if the book is not known, if its union does not owe the statement
   *     under its chart, or if the statement has no such row
   */
  public RowReader beginRow(FinancialStatementQuery query, int number) {
    StatementDraft draft = draft(query);
    boolean stands =
        draft.statement().rows().stream()
            .anyMatch(row -> row.number() == number && !row.amounts().isEmpty());
    if (!stands) {
      throw new NotKnownException(
          new NotKnown.RowNotInStatement(number, query.form().number(), numbers(draft)));
    }
    return new RowReader(draft, draft.form().row(number));
  }

  private static List<Integer> numbers(StatementDraft draft) {
    return draft.statement().rows().stream()
        .filter(row -> !row.amounts().isEmpty())
        .map(StatementRow::number)
        .toList();
  }

  private StatementDraft draft(FinancialStatementQuery query) {
    BookOpened now = Requirement.of(directory).book(query.book());
    BookOpened book = now.on(directory.chartOn(now, query.period().last()));
    Form form =
        Form.find(query.form(), book)
            .orElseThrow(() -> new NotKnownException(notPrescribed(query, book)));
    FiscalFunds fiscal = new FiscalFunds(book, turnovers, appropriations.of(book.book()));
    return new StatementDraft(
        position,
        query,
        book,
        form.of(fiscal.projects(ExpenditureKind.PROJECT)),
        form.columnsOf(query),
        figures(book),
        fiscal,
        directory
            .migration(book.book())
            .filter(it -> it.voucher().chart() == book.chart())
            .map(it -> it.voucher().particulars().date())
            .orElse(Turnovers.ALWAYS));
  }

  private static NotKnown notPrescribed(FinancialStatementQuery query, BookOpened book) {
    return new NotKnown.StatementNotPrescribed(
        query.form().number(),
        book.book(),
        book.chart(),
        book.level(),
        Form.known(book).stream().map(StatementForm::number).toList());
  }

  private List<Figure> figures(BookOpened book) {
    Chart chart = Chart.of(book.chart());
    List<Figure> figures = new ArrayList<>();
    turnovers.forEach(
        book.book(),
        (key, ofState, sums) -> {
          if (key.chart() == book.chart()) {
            figures.add(
                new Figure(
                    chart.find(key.account()).orElseThrow(),
                    key.fund(),
                    key.carriedForward(),
                    ofState,
                    sums));
          }
        });
    return figures;
  }
}
