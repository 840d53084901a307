package org.unionledger.projections.financial;

import java.util.List;
import org.unionledger.event.BookOpened;

/**
 * A financial statement, in CNY.
 *
 * <p>Income and expenditure that was not carried forward yet (结转) stands within carry-over and
 * surplus, as it will afterwards: the forms have no row for it, and would not balance without it.
 * Turnovers leave out what carries a year forward.
 *
 * @param position the position of the journal at which it is true
 * @param query which statement it is
 * @param book whose statement it is
 * @param columns its two columns
 * @param rows its rows in the order of their numbers, those on the left before those on the right
 * @param checks the equations that it must satisfy
 */
public record FinancialStatement(
    long position,
    FinancialStatementQuery query,
    BookOpened book,
    List<StatementColumn> columns,
    List<StatementRow> rows,
    List<StatementCheck> checks) {
  /** Copies the lists. */
  public FinancialStatement {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    checks = List.copyOf(checks);
  }

  /**
   * Whether it satisfies all its equations.
   *
   * @return false if something in the ledger does not fit the form, e.g. money left on account 111
   *     at the end of a year
   */
  public boolean holds() {
    return checks.stream().allMatch(StatementCheck::holds);
  }
}
