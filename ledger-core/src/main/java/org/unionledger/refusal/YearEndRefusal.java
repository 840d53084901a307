package org.unionledger.refusal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionledger.chart.ChartId;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.YearEndStep;

/** What stands in the way of opening, carrying forward, closing or reopening. */
public sealed interface YearEndRefusal extends Refusal {

  /**
   * Opening balances are a book's first voucher, and there are others.
   *
   * @param book the book
   */
  record OpeningAfterMovements(BookId book) implements YearEndRefusal {}

  /**
   * A year begins without income and expenditure.
   *
   * @param account the account named
   * @param line which line
   */
  record OpeningNamesResult(String account, int line) implements YearEndRefusal {}

  /**
   * What is carried forward stands on the last day of a year.
   *
   * @param date the voucher's date
   */
  record NotAtYearEnd(LocalDate date) implements YearEndRefusal {}

  /**
   * The book's chart has no such step.
   *
   * @param step the step
   * @param chart the book's chart
   */
  record StepNotOfChart(YearEndStep step, ChartId chart) implements YearEndRefusal {}

  /**
   * Nothing is left to carry forward.
   *
   * @param book the book
   * @param step the step
   * @param fund the fund, or {@code ""} for free money
   * @param year the year
   */
  record NothingToCarryForward(BookId book, YearEndStep step, String fund, int year)
      implements YearEndRefusal {}

  /**
   * More was to become surplus than the fund has left.
   *
   * @param fund the fund
   * @param asked what was to become surplus
   * @param carriedOver what stands of the fund on 工会资金结转, or on 财政拨款结转 if its money is fiscal
   */
  record SurplusExceedsCarryOver(FundId fund, Amount asked, Amount carriedOver)
      implements YearEndRefusal {}

  /**
   * A year is closed when nothing of it waits to be carried forward.
   *
   * @param book the book
   * @param year the year
   * @param account an account that still has a balance
   * @param fund its fund, or {@code ""}
   * @param balance debits less credits of the year
   */
  record NotCarriedForward(BookId book, int year, String account, String fund, Amount balance)
      implements YearEndRefusal {}

  /**
   * The month is open.
   *
   * @param book the book
   * @param period the month
   */
  record PeriodNotClosed(BookId book, YearMonth period) implements YearEndRefusal {}

  /**
   * The year is closed for good.
   *
   * @param book the book
   * @param year the last closed year
   */
  record YearIsClosed(BookId book, int year) implements YearEndRefusal {}
}
