package org.unionledger.refusal;

import java.time.LocalDate;
import java.util.List;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;
import org.unionledger.money.Amount;

/** What stands in the way of going over to another chart, and of what was before. */
public sealed interface MigrationRefusal extends Refusal {

  /**
   * A book goes over to another chart once.
   *
   * @param book the book
   * @param chart its chart
   * @param since since when it has it
   */
  record ChartAlreadyMigrated(BookId book, ChartId chart, LocalDate since)
      implements MigrationRefusal {}

  /**
   * No chart follows that of the book.
   *
   * @param book the book
   * @param chart its chart
   */
  record NoChartFollows(BookId book, ChartId chart) implements MigrationRefusal {}

  /**
   * A new chart begins with a year.
   *
   * @param date the voucher's date
   */
  record NotAtYearBegin(LocalDate date) implements MigrationRefusal {}

  /**
   * The year before is not closed for good.
   *
   * @param book the book
   * @param year that year
   */
  record YearBeforeNotClosed(BookId book, int year) implements MigrationRefusal {}

  /**
   * The worksheet is the original document of the voucher.
   *
   * @param book the book
   */
  record WorksheetNotAttached(BookId book) implements MigrationRefusal {}

  /**
   * Something of the new year stands on the old chart.
   *
   * @param book the book
   * @param date the day from which the new chart is to be used
   * @param account an account with turnover since then
   * @param amount debits less credits since then
   */
  record PostedOnFormerChart(BookId book, LocalDate date, String account, Amount amount)
      implements MigrationRefusal {}

  /**
   * The table of accounts knows no such way.
   *
   * @param from the account that is left
   * @param to the account named
   * @param allowed the accounts that its balance may go to
   * @param line which line
   */
  record WayNotInMapping(String from, String to, List<String> allowed, int line)
      implements MigrationRefusal {}

  /**
   * What is carried over for its purpose names its fund.
   *
   * @param to the account named
   * @param line which line
   */
  record CarryOverNamesNoFund(String to, int line) implements MigrationRefusal {}

  /**
   * The lines of a balance do not come to it.
   *
   * @param account the account that is left
   * @param fund its fund, or {@code ""}
   * @param party its party, or {@code ""}
   * @param balance debits less credits
   * @param said debits less credits of the lines that name it
   */
  record BalanceNotEmptied(String account, String fund, String party, Amount balance, Amount said)
      implements MigrationRefusal {}

  /**
   * A balance may go more than one way, and none was said.
   *
   * @param account the account that is left
   * @param fund its fund, or {@code ""}
   * @param party its party, or {@code ""}
   * @param balance debits less credits
   * @param allowed the accounts that it may go to
   */
  record BalanceNotAnalysed(
      String account, String fund, String party, Amount balance, List<String> allowed)
      implements MigrationRefusal {}

  /**
   * The asset fund must get what the asset gets.
   *
   * @param from the account of net assets that gives
   * @param assetFund the detail of 301 that gets it
   * @param said credits less debits that go there
   * @param asset the asset that is left
   * @param becomes what it becomes
   * @param amount debits less credits of that
   */
  record AssetFundNotMatched(
      String from, String assetFund, Amount said, String asset, String becomes, Amount amount)
      implements MigrationRefusal {}

  /**
   * The book has no balance at all.
   *
   * @param book the book
   */
  record NothingToMigrate(BookId book) implements MigrationRefusal {}

  /**
   * The balances do not fit into one voucher.
   *
   * @param book the book
   * @param lines how many lines it would have
   * @param most how many it may have
   */
  record MigrationTooLong(BookId book, int lines, int most) implements MigrationRefusal {}

  /**
   * What took the balances over is never taken back or corrected.
   *
   * @param movement the movement asked for
   */
  record MigrationStands(CommandId movement) implements MigrationRefusal {}

  /**
   * The movement is of the chart that the book has left.
   *
   * @param movement the movement asked for
   * @param former its chart
   * @param chart the book's chart now
   */
  record MovementOfFormerChart(CommandId movement, ChartId former, ChartId chart)
      implements MigrationRefusal {}

  /**
   * The draft is of the chart that the book has left.
   *
   * @param book the book
   * @param draft the draft
   * @param former its chart
   * @param chart the book's chart now
   */
  record DraftOfFormerChart(BookId book, DraftCode draft, ChartId former, ChartId chart)
      implements MigrationRefusal {}
}
