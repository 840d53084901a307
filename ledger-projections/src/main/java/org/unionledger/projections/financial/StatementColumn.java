package org.unionledger.projections.financial;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A column of a statement: the span of days that its figures are of.
 *
 * @param key its name for programs, e.g. {@code yearToDate}
 * @param chineseName its prescribed title
 * @param englishName its title for readers of English
 * @param from the first day whose turnover counts; balances count all days
 * @param to the last day that counts
 */
public record StatementColumn(
    String key, String chineseName, String englishName, LocalDate from, LocalDate to) {

  /** The columns that a form prescribes for a period. */
  static List<StatementColumn> of(StatementForm form, AccountingPeriod period) {
    return switch (form) {
      case BALANCE_SHEET, STATE_ASSETS -> balances(period);
      case INCOME_EXPENDITURE, FISCAL_APPROPRIATION, COST ->
          period.isYear() ? twoYears(period) : month(period);
    };
  }

  private static List<StatementColumn> balances(AccountingPeriod period) {
    LocalDate begin = period.yearBegin();
    return List.of(
        new StatementColumn("yearBegin", "年初余额", "Year begin", begin, begin.minusDays(1)),
        new StatementColumn(
            "periodEnd",
            period.isYear() ? "年末余额" : "期末余额",
            period.isYear() ? "Year end" : "Period end",
            begin,
            period.last()));
  }

  private static List<StatementColumn> month(AccountingPeriod period) {
    return List.of(
        new StatementColumn("month", "本月数", "This month", period.first(), period.last()),
        new StatementColumn(
            "yearToDate", "本年累计数", "Year to date", period.yearBegin(), period.last()));
  }

  private static List<StatementColumn> twoYears(AccountingPeriod period) {
    return List.of(
        new StatementColumn("year", "本年数", "This year", period.first(), period.last()),
        new StatementColumn(
            "lastYear",
            "上年数",
            "Last year",
            period.first().minusYears(1),
            period.last().minusYears(1)));
  }

  /** The day before the first one. */
  LocalDate eve() {
    return from.minusDays(1);
  }

  /**
   * The title in the language of a reader.
   *
   * @param locale the reader's locale
   * @return the prescribed Chinese title for Chinese readers, an English one for all others
   */
  public String name(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chineseName : englishName;
  }
}
