package org.unionledger.projections.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.FinancialLedger;
import org.unionledger.projections.financial.FinancialStatement;
import org.unionledger.projections.financial.FinancialStatementQuery;
import org.unionledger.projections.financial.StatementColumn;
import org.unionledger.projections.financial.StatementForm;
import org.unionledger.projections.financial.StatementRow;

/** The figures of all statements that a book owes, to be compared with those of another moment. */
final class StatementFigures {
  private final FinancialLedger ledger;
  private final BookId book;

  StatementFigures(FinancialLedger ledger, BookId book) {
    this.ledger = ledger;
    this.book = book;
  }

  /** Where a figure stands. */
  record Place(StatementForm form, AccountingPeriod period, int row, int column) {}

  /** A figure, and the row and column that it stands in. */
  record Stated(StatementRow row, StatementColumn column, Amount amount) {}

  Map<Place, Stated> of(List<AccountingPeriod> periods) {
    Map<Place, Stated> figures = new LinkedHashMap<>();
    for (AccountingPeriod period : periods) {
      for (StatementForm form : ledger.forms(book)) {
        add(ledger.statement(FinancialStatementQuery.of(form, book, period)), figures);
      }
    }
    return figures;
  }

  private static void add(FinancialStatement statement, Map<Place, Stated> figures) {
    StatementForm form = statement.query().form();
    for (StatementRow row : statement.rows()) {
      for (int column = 0; column < row.amounts().size(); column++) {
        figures.put(
            new Place(form, statement.query().period(), row.number(), column),
            new Stated(row, statement.columns().get(column), row.amounts().get(column)));
      }
    }
  }

  /** The figures that differ; a row that stands in one statement only has nothing in the other. */
  static List<StatementChange> changes(Map<Place, Stated> before, Map<Place, Stated> after) {
    Map<Place, Stated> all = new LinkedHashMap<>(before);
    all.putAll(after);
    List<StatementChange> changes = new ArrayList<>();
    all.forEach(
        (place, stated) -> {
          Amount earlier = amount(before.get(place));
          Amount later = amount(after.get(place));
          if (!earlier.equals(later)) {
            changes.add(
                new StatementChange(
                    place.form(), place.period(), stated.row(), stated.column(), earlier, later));
          }
        });
    return changes;
  }

  private static Amount amount(@Nullable Stated stated) {
    return stated == null ? Amount.zero(Unit.CNY) : stated.amount();
  }
}
