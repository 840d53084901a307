package org.unionledger.benchmarks.replay.rival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.unionledger.benchmarks.replay.data.DataFolder;
import org.unionledger.benchmarks.replay.data.GeneratedLedgers;
import org.unionledger.benchmarks.replay.data.GeneratedMovement;
import org.unionledger.benchmarks.replay.data.GeneratedPosting;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.Names;
import org.unionledger.chart.Chart;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.export.ExportFormat;
import org.unionledger.projections.export.LedgerExport;
import org.unionledger.projections.replay.Replay;

/** The ledger's own exports of generated movements, and what their balances are. */
public final class Exports {
  private final Path hledger;
  private final Path beancount;
  private final Map<String, BigDecimal> expected = new TreeMap<>();

  /**
   * Writes them, if that was not done before.
   *
   * @param movements what is exported
   */
  public Exports(Movements movements) {
    hledger = export(movements, ExportFormat.HLEDGER);
    beancount = export(movements, ExportFormat.BEANCOUNT);
    movements.forEach(movement -> add(movement, movements.names()));
    expected.values().removeIf(balance -> balance.signum() == 0);
    expected.replaceAll((name, balance) -> balance.stripTrailingZeros());
  }

  private static Path export(Movements movements, ExportFormat format) {
    Path ledger = GeneratedLedgers.sqlite(movements.count());
    return DataFolder.complete(
        "movements-%d.%s".formatted(movements.count(), format),
        file -> {
          try (JournalReader journal = SqliteJournal.openReadOnly(ledger);
              Writer out = Files.newBufferedWriter(file)) {
            LedgerExport.write(format, Replay.of(journal), out);
          } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
          }
        });
  }

  private void add(GeneratedMovement movement, Names names) {
    for (GeneratedPosting posting : movement.postings()) {
      BalanceKey key = names.keys().get(posting.key());
      long minor = posting.debit() - posting.credit();
      String name = key.book() + " " + key.account() + " " + key.unit();
      expected.merge(name, BigDecimal.valueOf(minor, key.unit().scale()), BigDecimal::add);
    }
  }

  /** What hledger and ledger read. */
  Path hledger() {
    return hledger;
  }

  /** What beancount reads. */
  Path beancount() {
    return beancount;
  }

  /** Requires that somebody came to the right balances, by exported account and unit. */
  void require(String who, Map<String, BigDecimal> balances) {
    Map<String, BigDecimal> found = new TreeMap<>();
    balances.forEach(
        (name, balance) -> {
          String[] parts = name.split(":", -1);
          String book = parts[1].substring("Book-".length());
          int space = parts[2].lastIndexOf(' ');
          found.put(
              book + " " + account(parts[2].substring(0, space)) + parts[2].substring(space),
              balance);
        });
    if (!found.equals(expected)) {
      found.entrySet().removeAll(expected.entrySet());
      throw new IllegalStateException(who + " comes to other balances, for example " + found);
    }
  }

  /** For example 50205 of {@code 50205-送温暖支出}, memo:stock of {@code Memo-stock}. */
  private static String account(String name) {
    int hyphen = name.indexOf('-');
    String first = name.substring(0, hyphen);
    return first.equals("Memo") ? Chart.MEMO_PREFIX + name.substring(hyphen + 1) : first;
  }
}
