package org.unionledger.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartMapping;
import org.unionledger.chart.ChartMapping.How;
import org.unionledger.chart.ChartMapping.Row;
import org.unionledger.chart.Side;
import org.unionledger.command.MigrateChart;
import org.unionledger.command.MigrationLine;
import org.unionledger.decide.MigrationWorksheet.Into;
import org.unionledger.decide.MigrationWorksheet.Part;
import org.unionledger.decide.state.BookKey;
import org.unionledger.decide.state.BookState;
import org.unionledger.decide.state.ChartBalances;
import org.unionledger.decide.state.ChartBalances.Held;
import org.unionledger.decide.state.ChartBalancesKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.dimension.Ownership;

/**
 * The ways that the balances of a book may take. Its book is open, and another chart follows the
 * book's.
 *
 * @param mapping which account goes on as which
 * @param level the union's level
 */
record MigrationWays(ChartMapping mapping, BookLevel level) {
  /** What is free, and so of no fund: 累计结余 of union funds and of fiscal appropriations. */
  private static final Set<String> FREE = Set.of("32205", "33205");

  static MigrationWays of(LedgerState state, MigrateChart migrate) {
    BookState book = state.of(new BookKey(migrate.book()));
    return new MigrationWays(
        ChartMapping.of(Objects.requireNonNull(book.chart())).orElseThrow(),
        Objects.requireNonNull(book.level()));
  }

  ChartBalances balances(LedgerState state, MigrateChart migrate) {
    return state.of(
        new ChartBalancesKey(migrate.book(), mapping.from(), migrate.particulars().date()));
  }

  /** The accounts that a balance may go to. */
  List<String> allowed(String account) {
    return ways(account).stream().map(Row::to).toList();
  }

  private List<Row> ways(String account) {
    return mapping.ways(account(account), level);
  }

  private Account account(String code) {
    return Chart.of(mapping.from()).find(code).orElseThrow();
  }

  /** Of lines that were checked. */
  MigrationWorksheet worksheet(LedgerState state, MigrateChart migrate) {
    ChartBalances balances = balances(state, migrate);
    List<Part> parts = new ArrayList<>();
    Set<Held> said = new HashSet<>();
    for (MigrationLine line : migrate.lines()) {
      Held held = Held.of(account(line.from()), line.fund(), line.party());
      long minor = AmountRules.exact(state, line.amount()).minor();
      parts.add(new Part(held, into(line, held), line.side() == Side.DEBIT ? minor : -minor));
      said.add(held);
    }
    balances
        .balances()
        .forEach(
            (held, minor) -> {
              String way = said.contains(held) ? null : onlyWay(held);
              if (way != null) {
                Into into = new Into(way, fund(way, held.fund()), held.party(), "");
                parts.add(new Part(held, into, minor));
              }
            });
    return new MigrationWorksheet(mapping, balances, parts);
  }

  private @Nullable String onlyWay(Held held) {
    return ways(held.account()).stream()
        .filter(row -> row.how() == How.DIRECT)
        .map(Row::to)
        .findFirst()
        .orElse(null);
  }

  private static Into into(MigrationLine line, Held held) {
    String named = line.intoFund();
    Ownership owner = line.ownership();
    return new Into(
        line.to(),
        fund(line.to(), named == null ? held.fund() : named),
        held.party(),
        owner == null ? "" : owner.name());
  }

  private static String fund(String account, String named) {
    return FREE.contains(account) ? "" : named;
  }
}
