package org.unionledger.projections.financial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionledger.journal.Journal;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.TestJournal;
import org.unionledger.voucher.YearEndStep;

class FinancialStatementTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "balance-sheet, 2022-05",
    "income-expenditure, 2022-05",
    "income-expenditure, 2022",
    "cost, 2022-05"
  })
  void aStatementIsAsWorkedByHandWhetherTheYearIsClosedOrNot(String form, String period) {
    String expected = StatementText.expected(form + "-" + period + ".txt");

    assertThat(StatementText.of(statement(Etown.toMay(), form, period))).isEqualTo(expected);
    assertThat(StatementText.of(statement(Etown.closed(), form, period))).isEqualTo(expected);
  }

  @Test
  void theSheetOfAYearShowsTheSameBeforeAndAfterItsClose() {
    FinancialStatement before = statement(Etown.toMay(), "balance-sheet", "2022");
    FinancialStatement after = statement(Etown.closed(), "balance-sheet", "2022");

    assertThat(before.columns().getLast().name(Locale.CHINESE)).isEqualTo("年末余额");
    assertThat(StatementText.rows(after)).isEqualTo(StatementText.rows(before));
    assertThat(StatementText.rows(statement(Etown.closed(), "balance-sheet", "2023-01")))
        .contains("31 [47000.00, 47000.00]", "32 [82000.00, 82000.00]", "33 [16000.00, 16000.00]");
  }

  @Test
  void whatIsSpentFromAFundOfFiscalIncomeAloneIsFiscalMoney() {
    FinancialStatement may = statement(Etown.toMay(), "balance-sheet", "2022-05");

    assertThat(row(may, 33).accounts()).containsExactly("40401", "50601");
    assertThat(row(may, 31).accounts()).containsExactly("32104", "40302", "50402");
    assertThat(row(may, 32).accounts()).containsExactly("32201", "32205", "402", "50702", "50801");
  }

  @Test
  void aRowOfMonthsOnlyIsMissingInAYearAndIsNotInItsTotals() {
    Chronicle ledger =
        Etown.toMay()
            .post(
                "etown",
                "2022-12-30",
                "授权支付额度",
                "Dr 111 300.00 CNY",
                "Cr 40401 300.00 CNY #fiscal");
    FinancialStatement month = statement(ledger, "balance-sheet", "2022-12");
    FinancialStatement year = statement(ledger, "balance-sheet", "2022");

    assertThat(month.holds()).isTrue();
    assertThat(row(month, 9).amounts().getLast()).isEqualTo(Chronicle.cny("170300.00"));
    assertThat(year.rows()).extracting(StatementRow::number).doesNotContain(3);
    assertThat(year.holds()).isFalse();
    assertThat(year.checks().getFirst().differences())
        .containsExactly(Chronicle.cny("0.00"), Chronicle.cny("-300.00"));
  }

  @Test
  void aFundWithOtherIncomeBesideFiscalMoneyIsTheUnionsOwn() {
    FinancialStatement june =
        statement(
            Etown.toMay()
                .post("etown", "2022-06-02", "捐款", "Dr 102 1.00 CNY", "Cr 408 1.00 CNY #fiscal"),
            "balance-sheet",
            "2022-06");

    assertThat(row(june, 33).amounts().getLast()).isEqualTo(Chronicle.cny("20000.00"));
    assertThat(row(june, 31).amounts().getLast()).isEqualTo(Chronicle.cny("43001.00"));
    assertThat(june.holds()).isTrue();
  }

  @Test
  void whatCarriesAYearForwardAndOtherBusinessAtOnceMakesTheCheckFail() {
    FinancialStatement statement =
        statement(
            Etown.toMay()
                .carryForward(
                    "etown",
                    "2022-12-31",
                    YearEndStep.RESULT,
                    null,
                    "Dr 402 30000.00 CNY",
                    "Cr 32203 30000.00 CNY",
                    "Dr 102 70.00 CNY",
                    "Cr 402 70.00 CNY"),
            "income-expenditure",
            "2022-12");

    assertThat(statement.holds()).isFalse();
    assertThat(statement.checks().getFirst().differences())
        .containsExactly(Chronicle.cny("70.00"), Chronicle.cny("70.00"));
  }

  @Test
  void aStatementIsAsKnownAtItsPosition() {
    try (Journal journal = TestJournal.of(folder, Etown.closed().events())) {
      LedgerViews views = LedgerViews.over(journal);
      FinancialStatementQuery query = query("balance-sheet", "2022-05");

      assertThat(views.financialStatement(query).position()).isEqualTo(18);
      assertThat(row(views.financialStatement(query.withKnownAt(4L)), 20).amounts())
          .containsExactly(Chronicle.cny("100000.00"), Chronicle.cny("100000.00"));
    }
  }

  @Test
  void theRowsOfAnyStatementAddUpFromThePostingsBehindThem() {
    try (Journal journal = TestJournal.of(folder, Etown.closed().events())) {
      LedgerViews views = LedgerViews.over(journal);
      for (StatementForm form : StatementForm.values()) {
        for (String period : List.of("2022-05", "2022", "2023-01")) {
          FinancialStatementQuery query = query(form.toString(), period);
          for (StatementRow row : views.financialStatement(query).rows()) {
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

  @Test
  void aPostingBehindARowIsFoundByItsVoucher() {
    try (Journal journal = TestJournal.of(folder, Etown.toMay().events())) {
      RowPostings behind = LedgerViews.over(journal).behind(query("balance-sheet", "2022-05"), 31);

      assertThat(behind.postings().stream().map(FinancialStatementTest::text))
          .containsExactly(
              "4 2022-记-1/3 2022-01-01 32104 covid [40000.00, 40000.00]",
              "8 2022-记-5/1 2022-05-03 50402 covid [0.00, -8000.00]",
              "12 2022-记-9/2 2022-05-20 40302 covid [0.00, 15000.00]");
    }
  }

  private static String text(RowPosting posting) {
    return "%d %s/%d %s %s %s %s"
        .formatted(
            posting.position(),
            posting.voucher(),
            posting.line(),
            posting.date(),
            posting.account(),
            posting.fund(),
            posting.amounts().stream().map(Amount::toPlainText).toList());
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

  private static StatementRow row(FinancialStatement statement, int number) {
    return statement.rows().stream()
        .filter(row -> row.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static FinancialStatement statement(Chronicle chronicle, String form, String period) {
    FinancialLedger ledger = new FinancialLedger();
    Folding.into(ledger, chronicle.events());
    return ledger.statement(query(form, period));
  }

  private static FinancialStatementQuery query(String form, String period) {
    return FinancialStatementQuery.of(
        StatementForm.find(form).orElseThrow(), Etown.BOOK, AccountingPeriod.parse(period));
  }
}
