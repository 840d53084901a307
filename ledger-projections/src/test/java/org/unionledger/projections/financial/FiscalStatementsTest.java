package org.unionledger.projections.financial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionledger.chart.ChartId;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.journal.Journal;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.query.NotKnownException;

/** 工会附01表 and 工会附02表: fiscal money by appropriation, and the assets of the state. */
class FiscalStatementsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"fiscal-appropriation, 2022", "state-assets, 2022"})
  void aStatementIsAsWorkedByHandWhetherTheYearIsClosedOrNot(String form, String period) {
    String expected = StatementText.expected(form + "-" + period + ".txt");

    assertThat(StatementText.of(statement(FiscalYear.toDecember(), form, period)))
        .isEqualTo(expected);
    assertThat(StatementText.of(statement(FiscalYear.closed(), form, period))).isEqualTo(expected);
  }

  @Test
  void aYearBeginsWithWhatTheYearBeforeLeft() {
    FinancialStatement before = statement(FiscalYear.closed(), "fiscal-appropriation", "2022");
    FinancialStatement after = statement(FiscalYear.closed(), "fiscal-appropriation", "2023");

    for (StatementRow row : before.rows()) {
      StatementRow next = row(after, row.number());
      assertThat(next.amounts().subList(0, 2)).isEqualTo(row.amounts().subList(8, 10));
      assertThat(next.amounts().subList(2, 8)).allMatch(Amount::isZero);
    }
    assertThat(after.holds()).isTrue();
  }

  @Test
  void fiscalMoneyOfNoFundStandsInARowOfItsOwn() {
    FinancialStatement statement =
        statement(
            FiscalYear.toDecember()
                .post("district", "2022-10-01", "结余", "Dr 102 9.00 CNY", "Cr 33201 9.00 CNY"),
            "fiscal-appropriation",
            "2022");

    assertThat(row(statement, 7).englishName()).isEqualTo("Of no fund");
    assertThat(row(statement, 7).amounts().get(2)).isEqualTo(Chronicle.cny("9.00"));
    assertThat(row(statement, 8).amounts().get(9)).isEqualTo(Chronicle.cny("4009.00"));
    assertThat(statement.holds()).isTrue();
  }

  @Test
  void anAssetThatOneLineAloneGivesToTheStateMakesTheCheckFail() {
    FinancialStatement statement =
        statement(
            FiscalYear.toDecember()
                .post(
                    "district", "2022-10-01", "购入", "Dr 162 5.00 CNY !state", "Cr 30104 5.00 CNY"),
            "state-assets",
            "2022");

    assertThat(statement.holds()).isFalse();
    assertThat(statement.checks().getFirst().differences())
        .containsExactly(Chronicle.cny("0.00"), Chronicle.cny("5.00"));
  }

  @Test
  void aUnionWithoutFiscalMoneyOwesNoStatementOfIt() {
    Chronicle ledger =
        new Chronicle()
            .book("district", ChartId.CN_UNION_2021, RequiredDimensions.WITHOUT_FISCAL_MONEY);

    assertThatThrownBy(() -> statement(ledger, "fiscal-appropriation", "2022"))
        .isInstanceOf(NotKnownException.class);
    assertThat(statement(ledger, "state-assets", "2022").holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"fiscal-appropriation, 2022", "state-assets, 2022", "fiscal-appropriation, 2023"})
  void theRowsAddUpFromThePostingsBehindThem(String form, String period) {
    try (Journal journal = TestJournal.of(folder, FiscalYear.closed().events())) {
      LedgerViews views = LedgerViews.over(journal);
      FinancialStatementQuery query = query(form, period);
      for (StatementRow row : views.financialStatement(query).rows()) {
        if (!row.amounts().isEmpty()) {
          assertThat(sums(views.behind(query, row.number())))
              .as("%s row %d", form, row.number())
              .isEqualTo(row.amounts());
        }
      }
    }
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
        StatementForm.find(form).orElseThrow(), FiscalYear.BOOK, AccountingPeriod.parse(period));
  }
}
