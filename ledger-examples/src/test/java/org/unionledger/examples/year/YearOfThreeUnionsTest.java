package org.unionledger.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.command.PostTemplate;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.audit.AuditResult;
import org.unionledger.projections.audit.LedgerAudit;
import org.unionledger.projections.books.AccountBalance;
import org.unionledger.projections.books.AccountBookQuery;
import org.unionledger.projections.books.GeneralLedger;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.FinancialStatement;
import org.unionledger.projections.financial.FinancialStatementQuery;
import org.unionledger.projections.financial.StatementForm;
import org.unionledger.projections.replay.Replay;
import org.unionledger.template.PostingTemplate;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * A year of a union at county level and of two grassroots unions, worked by hand in {@code
 * journal.tsv}. What the ledger makes of the year's commands is compared with it line by line, and
 * with the statements that {@code statements.py} reckoned from it, to the fen.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearOfThreeUnionsTest {
  private static final int VOUCHERS = 301;
  private static final List<String> BOOKS = List.of("qinghe", "school", "works");
  private static final Set<String> LEDGER_ACCOUNTS =
      Set.of("102", "141", "211", "322", "402", "504");
  private static final List<AccountingPeriod> MONTHS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(month -> new AccountingPeriod(2023, Month.of(month)))
          .toList();
  private static final List<AccountingPeriod> PERIODS =
      Stream.concat(MONTHS.stream(), Stream.of(AccountingPeriod.ofYear(2023))).toList();

  private UnionLedger ledger;
  private LedgerViews views;

  @BeforeAll
  void record(@TempDir Path folder) {
    ledger = YearLedger.of(folder);
    views = LedgerViews.over(ledger.journal());
  }

  @AfterAll
  void close() {
    ledger.close();
  }

  @Test
  void everyVoucherIsPostedAsItWasWorkedByHand() {
    Map<String, List<String>> worked = new TreeMap<>();
    for (String[] cells : YearFiles.journal()) {
      List<String> head = List.of(cells).subList(1, 4);
      List<String> line = List.of(cells).subList(4, 11);
      worked
          .computeIfAbsent(cells[0], entry -> new ArrayList<>(head))
          .add(String.join(" | ", line));
    }
    Map<String, List<String>> recorded = new TreeMap<>();
    Replay.of(ledger.journal()).forEach(event -> add(event, recorded));

    assertThat(worked).hasSize(VOUCHERS);
    assertThat(inOrderOfLines(recorded)).isEqualTo(inOrderOfLines(worked));
  }

  private static void add(RecordedEvent event, Map<String, List<String>> recorded) {
    if (event.event() instanceof Movement movement) {
      Voucher voucher = movement.voucher();
      List<String> texts = new ArrayList<>();
      texts.add(voucher.particulars().date().toString());
      texts.add(voucher.book().value());
      texts.add(voucher.number().toString());
      for (Posting posting : voucher.postings()) {
        String amount = posting.amount().toPlainText();
        boolean debit = posting.side() == Side.DEBIT;
        texts.add(
            String.join(
                " | ",
                posting.account(),
                debit ? amount : "",
                debit ? "" : amount,
                posting.amount().unit().code(),
                posting.fund() == null ? "" : posting.fund(),
                posting.party() == null ? "" : posting.party().value(),
                voucher.particulars().summary()));
      }
      recorded.put(event.id().value(), texts);
    }
  }

  /** Date, book and number, then the lines; in which order these stand says nothing. */
  private static Map<String, List<String>> inOrderOfLines(Map<String, List<String>> vouchers) {
    Map<String, List<String>> sorted = new TreeMap<>();
    vouchers.forEach(
        (entry, texts) ->
            sorted.put(
                entry,
                Stream.concat(texts.stream().limit(3), texts.stream().skip(3).sorted()).toList()));
    return sorted;
  }

  @Test
  void everyTemplateOfTheChartOccurs() {
    Set<String> rules = new TreeSet<>();
    YearFiles.journal().forEach(cells -> rules.add(cells[11]));
    assertThat(rules)
        .containsAll(IntStream.rangeClosed(1, 38).mapToObj(number -> "T" + number).toList());

    Set<String> posted = new TreeSet<>(Set.of("SURPLUS_REPURPOSED"));
    YearLedger.commands().stream()
        .filter(PostTemplate.class::isInstance)
        .forEach(command -> posted.add(((PostTemplate) command).template()));
    assertThat(posted)
        .as("all but T34, which a voucher posts because it names the project")
        .containsExactlyInAnyOrderElementsOf(
            PostingTemplate.all().stream()
                .filter(template -> !template.in(ChartId.CN_UNION_2021).isEmpty())
                .map(PostingTemplate::name)
                .toList());
  }

  @Test
  void everyRowOfEveryBalanceSheetIsAsReckoned() {
    assertThat(statements(StatementForm.BALANCE_SHEET, BOOKS))
        .isEqualTo(YearFiles.lines("balance-sheet.tsv"));
  }

  @Test
  void everyRowOfEveryStatementOfIncomeAndExpenditureIsAsReckoned() {
    assertThat(statements(StatementForm.INCOME_EXPENDITURE, BOOKS))
        .isEqualTo(YearFiles.lines("income-expenditure.tsv"));
  }

  @Test
  void everyRowOfEveryCostStatementIsAsReckoned() {
    assertThat(statements(StatementForm.COST, List.of("qinghe")))
        .isEqualTo(YearFiles.lines("cost.tsv"));
  }

  private List<String> statements(StatementForm form, List<String> books) {
    List<String> lines = new ArrayList<>();
    for (String book : books) {
      for (AccountingPeriod period : PERIODS) {
        FinancialStatement statement =
            views.financialStatement(FinancialStatementQuery.of(form, new BookId(book), period));
        assertThat(statement.holds()).as("%s of %s in %s", form, book, period).isTrue();
        statement.rows().stream()
            .filter(row -> !row.amounts().isEmpty())
            .forEach(row -> lines.add(line(book, period, row.chineseName(), row.amounts())));
      }
    }
    return lines;
  }

  private static String line(
      String book, AccountingPeriod period, String title, List<Amount> amounts) {
    List<String> cells = new ArrayList<>(List.of(book, period.toString(), title));
    amounts.forEach(amount -> cells.add(amount.toPlainText()));
    return String.join("\t", cells);
  }

  @Test
  void everyTrialBalanceIsAsReckoned() {
    List<String> lines = new ArrayList<>();
    for (String book : BOOKS) {
      for (AccountingPeriod period : PERIODS) {
        for (AccountBalance it :
            views.accountBalances(AccountBookQuery.of(new BookId(book), period)).accounts()) {
          lines.add(
              line(
                  book,
                  period,
                  it.account().code(),
                  List.of(it.opening(), it.debit(), it.credit(), it.closing())));
        }
      }
    }
    assertThat(lines).isEqualTo(YearFiles.lines("trial-balance.tsv"));
  }

  @Test
  void theGeneralLedgerIsAsReckoned() {
    List<String> lines = new ArrayList<>();
    for (String book : BOOKS) {
      AccountBookQuery query = AccountBookQuery.of(new BookId(book), AccountingPeriod.ofYear(2023));
      for (GeneralLedger.Page page : views.generalLedger(query).accounts()) {
        if (LEDGER_ACCOUNTS.contains(page.account().code())) {
          for (GeneralLedger.MonthTotal it : page.months()) {
            lines.add(
                line(
                    book,
                    AccountingPeriod.of(it.month()),
                    page.account().code(),
                    List.of(
                        it.debit(),
                        it.credit(),
                        it.debitToDate(),
                        it.creditToDate(),
                        it.balance())));
          }
        }
      }
    }
    assertThat(lines).containsExactlyInAnyOrderElementsOf(YearFiles.lines("general-ledger.tsv"));
  }

  @Test
  void noLawOfBookkeepingIsBroken() {
    assertThat(LedgerAudit.of(ledger.journal()).audit(new SecureRandom(), position -> {}))
        .isInstanceOf(AuditResult.Sound.class);
  }
}
