package org.unionledger.projections.financial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.Account;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.event.BookOpened;
import org.unionledger.identity.BookId;

/** The forms count every account exactly as often as the equations need it. */
class FormTest {
  private static final Chart CHART = Chart.of(ChartId.CN_UNION_2021);

  private static Form form(StatementForm form) {
    return Form.find(form, book(ChartId.CN_UNION_2021, BookLevel.COUNTY_AND_ABOVE)).orElseThrow();
  }

  @Test
  void rowsAreNumberedFromOneAndSumOnlyRowsThatThereAre() {
    for (StatementForm each : StatementForm.values()) {
      List<FormRow> rows = form(each).rows();
      for (int index = 0; index < rows.size(); index++) {
        FormRow row = rows.get(index);
        assertThat(row.number()).isEqualTo(index + 1);
        if (row.isOfRows()) {
          assertThat(row.terms()).allMatch(term -> term.row() >= 1 && term.row() <= rows.size());
        }
      }
    }
  }

  @Test
  void everyAccountOfTheChartIsOnceInTheBalanceSheetWhateverFundItNames() {
    Form sheet = form(StatementForm.BALANCE_SHEET);
    for (Account account : CHART.accounts()) {
      for (boolean[] fund : new boolean[][] {{false, false}, {true, false}, {true, true}}) {
        int assets = weight(sheet, sheet.row(20), account, fund);
        int claims = weight(sheet, sheet.row(37), account, fund);
        // On the debit side of the equation, a debit balance counts once.
        int debit = (assets - claims) * (account.normalSide() == Side.DEBIT ? 1 : -1);
        assertThat(debit).as("%s %s %s", account.code(), fund[0], fund[1]).isEqualTo(1);
        assertThat(assets != 0).as(account.code()).isEqualTo(account.element() == Element.ASSET);
      }
    }
  }

  @Test
  void everyIncomeAndExpenditureIsOnceInTheIncomeAndExpenditureStatement() {
    Form form = form(StatementForm.INCOME_EXPENDITURE);
    for (Account account : CHART.accounts()) {
      boolean[] free = {false, false};
      int income = account.element() == Element.INCOME ? 1 : 0;
      int expenditure = account.element() == Element.EXPENDITURE ? 1 : 0;
      assertThat(weight(form, form.row(5), account, free)).as(account.code()).isEqualTo(income);
      assertThat(weight(form, form.row(15), account, free))
          .as(account.code())
          .isEqualTo(expenditure);
      assertThat(weight(form, form.row(27), account, free))
          .as(account.code())
          .isEqualTo(income - expenditure);
    }
  }

  @Test
  void grassrootsUnionsOweLessAndFormsOf2009AreTwo() {
    assertThat(Form.known(book(ChartId.CN_UNION_2021, BookLevel.COUNTY_AND_ABOVE)))
        .containsExactly(StatementForm.values());
    assertThat(Form.known(book(ChartId.CN_UNION_2021, BookLevel.GRASSROOTS)))
        .containsExactly(StatementForm.BALANCE_SHEET, StatementForm.INCOME_EXPENDITURE);
    assertThat(
            Form.known(
                new BookOpened(
                    new BookId("etown"),
                    "总工会",
                    ChartId.CN_UNION_2021,
                    BookLevel.COUNTY_AND_ABOVE,
                    RequiredDimensions.WITHOUT_FISCAL_MONEY)))
        .doesNotContain(StatementForm.FISCAL_APPROPRIATION)
        .contains(StatementForm.STATE_ASSETS);
    assertThat(
            Form.known(
                new BookOpened(
                    new BookId("dongcheng"),
                    "总工会",
                    ChartId.CN_UNION_2009,
                    BookLevel.COUNTY_AND_ABOVE)))
        .containsExactly(StatementForm.BALANCE_SHEET, StatementForm.INCOME_EXPENDITURE);
  }

  @Test
  void everyAccountOf2009IsOnceInItsBalanceSheet() {
    Form sheet = formOf2009(StatementForm.BALANCE_SHEET);
    boolean[] free = {false, false};
    for (Account account : Chart.of(ChartId.CN_UNION_2009).accounts()) {
      int assets = weight(sheet, sheet.row(14), account, free);
      int claims = weight(sheet, sheet.row(33), account, free);
      int debit = (assets - claims) * (account.normalSide() == Side.DEBIT ? 1 : -1);
      assertThat(debit).as(account.code()).isEqualTo(1);
      assertThat(assets != 0).as(account.code()).isEqualTo(account.element() == Element.ASSET);
    }
  }

  @Test
  void everyIncomeAndExpenditureOf2009IsOnceInItsStatement() {
    Form form = formOf2009(StatementForm.INCOME_EXPENDITURE);
    boolean[] free = {false, false};
    for (Account account : Chart.of(ChartId.CN_UNION_2009).accounts()) {
      int income = account.element() == Element.INCOME ? 1 : 0;
      int expenditure = account.element() == Element.EXPENDITURE ? 1 : 0;
      assertThat(weight(form, form.row(1), account, free)).as(account.code()).isEqualTo(income);
      assertThat(weight(form, form.row(10), account, free))
          .as(account.code())
          .isEqualTo(expenditure);
      assertThat(weight(form, form.row(19), account, free))
          .as(account.code())
          .isEqualTo(income - expenditure);
    }
  }

  private static Form formOf2009(StatementForm form) {
    return Form.find(form, book(ChartId.CN_UNION_2009, BookLevel.GRASSROOTS)).orElseThrow();
  }

  private static BookOpened book(ChartId chart, BookLevel level) {
    return new BookOpened(
        new BookId("etown"), "总工会", chart, level, RequiredDimensions.WITH_FISCAL_MONEY);
  }

  private static int weight(Form form, FormRow row, Account account, boolean[] fund) {
    if (!row.isOfRows()) {
      return row.weight(account.code(), fund[0], fund[1], false);
    }
    return row.terms().stream()
        .mapToInt(term -> term.sign() * weight(form, form.row(term.row()), account, fund))
        .sum();
  }
}
