package org.unionledger.refusal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionledger.identity.BookId;

/** What a book does not allow. */
public sealed interface BookRefusal extends Refusal {

  /**
   * There is no such book.
   *
   * @param book the name asked for
   */
  record BookUnknown(BookId book) implements BookRefusal {}

  /**
   * The book is already open.
   *
   * @param book the book
   */
  record BookAlreadyOpen(BookId book) implements BookRefusal {}

  /**
   * The unit is already declared.
   *
   * @param unit its code
   * @param scale the decimal places that it was declared with
   */
  record UnitAlreadyDeclared(String unit, int scale) implements BookRefusal {}

  /**
   * The date lies in a closed period.
   *
   * @param book the book
   * @param date the voucher's date
   * @param closedThrough the last closed month
   */
  record DateInClosedPeriod(BookId book, LocalDate date, YearMonth closedThrough)
      implements BookRefusal {}

  /**
   * The period is already closed.
   *
   * @param book the book
   * @param period the month asked for
   * @param closedThrough the last closed month
   */
  record PeriodAlreadyClosed(BookId book, YearMonth period, YearMonth closedThrough)
      implements BookRefusal {}
}
