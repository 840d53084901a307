package org.unionledger.projections.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BookOpened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.journal.Journal;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.balances.TrialBalance;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.statements.Statement;

class AccountBooksTest {
  private static final BookId ETOWN = new BookId("etown");

  @TempDir private Path folder;

  private static Chronicle etown() {
    return new Chronicle()
        .book("etown", ChartId.CN_UNION_2021)
        .fund("etown", "covid", "1000.00")
        .post("etown", "2021-12-31", "上年结转", "Dr 102 900.00 CNY", "Cr 32205 900.00 CNY")
        .post("etown", "2022-04-08", "慰问", "Dr 50405 40.00 CNY #covid", "Cr 102 40.00 CNY")
        .post("etown", "2022-05-09", "提现", "Dr 101 100.00 CNY", "Cr 102 100.00 CNY")
        .post(
            "etown",
            "2022-05-20",
            "慰问两户",
            "Dr 50404 30.00 CNY",
            "Dr 50405 20.00 CNY #covid @org-1",
            "Cr 101 50.00 CNY")
        .post("etown", "2022-05-09", "补记：买笔", "Dr 505 5.00 CNY", "Cr 101 5.00 CNY")
        .post("etown", "2022-06-01", "下月", "Dr 505 1.00 CNY", "Cr 102 1.00 CNY");
  }

  private static AccountBookQuery query(String period) {
    return AccountBookQuery.of(ETOWN, AccountingPeriod.parse(period));
  }

  @Test
  void whatABookBeganWithIsOpeningAndNoTurnover() throws IOException {
    Chronicle told =
        new Chronicle()
            .book("etown", ChartId.CN_UNION_2021)
            .enterOpeningBalances("etown", "2022-01-01", "Dr 102 900.00 CNY", "Cr 32205 900.00 CNY")
            .post("etown", "2022-01-01", "利息", "Dr 102 5.00 CNY", "Cr 408 5.00 CNY");
    FoldedLedger ledger = Folding.of(told.events());
    for (String period : List.of("2022-01", "2022")) {
      StringBuilder csv = new StringBuilder();
      AccountBookCsv.write(ledger.accountBalances(query(period)), csv);
      assertThat(csv.toString().lines())
          .containsExactly(
              "account,name,level,opening,debit,credit,debitToDate,creditToDate,closing",
              "102,银行存款,1,900.00,5.00,0.00,5.00,0.00,905.00",
              "322,工会资金结余,1,-900.00,0.00,0.00,0.00,0.00,-900.00",
              "32205,累计结余,2,-900.00,0.00,0.00,0.00,0.00,-900.00",
              "408,其他收入,1,0.00,0.00,5.00,0.00,5.00,-5.00");
    }
    assertThat(ledger.trialBalance(query("2022-01").ofPeriod()).totals().openingDebit())
        .isEqualTo(Chronicle.cny("900.00"));
  }

  @Test
  void accountBalancesSumDetailsUpAtLevelOne() throws IOException {
    StringBuilder csv = new StringBuilder();
    AccountBookCsv.write(Folding.of(etown().events()).accountBalances(query("2022-05")), csv);

    assertThat(csv.toString().lines())
        .containsExactly(
            "account,name,level,opening,debit,credit,debitToDate,creditToDate,closing",
            "101,库存现金,1,0.00,100.00,55.00,100.00,55.00,45.00",
            "102,银行存款,1,860.00,0.00,100.00,0.00,140.00,760.00",
            "322,工会资金结余,1,-900.00,0.00,0.00,0.00,0.00,-900.00",
            "32205,累计结余,2,-900.00,0.00,0.00,0.00,0.00,-900.00",
            "504,维权支出,1,40.00,50.00,0.00,90.00,0.00,90.00",
            "50404,困难职工帮扶支出,2,0.00,30.00,0.00,30.00,0.00,30.00",
            "50405,送温暖支出,2,40.00,20.00,0.00,60.00,0.00,60.00",
            "505,业务支出,1,0.00,5.00,0.00,5.00,0.00,5.00");
  }

  @Test
  void aGeneralLedgerRunsMonthByMonth() throws IOException {
    StringBuilder csv = new StringBuilder();
    GeneralLedger year =
        Folding.of(etown().events()).generalLedger(query("2022").withAccount("504"));
    AccountBookCsv.write(year, csv);

    assertThat(csv.toString().lines().skip(1).limit(3))
        .containsExactly(
            "504,维权支出,2022-04,40.00,0.00,40.00,0.00,40.00",
            "504,维权支出,2022-05,50.00,0.00,90.00,0.00,90.00",
            "504,维权支出,2022-06,0.00,0.00,90.00,0.00,90.00");
    assertThat(year.accounts()).hasSize(1);
    assertThat(year.accounts().getFirst().months()).hasSize(9);
  }

  @Test
  void aSubsidiaryLedgerHasTheStatementOfEachDetail() throws IOException {
    try (Journal journal = TestJournal.of(folder, etown().events())) {
      StringBuilder csv = new StringBuilder();
      AccountBookCsv.write(
          LedgerViews.over(journal).subsidiaryLedger(query("2022-05").withAccount("504")), csv);

      assertThat(csv.toString().lines())
          .containsExactly(
              "account,date,voucher,position,line,summary,fund,party,debit,credit,balance",
              "50404,2022-05-01,,,,,,,,,0.00",
              "50404,2022-05-20,2022-记-3,6,1,慰问两户,,,30.00,0.00,30.00",
              "50405,2022-05-01,,,,,,,,,40.00",
              "50405,2022-05-20,2022-记-3,6,2,慰问两户,covid,org-1,20.00,0.00,60.00");
    }
  }

  @Test
  void aCashBookShowsWhatIsLeftAtTheEndOfEachDay() {
    try (Journal journal = TestJournal.of(folder, etown().events())) {
      Statement cash =
          LedgerViews.over(journal)
              .subsidiaryLedger(query("2022-05").withAccount("101"))
              .statements()
              .getFirst();

      assertThat(CashBook.of(cash).days().stream().map(AccountBooksTest::text))
          .containsExactly(
              "2022-05-09 [提现, 补记：买笔] 100.00 5.00 95.00", "2022-05-20 [慰问两户] 0.00 50.00 45.00");
    }
  }

  private static String text(CashBook.Day day) {
    return "%s %s %s %s %s"
        .formatted(
            day.date(),
            day.lines().stream().map(line -> line.summary()).toList(),
            day.debit().toPlainText(),
            day.credit().toPlainText(),
            day.balance().toPlainText());
  }

  @Test
  void booksOfAnyHistoryAgreeWithEachOtherAndWithTheTrialBalance() {
    long seed = RandomHistory.seed(getClass());
    Random random = new Random(seed);
    List<RecordedEvent> events = RandomHistory.of(seed, 400);
    FoldedLedger ledger = Folding.of(events);
    for (BookOpened book : ledger.directory().books()) {
      for (Unit unit : ledger.directory().units()) {
        AccountBookQuery year =
            AccountBookQuery.of(book.book(), AccountingPeriod.ofYear(2020 + random.nextInt(2)))
                .withUnit(unit.code());
        AccountBalanceTable table = ledger.accountBalances(year);
        TrialBalance trial = ledger.trialBalance(year.ofPeriod());

        assertThat(sum(table.level(1), AccountBalance::debit, unit))
            .isEqualTo(sum(table.level(1), AccountBalance::credit, unit))
            .isEqualTo(trial.totals().debit());
        assertThat(sum(table.level(1), AccountBalance::closing, unit)).isEqualTo(zero(unit));
        assertThat(table.accounts())
            .allMatch(it -> it.debit().equals(it.debitToDate()))
            .allMatch(it -> it.credit().equals(it.creditToDate()));
        assertMonthsAddUp(ledger.generalLedger(year), table, unit);
      }
    }
  }

  private static void assertMonthsAddUp(
      GeneralLedger general, AccountBalanceTable table, Unit unit) {
    assertThat(general.accounts()).hasSameSizeAs(table.level(1));
    for (int index = 0; index < general.accounts().size(); index++) {
      GeneralLedger.Page page = general.accounts().get(index);
      AccountBalance year = table.level(1).get(index);
      assertThat(page.account()).isEqualTo(year.account());
      assertThat(page.opening()).isEqualTo(year.opening());
      assertThat(sum(page.months(), GeneralLedger.MonthTotal::debit, unit)).isEqualTo(year.debit());
      assertThat(page.months().getLast().debitToDate()).isEqualTo(year.debitToDate());
      assertThat(page.months().getLast().balance()).isEqualTo(year.closing());
    }
  }

  @Test
  void subsidiaryLedgersOfAnyHistoryEndAtTheBalanceOfTheirAccount() {
    List<RecordedEvent> events = RandomHistory.of(RandomHistory.seed(getClass()), 200);
    FoldedLedger folded = Folding.of(events);
    try (Journal journal = TestJournal.of(folder, events)) {
      LedgerViews views = LedgerViews.over(journal);
      for (BookOpened book : folded.directory().books()) {
        AccountBookQuery june = AccountBookQuery.of(book.book(), AccountingPeriod.parse("2020-06"));
        List<AccountBalance> accounts = views.accountBalances(june).accounts();
        for (Statement statement : views.subsidiaryLedger(june).statements()) {
          assertThat(details(accounts, statement)).contains(statement.closing());
          CashBook days = CashBook.of(statement);
          assertThat(sum(days.days(), CashBook.Day::debit, Unit.CNY)).isEqualTo(statement.debit());
        }
      }
    }
  }

  /** What an account comes to by itself: at level one, its details taken off. */
  private static Stream<Amount> details(List<AccountBalance> accounts, Statement statement) {
    String code = String.valueOf(statement.query().account());
    Amount details =
        accounts.stream()
            .filter(it -> code.equals(it.account().parent()))
            .map(AccountBalance::closing)
            .reduce(zero(Unit.CNY), Amount::plus);
    return accounts.stream()
        .filter(it -> it.account().code().equals(code))
        .map(it -> it.closing().minus(details));
  }

  private static Amount zero(Unit unit) {
    return Amount.zero(unit);
  }

  private static <T> Amount sum(List<T> all, Function<T, Amount> part, Unit unit) {
    return all.stream().map(part).reduce(zero(unit), Amount::plus);
  }
}
