package org.unionledger.projections.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Journal;
import org.unionledger.money.Amount;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;

class LedgerExportTest {
  private static final Chronicle LEDGER =
      new Chronicle()
          .book("dongcheng", ChartId.CN_UNION_2009)
          .unit("n-95", 0, "口罩")
          .fund("dongcheng", "covid-2020", "1000.00")
          .post(
              "dongcheng",
              "2020-03-02",
              "慰问; \"一线\"",
              "Dr 50205 8.50 CNY #covid-2020 @org-17",
              "Cr 102 8.50 CNY",
              "Dr memo:issued 3 n-95",
              "Cr memo:store 3 n-95")
          .reverse(4, "2020-03-05");

  @TempDir private Path folder;

  @Test
  void hledgerGetsOneTransactionForEachVoucher() throws IOException {
    assertThat(export(LEDGER.events(), ExportFormat.HLEDGER))
        .contains(
            """

            commodity CNY
                format 0.00 CNY

            commodity "n-95"
                ; name: 口罩

            account Expenses:Book-dongcheng:50205-送温暖费
                ; book: dongcheng
                ; code: 50205
            """)
        .contains(
            """

            2020-03-02 * (2020-记-1) 慰问； "一线"
                ; position: 4
                ; id: e4
                Expenses:Book-dongcheng:50205-送温暖费  8.50 CNY
                ; fund: covid-2020
                ; party: org-17
                Assets:Book-dongcheng:102-银行存款  -8.50 CNY
                Equity:Book-dongcheng:Memo-issued  3 "n-95"
                Equity:Book-dongcheng:Memo-store  -3 "n-95"

            2020-03-05 * (2020-记-2) 注销 2020-记-1 号凭证
                ; position: 5
                ; id: e5
                ; reverses: e4
                Expenses:Book-dongcheng:50205-送温暖费  -8.50 CNY
                ; fund: covid-2020
                ; party: org-17
                ; red: debit
                Assets:Book-dongcheng:102-银行存款  8.50 CNY
                ; red: credit
            """);
  }

  @Test
  void anExportEndsWithThePositionThatItIsTrueAt() throws IOException {
    assertThat(export(LEDGER.events(), ExportFormat.HLEDGER)).endsWith("\n; True at position 5.\n");
  }

  @Test
  void beancountGetsMetadataAndCurrenciesThatItsSyntaxAllows() throws IOException {
    assertThat(export(LEDGER.events(), ExportFormat.BEANCOUNT))
        .contains(
            """

            1949-10-01 commodity N95.1
              unit: "n-95"
              name: "口罩"

            1949-10-01 open Expenses:Book-dongcheng:50205-送温暖费
              book: "dongcheng"
              code: "50205"
            """)
        .contains(
            """

            2020-03-02 * "慰问; \\"一线\\""
              voucher: "2020-记-1"
              position: 4
              id: "e4"
              Expenses:Book-dongcheng:50205-送温暖费  8.50 CNY
                fund: "covid-2020"
                party: "org-17"
              Assets:Book-dongcheng:102-银行存款  -8.50 CNY
              Equity:Book-dongcheng:Memo-issued  3 N95.1
              Equity:Book-dongcheng:Memo-store  -3 N95.1
            """);
  }

  @Test
  void csvGetsOneRowForEachPosting() throws IOException {
    assertThat(export(LEDGER.events(), ExportFormat.CSV))
        .startsWith("position,recordedAt,id,by,type,book,chart,date,voucher,summary,")
        .contains(
            "\r\n4,2020-02-01T00:00:04Z,e4,accountant-1,VoucherPosted,dongcheng,CN-UNION-2009,"
                + "2020-03-02,2020-记-1,\"慰问; \"\"一线\"\"\",accountant-1,finance-head,0,,"
                + "1,50205,送温暖费,DEBIT,8.50,CNY,covid-2020,org-17\r\n")
        .contains(",0,e4,2,102,银行存款,CREDIT,-8.50,CNY,,\r\n");
  }

  @Test
  void theRowsOfCsvAddUpToOurBalances() throws IOException {
    List<RecordedEvent> events = RandomHistory.of(RandomHistory.seed(getClass()), 300);
    FoldedLedger ledger = Folding.of(events);
    Map<String, String> ours = new TreeMap<>();
    ledger
        .balances(Selection.ALL)
        .balances()
        .forEach(
            it -> {
              String key = it.key().book() + "|" + it.key().account() + "|" + it.key().fund();
              ours.put(key + "|DEBIT|" + it.key().unit(), it.debit().toPlainText());
              ours.put(key + "|CREDIT|" + it.key().unit(), it.credit().toPlainText());
            });
    Map<String, Amount> sums = new TreeMap<>();
    for (List<String> row : rows(export(events, ExportFormat.CSV)).stream().skip(1).toList()) {
      assertThat(row).hasSize(22);
      String key = row.get(5) + "|" + row.get(15) + "|" + row.get(20);
      Amount amount = Amount.parse(row.get(18), row.get(19));
      sums.merge(key + "|" + row.get(17) + "|" + row.get(19), amount, Amount::plus);
    }
    sums.forEach((key, sum) -> assertThat(ours.remove(key)).as(key).isEqualTo(sum.toPlainText()));

    assertThat(ours.values()).as("sides that no row touched").allMatch(it -> it.matches("[0.]+"));
  }

  @Test
  void aWriterThatFailsIsReportedAsSuch() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] characters, int offset, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    try (Journal journal = TestJournal.of(folder, LEDGER.events())) {
      assertThatThrownBy(() -> LedgerExport.write(ExportFormat.CSV, Replay.of(journal), full))
          .isInstanceOf(IOException.class)
          .hasMessage("no space left");
    }
  }

  private String export(List<RecordedEvent> events, ExportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    try (Journal journal = TestJournal.of(folder, events)) {
      assertThat(LedgerExport.write(format, Replay.of(journal), out).position())
          .isEqualTo(events.size());
    }
    return out.toString();
  }

  /** Reads CSV as RFC 4180 has it. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int index = 0; index < csv.length(); index++) {
      char character = csv.charAt(index);
      boolean doubled = csv.startsWith("\"\"", index);
      if (quoted && doubled) {
        cell.append('"');
        index++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == ',' || character == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && character == '\n') {
        rows.add(List.copyOf(row));
        row.clear();
      } else {
        cell.append(character);
      }
    }
    return rows;
  }
}
