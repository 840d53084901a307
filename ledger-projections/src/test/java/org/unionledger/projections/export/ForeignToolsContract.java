package org.unionledger.projections.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BookOpened;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;

/**
 * Three accounting programs read the exports of one history and come to our balances, key by key,
 * to the last minor unit. Keys at zero are left out, because not all of them show those.
 */
@Tag("foreign-tools")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ForeignToolsContract {
  private Path folder = Path.of("");
  private final List<RecordedEvent> events = new ArrayList<>();
  private List<Balance> ours = List.of();
  private Map<BookId, ChartId> charts = Map.of();

  /** A journal in a folder, with some history in it. */
  abstract JournalReader history(Path folder);

  /** Which accounts hledger is asked for one by one; it reads the whole export for each. */
  List<String> asked(List<String> accounts) {
    return accounts;
  }

  @BeforeAll
  void exportTheHistory(@TempDir Path shared) throws IOException {
    folder = shared;
    try (JournalReader journal = history(folder)) {
      Replay.of(journal).forEach(events::add);
      for (ExportFormat format : ExportFormat.values()) {
        try (Writer out = Files.newBufferedWriter(export(format))) {
          LedgerExport.write(format, Replay.of(journal), out);
        }
      }
    }
    FoldedLedger ledger = Folding.of(events);
    ours = ledger.balances(Selection.ALL).balances();
    charts =
        ledger.directory().books().stream()
            .collect(Collectors.toMap(BookOpened::book, BookOpened::chart));
  }

  @Test
  void hledgerComesToOurBalances() throws Exception {
    Tool hledger = Tool.require("hledger");
    String file = export(ExportFormat.HLEDGER).toString();

    assertThat(hledger.run("-f", file, "check", "--strict")).isEmpty();
    assertThat(hledgerBalances(hledger, file, "--flat"))
        .isEqualTo(ours(key -> name(key) + "|" + key.unit()));
    assertThat(new TreeSet<>(hledger.run("-f", file, "descriptions")))
        .isEqualTo(summaries(HledgerWriter::clean));
  }

  /** One account at a time; hledger takes capitals and small letters in a query for the same. */
  @Test
  void hledgerComesToOurBalancesOfEachFund() throws Exception {
    Tool hledger = Tool.require("hledger");
    String file = export(ExportFormat.HLEDGER).toString();
    List<String> asked =
        asked(ours.stream().map(it -> queries(it.key())).sorted().distinct().toList());
    Map<String, String> expected = ours(key -> queries(key) + "|" + key.fund() + "|" + key.unit());
    expected.keySet().removeIf(key -> !asked.contains(key.substring(0, key.indexOf('|'))));
    Map<String, String> found = new TreeMap<>();

    for (String queries : asked) {
      String[] both = queries.split(" ", -1);
      hledgerBalances(hledger, file, "--pivot", "fund", both[0], both[1])
          .forEach((key, balance) -> found.put(queries + "|" + key, balance));
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void ledgerComesToOurBalancesOfEachFund() throws Exception {
    Tool ledger = Tool.require("ledger");
    String file = export(ExportFormat.HLEDGER).toString();
    List<String> lines =
        ledger.run(
            "--args-only",
            "--pedantic",
            "-f",
            file,
            "balance",
            "--pivot",
            "fund",
            "--flat",
            "--no-total",
            "--format",
            "%(account)\t%(display_total)\n");
    Map<String, String> found = new TreeMap<>();
    String account = "";
    for (String line : lines) {
      int tab = line.indexOf('\t');
      account = tab < 0 ? account : line.substring(0, tab);
      String[] amount = line.substring(tab + 1).replace("\"", "").split(" ", -1);
      put(found, account + "|" + amount[1], amount[0]);
    }

    assertThat(found)
        .containsExactlyInAnyOrderEntriesOf(
            ours(
                key ->
                    (key.fund().isEmpty() ? "" : "fund:" + key.fund() + ":")
                        + (name(key) + "|" + key.unit())));
    assertThat(new TreeSet<>(ledger.run("--args-only", "-f", file, "payees")))
        .isEqualTo(summaries(HledgerWriter::clean));
  }

  @Test
  void beancountComesToOurBalancesOfEachFund() throws Exception {
    Tool query = Tool.require("bean-query");
    String file = export(ExportFormat.BEANCOUNT).toString();
    Map<String, String> units = unitsOf(Files.readAllLines(export(ExportFormat.BEANCOUNT)));
    String select =
        "SELECT account, META('fund') AS fund, currency, STR(SUM(number)) AS balance"
            + " GROUP BY account, fund, currency";
    Map<String, String> found = new TreeMap<>();
    for (String line : query.run("-f", "csv", file, select).stream().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      String number = cells[3].strip().replaceAll("Decimal\\('(.*)'\\)", "$1");
      String key = cells[0].strip() + "|" + cells[1].strip() + "|" + units.get(cells[2].strip());
      put(found, key, number);
    }

    assertThat(Tool.require("bean-check").run(file)).isEmpty();
    assertThat(found)
        .containsExactlyInAnyOrderEntriesOf(
            ours(key -> name(key) + "|" + key.fund() + "|" + key.unit()));
  }

  @Test
  void beancountShowsEverySummary() throws Exception {
    Tool query = Tool.require("bean-query");
    String file = export(ExportFormat.BEANCOUNT).toString();
    List<String> lines = query.run("-f", "csv", file, "SELECT DISTINCT narration");
    Set<String> found =
        lines.stream()
            .skip(1)
            .map(line -> line.replaceAll("^\"|\"$", "").replace("\"\"", "\"").strip())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).isEqualTo(summaries(summary -> summary));
  }

  private Path export(ExportFormat format) {
    return folder.resolve("export." + format);
  }

  private static Map<String, String> hledgerBalances(Tool hledger, String file, String... more)
      throws IOException, InterruptedException {
    List<String> arguments =
        List.of("-f", file, "balance", "--no-total", "--layout=bare", "-O", "csv");
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    Map<String, String> found = new TreeMap<>();
    for (String line : hledger.run(all.toArray(String[]::new)).stream().skip(1).toList()) {
      String[] cells = line.substring(1, line.length() - 1).split("\",\"", -1);
      put(found, cells[0] + "|" + cells[1], cells[2]);
    }
    return found;
  }

  private static String queries(BalanceKey key) {
    String book = key.book().value().replace(".", "\\.");
    String code = key.account().replace(".", "\\.");
    String queries = "tag:book=^" + book + "$ tag:code=^" + code + "$";
    return queries.toLowerCase(Locale.ROOT);
  }

  /** Currencies of the file, each with the unit that its directive names. */
  private static Map<String, String> unitsOf(List<String> lines) {
    Map<String, String> units = new TreeMap<>(Map.of("CNY", "CNY"));
    for (int index = 0; index + 1 < lines.size(); index++) {
      String next = lines.get(index + 1);
      if (lines.get(index).contains(" commodity ") && next.startsWith("  unit: ")) {
        String currency = lines.get(index).split(" ", -1)[2];
        units.put(currency, next.substring(9, next.length() - 1));
      }
    }
    return units;
  }

  private String name(BalanceKey key) {
    ChartId chart = Objects.requireNonNull(charts.get(key.book()));
    AccountCode account = AccountCode.parse(key.account());
    return new AccountNames()
        .of(key.book(), account.chart() == null ? chart : account.chart(), account.code());
  }

  private Map<String, String> ours(Function<BalanceKey, String> by) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    ours.forEach(it -> sums.merge(by.apply(it.key()), it.balance().toDecimal(), BigDecimal::add));
    Map<String, String> texts = new TreeMap<>();
    sums.forEach((key, sum) -> put(texts, key, sum.toPlainString()));
    return texts;
  }

  private static void put(Map<String, String> balances, String key, String number) {
    BigDecimal balance = new BigDecimal(number).stripTrailingZeros();
    if (balance.signum() != 0) {
      balances.put(key, balance.toPlainString());
    }
  }

  private Set<String> summaries(UnaryOperator<String> written) {
    return events.stream()
        .filter(recorded -> recorded.event() instanceof Movement)
        .map(recorded -> ((Movement) recorded.event()).voucher().particulars().summary())
        .map(written)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
