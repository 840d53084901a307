package org.unionledger.projections.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;

/** Why a question has no answer: what it names is not known to the ledger at that position. */
public sealed interface NotKnown {

  /**
   * The book was not opened.
   *
   * @param book the book asked for
   * @param opened the books that are, in order
   */
  record BookNotOpened(BookId book, List<String> opened) implements NotKnown {}

  /**
   * No chart in question has the account, and it is no memo account that was posted to.
   *
   * @param account the account asked for
   * @param charts the chart of the book asked for, or all charts in use
   */
  record AccountNotInChart(String account, List<ChartId> charts) implements NotKnown {}

  /**
   * The fund was not authorised.
   *
   * @param fund the code asked for
   * @param book the only book asked for, or null for any
   * @param authorised the codes of the funds that are, in order
   */
  record FundNotAuthorised(String fund, @Nullable BookId book, List<String> authorised)
      implements NotKnown {}

  /**
   * The unit was not declared.
   *
   * @param unit the code asked for
   * @param declared the codes of the units that are, in order
   */
  record UnitNotDeclared(String unit, List<String> declared) implements NotKnown {}

  /**
   * The party was neither declared nor named by any event.
   *
   * @param party the party asked for
   */
  record PartyNotNamed(PartyId party) implements NotKnown {}

  /**
   * The position lies beyond the journal's newest entry, or before its beginning.
   *
   * @param position the position asked for
   * @param head the newest position, 0 in an empty journal
   */
  record PositionNotRecorded(long position, long head) implements NotKnown {}

  /**
   * The union does not owe the statement, or the form that its chart prescribes is not known.
   *
   * @param statement the statement's number
   * @param book the union's book
   * @param chart the book's chart
   * @param level the union's level
   * @param known the numbers of the statements that can be drawn up, in order
   */
  record StatementNotPrescribed(
      String statement, BookId book, ChartId chart, BookLevel level, List<String> known)
      implements NotKnown {}

  /**
   * The statement has no such row, or it is a heading.
   *
   * @param row the row's number
   * @param statement the statement's number
   * @param rows the numbers of its rows, in order
   */
  record RowNotInStatement(int row, String statement, List<Integer> rows) implements NotKnown {}
}
