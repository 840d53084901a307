package org.unionledger.projections.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BookOpened;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Unit;
import org.unionledger.projections.dues.DuesQuery;
import org.unionledger.projections.history.HistoryQuery;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.projections.query.NotKnown;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;

/** Refuses questions that name what a directory does not know. */
public final class Requirement {
  private final Directory directory;

  private Requirement(Directory directory) {
    this.directory = directory;
  }

  /**
   * What a directory demands of questions.
   *
   * @param directory what is known
   * @return the checks
   */
  public static Requirement of(Directory directory) {
    return new Requirement(directory);
  }

  /**
   * Requires that all that a selection names is known.
   *
   * @param selection what is asked for
   * @throws NotKnownException if something is not known
   */
  public void known(Selection selection) {
    if (selection.book() != null) {
      book(selection.book());
    }
    if (selection.account() != null) {
      account(selection.book(), selection.account());
    }
    if (selection.fund() != null && !selection.fund().equals(Selection.NO_FUND)) {
      fund(selection.book(), selection.fund());
    }
    if (selection.unit() != null) {
      unit(selection.unit());
    }
  }

  /**
   * Requires that all that a question about dues names is known.
   *
   * @param query what is asked for
   * @throws NotKnownException if something is not known
   */
  public void known(DuesQuery query) {
    known(Selection.ALL.withBook(query.book()));
    if (query.party() != null) {
      party(query.party());
    }
  }

  /**
   * Requires that all that a question about history names is known.
   *
   * @param query what is asked for
   * @param head the newest position, 0 in an empty journal
   * @throws NotKnownException if something is not known, or a position lies beyond the head
   */
  public void known(HistoryQuery query, long head) {
    known(Selection.ALL.withAccount(query.account()));
    if (query.fund() != null) {
      fund(null, query.fund());
    }
    if (query.party() != null) {
      party(query.party());
    }
    for (Long bound : new Long[] {query.from(), query.to()}) {
      if (bound != null && (bound < 0 || bound > head)) {
        throw new NotKnownException(new NotKnown.PositionNotRecorded(bound, head));
      }
    }
  }

  /**
   * Requires that a book is open.
   *
   * @param book its name
   * @return how it was opened
   * @throws NotKnownException if it is not
   */
  public BookOpened book(BookId book) {
    return directory
        .book(book)
        .orElseThrow(
            () ->
                new NotKnownException(
                    new NotKnown.BookNotOpened(
                        book, directory.books().stream().map(it -> it.book().value()).toList())));
  }

  /**
   * Requires that an account is in the chart of a book, or a memo account that was posted to.
   *
   * @param book the only book, which is open, or null for any
   * @param account its code
   * @throws NotKnownException if it is not
   */
  public void account(@Nullable BookId book, String account) {
    boolean known =
        account.startsWith(Chart.MEMO_PREFIX)
            ? directory.knowsMemoAccount(book, account)
            : isInChart(book, account);
    if (!known) {
      throw new NotKnownException(new NotKnown.AccountNotInChart(account, charts(book)));
    }
  }

  private boolean isInChart(@Nullable BookId book, String account) {
    AccountCode code = AccountCode.parse(account);
    return directory.books().stream()
        .filter(opened -> book == null || opened.book().equals(book))
        .filter(opened -> code.chart() == null || hasLeft(opened.book(), code.chart()))
        .anyMatch(opened -> code.account(opened.chart()).isPresent());
  }

  private boolean hasLeft(BookId book, ChartId chart) {
    return directory.migration(book).filter(it -> it.from() == chart).isPresent();
  }

  /**
   * Requires that an account is in the chart that a book has on a day.
   *
   * @param book an open book
   * @param account its code
   * @param day the day
   * @return the account as it is named now
   * @throws NotKnownException if it is not
   */
  public String account(BookOpened book, String account, LocalDate day) {
    String named = AccountCode.text(directory.chartOn(book, day), account, book.chart());
    account(book.book(), named);
    return named;
  }

  private List<ChartId> charts(@Nullable BookId book) {
    return directory.books().stream()
        .filter(opened -> book == null || opened.book().equals(book))
        .map(BookOpened::chart)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Requires that a fund was authorised or allotted.
   *
   * @param book the only book, or null for any
   * @param fund its code
   * @throws NotKnownException if it was not
   */
  public void fund(@Nullable BookId book, String fund) {
    if (!directory.knowsFund(book, fund)) {
      throw new NotKnownException(
          new NotKnown.FundNotAuthorised(fund, book, directory.funds(book)));
    }
  }

  /**
   * Requires that a unit was declared.
   *
   * @param code its code
   * @return the unit
   * @throws NotKnownException if it was not
   */
  public Unit unit(String code) {
    return directory
        .unit(code)
        .orElseThrow(
            () ->
                new NotKnownException(
                    new NotKnown.UnitNotDeclared(
                        code, directory.units().stream().map(Unit::code).toList())));
  }

  /**
   * Requires that a party was declared or named.
   *
   * @param party the party
   * @throws NotKnownException if it was not
   */
  public void party(PartyId party) {
    if (!directory.knowsParty(party)) {
      throw new NotKnownException(new NotKnown.PartyNotNamed(party));
    }
  }
}
