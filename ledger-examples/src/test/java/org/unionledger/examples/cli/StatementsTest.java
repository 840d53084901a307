package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;

/** Statements, books and audit data on the command line. */
class StatementsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ETOWN =
      """
      {"command":"OpenBook","id":"e-1","by":"admin",\
      "book":"etown","name":"经开区总工会","chart":"CN-UNION-2021","level":"COUNTY_AND_ABOVE"}
      {"command":"AuthoriseFund","id":"e-2","by":"chair",\
      "book":"etown","fund":"covid","name":"防疫","amount":"100000.00","unit":"CNY"}
      """
          + voucher("e-3", "2022-04-20", "102 50000.00", "402 30000.00", "211 20000.00", "")
          + voucher("e-4", "2022-05-06", "102 15000.00", "40302 15000.00", "", "covid")
          + voucher("e-5", "2022-05-09", "101 800.00", "102 800.00", "", "");

  @TempDir private Path folder;

  /** A voucher of one debit and one or two credits; the fund is that of the credits. */
  private static String voucher(
      String id, String date, String debit, String credit, String other, String fund) {
    String lines =
        line("DEBIT", debit, "")
            + ","
            + line("CREDIT", credit, fund)
            + (other.isEmpty() ? "" : "," + line("CREDIT", other, fund));
    return """
    {"command":"PostVoucher","id":"%s","by":"clerk","approvedBy":"head","book":"etown",\
    "date":"%s","summary":"凭证 %s","lines":[%s]}
    """
        .formatted(id, date, id, lines);
  }

  private static String line(String side, String accountAndAmount, String fund) {
    String[] parts = accountAndAmount.split(" ", -1);
    String named = fund.isEmpty() ? "" : ",\"fund\":\"" + fund + "\"";
    return "{\"account\":\"%s\",\"side\":\"%s\",\"amount\":\"%s\",\"unit\":\"CNY\"%s}"
        .formatted(parts[0], side, parts[1], named);
  }

  @BeforeEach
  void aLedger() {
    assertThat(Session.at(folder).reading(ETOWN).ledger("apply", "-").status()).isZero();
  }

  private Run ledger(String typed) {
    return Session.at(folder).ledger(typed.split(" ", -1));
  }

  @Test
  void aStatementInJsonHasItsRowsTheirAccountsAndItsChecks() throws IOException {
    Run run = ledger("statement balance-sheet --book etown --period 2022-05 --json");
    JsonNode sheet = JSON.readTree(run.out());

    assertThat(run.status()).isZero();
    assertThat(sheet.get("number").asText()).isEqualTo("工会01表");
    assertThat(sheet.get("rows").get(1).toString())
        .isEqualTo(
            "{\"row\":2,\"side\":\"left\",\"title\":\"货币资金\","
                + "\"englishTitle\":\"Cash and bank\","
                + "\"accounts\":[\"101\",\"102\"],"
                + "\"yearBegin\":\"0.00\",\"periodEnd\":\"65000.00\"}");
    assertThat(sheet.get("checks").toString())
        .isEqualTo(
            "[{\"title\":\"资产总计 = 负债与净资产总计\","
                + "\"englishTitle\":\"Total assets = total liabilities and net assets\","
                + "\"holds\":true,"
                + "\"differences\":{\"yearBegin\":\"0.00\",\"periodEnd\":\"0.00\"}}]");
  }

  @Test
  void aStatementInCsvIsTheSame() {
    assertThat(ledger("statement income-expenditure --book etown --period 2022-05 --csv").out())
        .contains(
            "row,side,title,englishTitle,accounts,month,yearToDate\r\n",
            "5,left,三、收入合计,3. Total income,402 40302,15000.00,45000.00\r\n");
  }

  @Test
  void aStatementOfThePastIsAsKnownThen() {
    assertThat(
            ledger("statement balance-sheet --book etown --period 2022-05 --known-at 3 --csv")
                .out())
        .contains("2,left,货币资金,Cash and bank,102,0.00,50000.00\r\n");
  }

  @Test
  void aWorkbookHasAmountsAsNumbersAndCodesAsTexts() throws IOException {
    Run run =
        Session.at(folder)
            .inChinese()
            .ledger(
                "statement",
                "balance-sheet",
                "--book",
                "etown",
                "--period",
                "2022-05",
                "--out",
                folder.resolve("sheet.xlsx").toString());
    Workbook workbook = Workbook.read(folder.resolve("sheet.xlsx"));

    assertThat(run.status()).isZero();
    assertThat(workbook.cell("A1")).isEqualTo("s:工会01表 资产负债表　编制单位：经开区总工会（etown）　2022-05　单位：元");
    assertThat(Stream.of("A5", "B5", "C5", "D5", "E5").map(workbook::cell))
        .containsExactly("s:2", "s:货币资金", "s:101 102", "n:0.00", "n:65000.00");
    assertThat(Stream.of("F6", "G6", "H6", "J6").map(workbook::cell))
        .containsExactly("s:23", "s:应付上级经费", "s:211", "n:20000.00");
  }

  @Test
  void thePostingsBehindARowAreListed() {
    assertThat(ledger("statement balance-sheet --book etown --period 2022-05 --row 31").out())
        .contains("2022-记-2/2   2022-05-06  40302", "15,000.00");
    assertThat(ledger("statement cost --book etown --period 2022-05 --row 12").err())
        .contains("has no figures in row 12");
  }

  @Test
  void aStatementThatDoesNotBalanceSaysSo() {
    String more = voucher("e-6", "2022-12-30", "111 300.00", "40401 300.00", "", "");
    assertThat(Session.at(folder).reading(more).ledger("apply", "-").status()).isZero();

    Run run = ledger("statement balance-sheet --book etown --period 2022");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Total assets");
    assertThat(run.err())
        .isEqualTo(
            "NOT IN BALANCE: Total assets = total liabilities and net assets; the difference is"
                + " 0.00 and -300.00. Look at the postings behind the rows with --row.\n");
  }

  @Test
  void booksOfAccountAreAnsweredInEveryForm() throws IOException {
    assertThat(ledger("books balances --book etown --period 2022-05 --csv").out())
        .contains("102,银行存款,1,50000.00,15000.00,800.00,65000.00,800.00,64200.00\r\n");
    assertThat(ledger("books general --book etown --period 2022 --account 403").out())
        .contains("403 Subsidy income from upper union", "2022-05", "Cr    15,000.00");
    assertThat(ledger("books subsidiary --book etown --period 2022-05 --account 102").out())
        .contains("102 Bank deposits\n", "2022-05-06  2022-记-2  凭证 e-4");
    JsonNode cash = JSON.readTree(ledger("books cash --book etown --period 2022-05 --json").out());
    assertThat(cash.get("accounts").size()).isEqualTo(2);
    assertThat(cash.get("accounts").get(1).get("days").toString())
        .isEqualTo(
            "[{\"date\":\"2022-05-06\",\"debit\":\"15000.00\",\"credit\":\"0.00\","
                + "\"balance\":\"65000.00\"},"
                + "{\"date\":\"2022-05-09\",\"debit\":\"0.00\",\"credit\":\"800.00\","
                + "\"balance\":\"64200.00\"}]");
  }

  @Test
  void auditDataAreWrittenInBothEncodings() throws IOException {
    Run run = ledger("export audit-csv --out " + folder.resolve("audit"));

    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("Everything up to position 5 is in ");
    String utf8 =
        Files.readString(folder.resolve("audit/utf-8/vouchers.csv"), StandardCharsets.UTF_8);
    assertThat(
            Files.readString(
                folder.resolve("audit/gb18030/vouchers.csv"), Charset.forName("GB18030")))
        .isEqualTo(utf8);
    assertThat(utf8.lines()).hasSize(8);
    JsonNode manifest = JSON.readTree(folder.resolve("audit/manifest.json").toFile());
    assertThat(manifest.get("lastPosition").asLong()).isEqualTo(5);
    assertThat(manifest.get("files").size()).isEqualTo(10);
    assertThat(manifest.get("files").get(0).get("sha256").asText())
        .isEqualTo(Sha256.of(folder.resolve("audit/utf-8/vouchers.csv")));
  }

  @Test
  void auditDataCanBeWrittenInOneEncoding() throws IOException {
    Path audit = folder.resolve("audit");

    assertThat(ledger("export audit-csv --encoding gb18030 --out " + audit).status()).isZero();

    try (Stream<Path> files = Files.list(audit)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(List.of("gb18030", "manifest.json"));
    }
  }
}
