package org.unionledger.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.projections.export.ExportFormat;
import org.unionledger.projections.export.LedgerExport;
import org.unionledger.projections.replay.Replay;

/** Programs that share no code with the ledger come to the figures of the year, too. */
@Tag("foreign-tools")
class YearInForeignProgramsTest {
  @TempDir private Path folder;

  @Test
  void theStatementsAreWhatPythonReckonsFromTheJournal() throws Exception {
    ForeignProgram python = ForeignProgram.require("python3");

    assertThat(
            python.run(
                "-B",
                YearFiles.FOLDER.resolve("statements.py").toString(),
                YearFiles.FOLDER.toString(),
                "-"))
        .isEmpty();
  }

  /** Of the journal that was worked by hand, of each book, account and unit. */
  private static Map<String, String> worked() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (String[] cells : YearFiles.journal()) {
      String account =
          cells[4].startsWith("memo:") ? cells[4].replaceFirst("memo:", "Memo-") : cells[4];
      BigDecimal amount =
          cells[5].isEmpty() ? new BigDecimal(cells[6]).negate() : new BigDecimal(cells[5]);
      sums.merge("Book-" + cells[2] + ":" + account + "|" + cells[7], amount, BigDecimal::add);
    }
    Map<String, String> balances = new TreeMap<>();
    sums.forEach((key, sum) -> put(balances, key, sum));
    return balances;
  }

  private static void put(Map<String, String> balances, String key, BigDecimal sum) {
    if (sum.signum() != 0) {
      balances.put(key, sum.stripTrailingZeros().toPlainString());
    }
  }

  private Path export(ExportFormat format) throws IOException {
    Path file = folder.resolve("year." + format);
    try (UnionLedger ledger = YearLedger.of(folder);
        Writer out = Files.newBufferedWriter(file)) {
      LedgerExport.write(format, Replay.of(ledger.journal()), out);
    }
    return file;
  }

  /** {@code Assets:Book-b:102-银行存款} is account 102 of book b. */
  private static String key(String account, String unit) {
    String[] parts = account.split(":", -1);
    String code = parts[2].startsWith("Memo-") ? parts[2] : parts[2].replaceFirst("-.*", "");
    return parts[1] + ":" + code + "|" + unit;
  }

  @Test
  void hledgerComesToTheBalancesOfTheJournal() throws Exception {
    ForeignProgram hledger = ForeignProgram.require("hledger");
    String file = export(ExportFormat.HLEDGER).toString();
    Map<String, String> found = new TreeMap<>();
    for (String line :
        hledger
            .run("-f", file, "balance", "--flat", "--no-total", "--layout=bare", "-O", "csv")
            .stream()
            .skip(1)
            .toList()) {
      String[] cells = line.substring(1, line.length() - 1).split("\",\"", -1);
      put(found, key(cells[0], cells[1]), new BigDecimal(cells[2]));
    }

    assertThat(found).isEqualTo(worked());
  }

  @Test
  void ledgerComesToTheBalancesOfTheJournal() throws Exception {
    ForeignProgram ledger = ForeignProgram.require("ledger");
    String file = export(ExportFormat.HLEDGER).toString();
    List<String> lines =
        ledger.run(
            "--args-only",
            "-f",
            file,
            "balance",
            "--flat",
            "--no-total",
            "--format",
            "%(account)\t%(display_total)\n");
    Map<String, String> found = new TreeMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      String[] amount = cells[1].replace("\"", "").split(" ", -1);
      put(found, key(cells[0], amount[1]), new BigDecimal(amount[0]));
    }

    assertThat(found).isEqualTo(worked());
  }

  @Test
  void beancountFindsNothingWrong() throws Exception {
    ForeignProgram check = ForeignProgram.require("bean-check");

    assertThat(check.run(export(ExportFormat.BEANCOUNT).toString())).isEmpty();
  }
}
