package org.unionledger.projections.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.journal.Journal;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.balances.TrialBalanceQuery;
import org.unionledger.projections.dues.DuesQuery;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.FinancialStatementQuery;
import org.unionledger.projections.financial.StatementForm;
import org.unionledger.projections.history.HistoryQuery;
import org.unionledger.projections.statements.StatementQuery;

/** A question about something unknown is refused, and the refusal names what is known. */
class NotKnownTest {
  private static final Selection ALL = Selection.ALL;
  private static final BookId ETOWN = new BookId("etown");

  @TempDir private Path folder;

  private static Chronicle ledger() {
    return new Chronicle()
        .book("dongcheng", ChartId.CN_UNION_2009)
        .book("etown", ChartId.CN_UNION_2021)
        .unit("mask", 0, "口罩")
        .fund("dongcheng", "covid-2020", "1000.00")
        .post("dongcheng", "2020-03-01", "入库", "Dr memo:store 5 mask", "Cr memo:gift 5 mask");
  }

  @Test
  void aBookThatIsNotOpen() {
    assertRefused(
        views -> views.balances(ALL.withBook(new BookId("xicheng"))),
        "book xicheng was not opened; open are: dongcheng, etown",
        "账套 xicheng 尚未开设；已开设的账套：dongcheng, etown");
    assertRefused(
        views -> views.trialBalance(TrialBalanceQuery.of(new BookId("xicheng"))),
        "book xicheng was not opened; open are: dongcheng, etown");
    assertRefused(
        views -> views.rebates(new BookId("xicheng"), null),
        "book xicheng was not opened; open are: dongcheng, etown");
  }

  @Test
  void aStatementThatTheUnionDoesNotOweOrOfAFormThatIsNotKnown() {
    AccountingPeriod may = AccountingPeriod.parse("2022-05");
    assertRefused(
        views ->
            views.financialStatement(
                FinancialStatementQuery.of(StatementForm.COST, new BookId("dongcheng"), may)),
        "statement 工会附03表 cannot be drawn up for book dongcheng (CN-UNION-2009, COUNTY_AND_ABOVE):"
            + " the union does not owe it, or the form of its chart is not known; known are:"
            + " 工会01表, 工会02表",
        "账套 dongcheng（CN-UNION-2009，县级以上工会）不能编制工会附03表："
            + "该工会无须编报，或其科目表的报表格式未知；可编制的报表：工会01表, 工会02表");
    assertRefused(
        views -> views.behind(FinancialStatementQuery.of(StatementForm.COST, ETOWN, may), 12),
        "statement 工会附03表 has no figures in row 12; it has: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11",
        "工会附03表第 12 行没有数字；有数字的行：1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11");
  }

  @Test
  void anAccountThatTheChartDoesNotHave() {
    assertRefused(
        views -> views.balances(ALL.withAccount("99999")),
        "account 99999 is neither in the chart (CN-UNION-2009, CN-UNION-2021) nor a memo account"
            + " with postings; check how it is written, and in which book");
    assertRefused(
        views -> views.balances(ALL.withBook(ETOWN).withAccount("302")),
        "account 302 is neither in the chart (CN-UNION-2021) nor a memo account with postings;"
            + " check how it is written, and in which book");
    assertAnswered(views -> views.balances(ALL.withAccount("302")));
  }

  @Test
  void aMemoAccountIsKnownWhereItWasPostedTo() {
    assertAnswered(views -> views.balances(ALL.withAccount("memo:store")));
    assertRefused(
        views -> views.balances(ALL.withBook(ETOWN).withAccount("memo:store")),
        "account memo:store is neither in the chart (CN-UNION-2021) nor a memo account with"
            + " postings; check how it is written, and in which book");
    assertRefused(
        views -> views.funds(ALL.withAccount("memo:nowhere")),
        "account memo:nowhere is neither in the chart (CN-UNION-2009, CN-UNION-2021) nor a memo"
            + " account with postings; check how it is written, and in which book");
  }

  @Test
  void aFundThatWasNotAuthorised() {
    assertRefused(
        views -> views.funds(ALL.withFund("flood")),
        "fund flood was not authorised; authorised are: covid-2020",
        "专项 flood 尚未设立；已设立的专项：covid-2020");
    assertRefused(
        views -> views.statement(StatementQuery.ofFund(ETOWN, "covid-2020")),
        "fund covid-2020 was not authorised in book etown; authorised are: none");
    assertRefused(
        views -> views.history(HistoryQuery.ALL.withFund("")),
        "fund  was not authorised; authorised are: covid-2020");
    assertRefused(
        views -> views.balances(ALL.withFund("covid-2020").withKnownAt(3L)),
        "fund covid-2020 was not authorised; authorised are: none");
  }

  @Test
  void aUnitThatWasNotDeclared() {
    assertRefused(
        views -> views.balances(ALL.withUnit("USD")),
        "unit USD was not declared; declared are: CNY, mask",
        "计量单位 USD 尚未登记；已登记的单位：CNY, mask");
  }

  @Test
  void aPartyThatNobodyNamed() {
    assertRefused(
        views -> views.dues(DuesQuery.ALL.withParty(new PartyId("org-9"))),
        "party org-9 was neither declared nor named by any event; check how it is written");
    assertRefused(
        views -> views.history(HistoryQuery.ALL.withParty(new PartyId("org-9"))),
        "party org-9 was neither declared nor named by any event; check how it is written");
  }

  @Test
  void aPositionBeyondTheHead() {
    assertRefused(
        views -> views.balances(ALL.withKnownAt(6L)),
        "position 6 is not recorded; ask for one from 0 to 5",
        "位置 6 没有记录；请使用 0 到 5 之间的位置");
    assertRefused(
        views -> views.balances(ALL.withKnownAt(-1L)),
        "position -1 is not recorded; ask for one from 0 to 5");
    assertRefused(
        views -> views.history(HistoryQuery.ALL.withTo(6L)),
        "position 6 is not recorded; ask for one from 0 to 5");
    assertAnswered(views -> views.balances(ALL.withKnownAt(0L)));
  }

  @Test
  void onlyTheFirstNamesAreListedWhereThereAreMany() {
    Chronicle many = ledger();
    IntStream.rangeClosed(1, 40).forEach(it -> many.fund("etown", "f" + it, "1.00"));
    try (Journal journal = TestJournal.of(folder, many.events())) {
      assertThat(
              catchThrowableOfType(
                  NotKnownException.class,
                  () -> LedgerViews.over(journal).funds(ALL.withFund("x"))))
          .hasMessage(
              "fund x was not authorised; authorised are: covid-2020, f1, f10, f11, f12, f13, f14,"
                  + " f15, f16, f17, … (41)");
    }
  }

  private void assertRefused(Consumer<LedgerViews> question, String english) {
    assertThat(refusal(question)).hasMessage(english);
  }

  private void assertRefused(Consumer<LedgerViews> question, String english, String chinese) {
    NotKnownException refusal = refusal(question);
    assertThat(refusal).hasMessage(english);
    assertThat(refusal.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
  }

  private NotKnownException refusal(Consumer<LedgerViews> question) {
    try (Journal journal = TestJournal.of(folder, ledger().events())) {
      return catchThrowableOfType(
          NotKnownException.class, () -> question.accept(LedgerViews.over(journal)));
    }
  }

  private void assertAnswered(Consumer<LedgerViews> question) {
    try (Journal journal = TestJournal.of(folder, ledger().events())) {
      assertThatCode(() -> question.accept(LedgerViews.over(journal))).doesNotThrowAnyException();
    }
  }
}
