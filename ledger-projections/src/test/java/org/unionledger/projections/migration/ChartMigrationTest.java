package org.unionledger.projections.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.audit.AuditResult;
import org.unionledger.projections.audit.LedgerAudit;
import org.unionledger.projections.auditdata.AuditEncoding;
import org.unionledger.projections.auditdata.AuditExport;
import org.unionledger.projections.balances.Balances;
import org.unionledger.projections.balances.TrialBalance;
import org.unionledger.projections.balances.TrialBalanceQuery;
import org.unionledger.projections.books.AccountBookQuery;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.history.HistoryQuery;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.statements.StatementQuery;

/**
 * What is asked of a book that went over to another chart, of days and positions before and after.
 */
class ChartMigrationTest extends MigratedBook {
  private static final LocalDate EVE = LocalDate.of(2021, 12, 31);
  private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

  private static List<String> lines(Balances balances) {
    return balances.balances().stream()
        .filter(balance -> !balance.balance().isZero())
        .map(
            balance ->
                "%s %s %s"
                    .formatted(
                        balance.key().account(),
                        balance.key().fund(),
                        balance.balance().toPlainText()))
        .toList();
  }

  @Test
  void the_day_before_all_balances_are_on_the_chart_that_was_left() {
    try (JournalReader journal = journal()) {
      Selection all = Selection.ALL.withBook(BOOK).withUnit("CNY");
      assertThat(lines(LedgerViews.over(journal).balances(all.withAsOf(EVE))))
          .containsExactly(
              "CN-UNION-2009:101  1000.00",
              "CN-UNION-2009:102  810000.00",
              "CN-UNION-2009:121  20000.00",
              "CN-UNION-2009:132  12000.00",
              "CN-UNION-2009:135  3000.00",
              "CN-UNION-2009:141  8000.00",
              "CN-UNION-2009:151  50000.00",
              "CN-UNION-2009:161  30000.00",
              "CN-UNION-2009:162  200000.00",
              "CN-UNION-2009:201  -4000.00",
              "CN-UNION-2009:203  -1000.00",
              "CN-UNION-2009:221  -15000.00",
              "CN-UNION-2009:22201  -6000.00",
              "CN-UNION-2009:22203  -2000.00",
              "CN-UNION-2009:225  -7000.00",
              "CN-UNION-2009:231  -9000.00",
              "CN-UNION-2009:301  -200000.00",
              "CN-UNION-2009:302  -30000.00",
              "CN-UNION-2009:311  -50000.00",
              "CN-UNION-2009:32101  -40000.00",
              "CN-UNION-2009:32103  -25000.00",
              "CN-UNION-2009:322  -60000.00",
              "CN-UNION-2009:331  -625000.00",
              "CN-UNION-2009:331 covid -60000.00");
    }
  }

  @Test
  void on_the_day_all_balances_are_on_the_chart_that_follows_and_memo_accounts_are_as_they_were() {
    try (JournalReader journal = journal()) {
      assertThat(lines(LedgerViews.over(journal).balances(Selection.ALL.withAsOf(DAY))))
          .containsExactly(
              "101  1000.00",
              "102  810000.00",
              "132  10000.00",
              "135  25000.00",
              "141  8000.00",
              "151  50000.00",
              "161  30000.00",
              "162  185000.00",
              "163  -35000.00",
              "171  10000.00",
              "172  -4000.00",
              "201  -5000.00",
              "211  -14000.00",
              "21201  -6000.00",
              "215  -10000.00",
              "221  -9000.00",
              "30101  -8000.00",
              "30102  -50000.00",
              "30103  -30000.00",
              "30104  -150000.00",
              "30105  -6000.00",
              "311  -25000.00",
              "32104 covid -60000.00",
              "32205  -657000.00",
              "33104 fiscal -50000.00",
              "33205  -10000.00",
              "memo:given  -7",
              "memo:masks  7");
    }
  }

  @Test
  void before_it_is_known_every_code_is_of_the_chart_that_the_book_was_opened_with() {
    try (JournalReader journal = journal()) {
      LedgerViews views = LedgerViews.over(journal);
      long before =
          events(journal).stream()
                  .filter(event -> event.id().value().equals("m"))
                  .findFirst()
                  .orElseThrow()
                  .position()
              - 1;
      Selection known = Selection.ALL.withKnownAt(before);

      assertThat(lines(views.balances(known.withAccount("331"))))
          .containsExactly("331  -625000.00", "331 covid -60000.00");
      assertThat(lines(views.balances(Selection.ALL.withAccount("331")))).isEmpty();
      assertThat(
              lines(views.balances(Selection.ALL.withAccount("CN-UNION-2009:331").withAsOf(EVE))))
          .containsExactly("CN-UNION-2009:331  -625000.00", "CN-UNION-2009:331 covid -60000.00");
    }
  }

  @Test
  void a_trial_balance_is_of_one_chart_and_what_was_taken_over_is_its_opening() {
    try (JournalReader journal = journal()) {
      LedgerViews views = LedgerViews.over(journal);
      TrialBalance december =
          views.trialBalance(TrialBalanceQuery.of(BOOK).between(LocalDate.of(2021, 12, 1), EVE));
      TrialBalance january =
          views.trialBalance(TrialBalanceQuery.of(BOOK).between(DAY, LocalDate.of(2022, 1, 31)));
      TrialBalance march =
          views.trialBalance(
              TrialBalanceQuery.of(BOOK)
                  .between(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31)));

      assertThat(december.totals().balance()).isTrue();
      assertThat(january.totals().balance()).isTrue();
      assertThat(text(december))
          .contains("322 后备金 -60000.00 0.00 0.00", "331 结余 -375000.00 180000.00 490000.00")
          .noneMatch(line -> line.startsWith("32205"));
      assertThat(text(january))
          .contains(
              "141 库存物品 8000.00 0.00 0.00",
              "163 累计折旧 -35000.00 0.00 0.00",
              "32205 累计结余 -657000.00 0.00 0.00",
              "33104 累计结转 -50000.00 0.00 0.00")
          .noneMatch(line -> line.startsWith("22203"));
      assertThat(text(march)).contains("102 银行存款 810000.00 300500.00 20000.00");
      assertThat(
              views
                  .accountBalances(AccountBookQuery.of(BOOK, AccountingPeriod.ofYear(2022)))
                  .accounts()
                  .stream()
                  .filter(it -> it.account().code().equals("301"))
                  .map(it -> it.opening().toPlainText() + " " + it.closing().toPlainText()))
          .containsExactly("-244000.00 -244000.00");
    }
  }

  private static List<String> text(TrialBalance balance) {
    return balance.lines().stream()
        .map(
            line ->
                "%s %s %s %s %s"
                    .formatted(
                        line.account().code(),
                        line.account().chineseName(),
                        line.opening().toPlainText(),
                        line.debit().toPlainText(),
                        line.credit().toPlainText()))
        .toList();
  }

  @Test
  void books_of_account_are_of_the_chart_of_their_period() {
    try (JournalReader journal = journal()) {
      LedgerViews views = LedgerViews.over(journal);
      AccountBookQuery of2021 =
          AccountBookQuery.of(BOOK, AccountingPeriod.ofYear(2021)).withAccount("331");
      AccountBookQuery of2022 =
          AccountBookQuery.of(BOOK, AccountingPeriod.ofYear(2022)).withAccount("331");

      assertThat(views.generalLedger(of2021).accounts())
          .singleElement()
          .satisfies(page -> assertThat(page.account().chineseName()).isEqualTo("结余"));
      assertThat(views.generalLedger(of2022).accounts())
          .singleElement()
          .satisfies(page -> assertThat(page.account().chineseName()).isEqualTo("财政拨款结转"));
      assertThat(
              views.statement(StatementQuery.ofAccount(BOOK, "CN-UNION-2009:331")).lines().stream()
                  .map(line -> line.balance().toPlainText()))
          .last()
          .isEqualTo("0.00");
      assertThat(views.history(HistoryQuery.ALL.withAccount("CN-UNION-2009:322")).events())
          .extracting(event -> event.recorded().id().value())
          .containsExactly("o", "m");
    }
  }

  @Test
  void however_a_history_is_cut_its_parts_merge_into_the_whole() {
    try (JournalReader journal = journal()) {
      List<RecordedEvent> events = events(journal);
      Balances whole = Folding.of(events).balances(Selection.ALL);
      for (int cut = 0; cut <= events.size(); cut++) {
        FoldedLedger first = Folding.of(events.subList(0, cut));
        first.merge(Folding.of(events.subList(cut, events.size())));
        assertThat(first.balances(Selection.ALL)).as("cut after %d", cut).isEqualTo(whole);
        assertThat(first.directory().books()).isEqualTo(Folding.of(events).directory().books());
      }
    }
  }

  @Test
  void an_audit_of_the_laws_finds_nothing() {
    try (JournalReader journal = journal()) {
      assertThat(LedgerAudit.of(journal).audit(new SecureRandom(), position -> {}))
          .isEqualTo(new AuditResult.Sound(journal.treeHead()));
    }
  }

  @Test
  void audit_data_name_the_chart_of_every_line_and_begin_the_year_with_what_was_taken_over()
      throws IOException {
    Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    try (JournalReader journal = journal()) {
      AuditExport.write(
          Replay.of(journal),
          journal.treeHead(),
          List.of(AuditEncoding.UTF_8),
          name -> files.computeIfAbsent(name, absent -> new ByteArrayOutputStream()));
    }
    assertThat(rows(files, "balances"))
        .contains(
            "chengguan,2021,12,331,结余,CNY,贷,375000.00,180000.00,490000.00,贷,685000.00",
            "chengguan,2022,1,33104,累计结转,CNY,贷,50000.00,0.00,0.00,贷,50000.00");
    assertThat(rows(files, "auxiliary"))
        .contains(
            "chengguan,2021,往来,org-9,,121,借出款,CNY,借,20000.00,0.00,0.00,借,20000.00",
            "chengguan,2022,往来,org-9,,135,其他应收款,CNY,借,20000.00,0.00,0.00,借,20000.00",
            "chengguan,2022,专项,covid,防控专项,32104,累计结转,CNY,贷,60000.00,0.00,0.00,贷,60000.00");
    assertThat(rows(files, "accounts"))
        .anyMatch(row -> row.startsWith("chengguan,CN-UNION-2009,331,结余"))
        .anyMatch(row -> row.startsWith("chengguan,CN-UNION-2021,331,财政拨款结转"));
  }

  private static List<String> rows(Map<String, ByteArrayOutputStream> files, String table) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().contains(table))
        .flatMap(file -> file.getValue().toString(StandardCharsets.UTF_8).lines())
        .map(line -> line.replace("\"", ""))
        .toList();
  }
}
