package org.unionledger.projections.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionledger.journal.JournalReader;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.FinancialStatement;
import org.unionledger.projections.financial.FinancialStatementQuery;
import org.unionledger.projections.financial.RowPostings;
import org.unionledger.projections.financial.StatementForm;
import org.unionledger.projections.financial.StatementRow;

/** The statements of a book that went over to another chart, before and after. */
class MigratedStatementsTest extends MigratedBook {
  @Test
  void the_first_year_begins_with_what_was_taken_over_and_adjusted() {
    try (JournalReader journal = journal()) {
      FinancialStatement sheet = statement(journal, StatementForm.BALANCE_SHEET, "2022-03");

      assertThat(sheet.holds()).isTrue();
      assertThat(figures(sheet))
          .containsEntry(2, "811000.00 1091500.00")
          .containsEntry(6, "10000.00 10000.00")
          .containsEntry(7, "25000.00 25000.00")
          .containsEntry(8, "8000.00 8000.00")
          .containsEntry(12, "185000.00 185000.00")
          .containsEntry(13, "35000.00 35000.00")
          .containsEntry(17, "6000.00 6000.00")
          .containsEntry(20, "1090000.00 1370500.00")
          .containsEntry(22, "5000.00 5000.00")
          .containsEntry(23, "14000.00 14000.00")
          .containsEntry(24, "6000.00 6000.00")
          .containsEntry(25, "10000.00 10000.00")
          .containsEntry(26, "9000.00 9000.00")
          .containsEntry(29, "244000.00 244000.00")
          .containsEntry(30, "25000.00 25000.00")
          .containsEntry(31, "60000.00 40000.00")
          .containsEntry(32, "657000.00 957500.00")
          .containsEntry(33, "50000.00 50000.00")
          .containsEntry(34, "10000.00 10000.00")
          .containsEntry(37, "1090000.00 1370500.00");
    }
  }

  @Test
  void the_last_year_of_the_old_chart_ends_on_its_own_forms() {
    try (JournalReader journal = journal()) {
      FinancialStatement year = statement(journal, StatementForm.BALANCE_SHEET, "2021");
      FinancialStatement june = statement(journal, StatementForm.BALANCE_SHEET, "2021-06");

      assertThat(year.holds()).isTrue();
      assertThat(june.holds()).isTrue();
      assertThat(figures(year))
          .containsEntry(2, "1000.00 1000.00")
          .containsEntry(3, "500000.00 810000.00")
          .containsEntry(6, "20000.00 20000.00")
          .containsEntry(8, "12000.00 12000.00")
          .containsEntry(13, "200000.00 200000.00")
          .containsEntry(14, "824000.00 1134000.00")
          .containsEntry(16, "4000.00 4000.00")
          .containsEntry(20, "15000.00 15000.00")
          .containsEntry(21, "8000.00 8000.00")
          .containsEntry(24, "44000.00 44000.00")
          .containsEntry(29, "65000.00 65000.00")
          .containsEntry(30, "60000.00 60000.00")
          .containsEntry(31, "375000.00 685000.00")
          .containsEntry(33, "824000.00 1134000.00");
      assertThat(figures(june)).containsEntry(31, "375000.00 835000.00");
    }
  }

  @Test
  void income_and_expenditure_of_the_old_chart_are_turnovers_that_no_year_end_touches() {
    try (JournalReader journal = journal()) {
      FinancialStatement year = statement(journal, StatementForm.INCOME_EXPENDITURE, "2021");
      FinancialStatement june = statement(journal, StatementForm.INCOME_EXPENDITURE, "2021-06");

      assertThat(year.holds()).isTrue();
      assertThat(june.holds()).isTrue();
      assertThat(figures(year))
          .containsEntry(1, "490000.00 0.00")
          .containsEntry(3, "400000.00 0.00")
          .containsEntry(4, "90000.00 0.00")
          .containsEntry(10, "180000.00 0.00")
          .containsEntry(12, "30000.00 0.00")
          .containsEntry(14, "150000.00 0.00")
          .containsEntry(19, "310000.00 0.00")
          .doesNotContainKeys(20, 21, 22);
      assertThat(figures(june))
          .containsEntry(1, "400000.00 490000.00")
          .containsEntry(10, "0.00 30000.00")
          .containsEntry(19, "400000.00 460000.00");
    }
  }

  @Test
  void what_was_taken_over_is_no_turnover_and_the_year_before_is_not_compared() {
    try (JournalReader journal = journal()) {
      FinancialStatement year = statement(journal, StatementForm.INCOME_EXPENDITURE, "2022");

      assertThat(year.holds()).isTrue();
      assertThat(figures(year))
          .containsEntry(1, "777000.00 0.00")
          .containsEntry(2, "110000.00 0.00")
          .containsEntry(3, "667000.00 0.00")
          .containsEntry(4, "500.00 0.00")
          .containsEntry(5, "300000.00 0.00")
          .containsEntry(15, "20000.00 0.00")
          .containsEntry(19, "20000.00 0.00")
          .containsEntry(27, "280000.00 0.00")
          .containsEntry(28, "1057500.00 0.00")
          .containsEntry(29, "90000.00 0.00")
          .containsEntry(30, "967500.00 0.00")
          .doesNotContainKey(31);
    }
  }

  @Test
  void the_rows_of_every_statement_of_both_years_add_up_from_the_postings_behind_them() {
    try (JournalReader journal = journal()) {
      LedgerViews views = LedgerViews.over(journal);
      for (String period : List.of("2021-12", "2021", "2022-01", "2022-03", "2022")) {
        for (StatementForm form : owed(period)) {
          FinancialStatementQuery query = query(form, period);
          FinancialStatement statement = views.financialStatement(query);
          assertThat(statement.holds()).as("%s %s", form, period).isTrue();
          for (StatementRow row : statement.rows()) {
            if (!row.amounts().isEmpty()) {
              assertThat(sums(views.behind(query, row.number())))
                  .as("%s %s row %d", form, period, row.number())
                  .isEqualTo(row.amounts());
            }
          }
        }
      }
    }
  }

  /** Which statements there are depends on the chart of the period. */
  private static List<StatementForm> owed(String period) {
    int year = AccountingPeriod.parse(period).year();
    return year < 2022
        ? List.of(StatementForm.BALANCE_SHEET, StatementForm.INCOME_EXPENDITURE)
        : List.of(
            StatementForm.BALANCE_SHEET,
            StatementForm.INCOME_EXPENDITURE,
            StatementForm.STATE_ASSETS,
            StatementForm.COST);
  }

  private static List<Amount> sums(RowPostings behind) {
    return IntStream.range(0, behind.columns().size())
        .mapToObj(
            column ->
                behind.postings().stream()
                    .map(posting -> posting.amounts().get(column))
                    .reduce(Amount.zero(Unit.CNY), Amount::plus))
        .toList();
  }

  private static FinancialStatementQuery query(StatementForm form, String period) {
    return FinancialStatementQuery.of(form, BOOK, AccountingPeriod.parse(period));
  }

  private static FinancialStatement statement(
      JournalReader journal, StatementForm form, String period) {
    return LedgerViews.over(journal).financialStatement(query(form, period));
  }

  private static Map<Integer, String> figures(FinancialStatement statement) {
    Map<Integer, String> figures = new TreeMap<>();
    for (StatementRow row : statement.rows()) {
      figures.put(
          row.number(), String.join(" ", row.amounts().stream().map(Amount::toPlainText).toList()));
    }
    return figures;
  }
}
