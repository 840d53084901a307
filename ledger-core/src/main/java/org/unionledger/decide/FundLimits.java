package org.unionledger.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.ChartMapping;
import org.unionledger.decide.state.BookKey;
import org.unionledger.decide.state.BookState;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.identity.BookId;

/**
 * What a fund may be used for on its book's chart. A code alone means nothing: the accounts of a
 * fund that is older than the chart are those that follow them (财会〔2021〕16号, 科目对照表).
 */
final class FundLimits {
  private FundLimits() {}

  static FundRules of(LedgerState state, FundId fund) {
    FundRules rules = state.of(new FundKey(fund)).rules();
    BookState book = state.of(new BookKey(fund.book()));
    LocalDate migrated = book.migratedOn();
    if (migrated == null || rules.accounts().isEmpty() || rules.chart() != null) {
      return rules;
    }
    ChartId chart = Objects.requireNonNull(book.chart());
    BookLevel level = Objects.requireNonNull(book.level());
    ChartMapping mapping = ChartMapping.to(chart).orElseThrow();
    List<String> accounts =
        rules.accounts().stream()
            .flatMap(code -> follow(mapping, code, level))
            .distinct()
            .sorted()
            .toList();
    return rules.on(accounts, chart);
  }

  private static Stream<String> follow(ChartMapping mapping, String code, BookLevel level) {
    return mapping.namesakes(code, level).stream();
  }

  /** Rules that say of which chart their accounts are if the book had another one before. */
  static FundRules said(LedgerState state, BookId book, FundRules rules) {
    Chart chart = BookDecisions.chartOf(state, book);
    return state.of(new BookKey(book)).migratedOn() == null || rules.accounts().isEmpty()
        ? rules
        : rules.on(rules.accounts(), chart.id());
  }
}
