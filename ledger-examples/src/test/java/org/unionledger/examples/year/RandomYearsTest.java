package org.unionledger.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionledger.UnionLedger;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.YearEndAccounts;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PostVoucher;
import org.unionledger.examples.year.RandomYear.Step;
import org.unionledger.examples.yearend.YearEndCommands;
import org.unionledger.money.Amount;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.FinancialStatement;
import org.unionledger.projections.financial.FinancialStatementQuery;
import org.unionledger.projections.financial.StatementForm;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.stock.StockQuery;
import org.unionledger.projections.yearend.YearEndQuery;
import org.unionledger.testing.Harness;

/** What must hold of every year, whatever happened in it. */
class RandomYearsTest {
  /** The union of a random year gets no fiscal money. */
  private static final Set<StatementForm> OWED =
      EnumSet.complementOf(EnumSet.of(StatementForm.FISCAL_APPROPRIATION));

  private static final int YEARS = Harness.size("years", 3);
  private static final int MOVEMENTS = 220;
  private static final YearEndQuery YEAR_END = YearEndQuery.of(RandomYear.BOOK, RandomYear.YEAR);

  @TempDir private Path folder;

  private static void eachSeed(LongConsumer test) {
    for (long seed = Harness.seed(); seed < Harness.seed() + YEARS; seed++) {
      test.accept(seed);
    }
  }

  private UnionLedger recorded(String name, List<Step> steps) {
    Path place = folder.resolve(name);
    assertThat(place.toFile().mkdir()).isTrue();
    return YearLedger.of(place, steps.stream().map(Step::command).toList());
  }

  private static void end(UnionLedger ledger) {
    List<LedgerCommand> commands = needed(ledger);
    assertThat(commands).isNotEmpty();
    YearLedger.record(ledger, commands);
  }

  private static List<LedgerCommand> needed(UnionLedger ledger) {
    return YearEndCommands.needed(ledger.journal(), YEAR_END, RandomYear.CLERK, RandomYear.HEAD);
  }

  @Test
  void theRingsAreClosedAfterEveryEntry() {
    eachSeed(
        seed -> {
          Rings rings = new Rings();
          List<Step> steps = RandomYear.of(seed, ChartId.CN_UNION_2021, MOVEMENTS);
          try (UnionLedger ledger = recorded("rings-" + seed, steps)) {
            end(ledger);
            Replay.of(ledger.journal()).forEach(rings::take);
          }
          assertThat(rings.checked()).isGreaterThan(MOVEMENTS / 2);
        });
  }

  @ParameterizedTest
  @EnumSource(ChartId.class)
  void nothingWaitsWhenTheYearIsClosed(ChartId chart) {
    eachSeed(
        seed -> {
          List<Step> steps = RandomYear.of(seed, chart, MOVEMENTS);
          try (UnionLedger ledger = recorded(chart + "-" + seed, steps)) {
            end(ledger);
            assertThat(LedgerViews.over(ledger.journal()).balances(Selection.ALL).balances())
                .filteredOn(balance -> isEmptied(chart, balance))
                .isNotEmpty()
                .allMatch(balance -> balance.balance().isZero());
          }
        });
  }

  private static boolean isEmptied(ChartId chart, Balance balance) {
    return Chart.of(chart)
        .find(balance.key().account())
        .filter(account -> YearEndAccounts.isEmptied(chart, account))
        .isPresent();
  }

  @Test
  void statementsSayTheSameBeforeAndAfterTheYearIsClosed() {
    eachSeed(
        seed -> {
          List<Step> steps = RandomYear.of(seed, ChartId.CN_UNION_2021, MOVEMENTS);
          try (UnionLedger ledger = recorded("statements-" + seed, steps)) {
            // A quota that is not cancelled yet is no row of the year's form.
            YearLedger.record(
                ledger, needed(ledger).stream().filter(PostVoucher.class::isInstance).toList());
            Map<String, List<Amount>> before = statements(ledger);
            end(ledger);
            assertThat(statements(ledger)).isEqualTo(before).hasSizeGreaterThan(60);
          }
        });
  }

  private static Map<String, List<Amount>> statements(UnionLedger ledger) {
    Map<String, List<Amount>> rows = new TreeMap<>();
    for (StatementForm form : OWED) {
      FinancialStatement statement =
          LedgerViews.over(ledger.journal())
              .financialStatement(
                  FinancialStatementQuery.of(
                      form, RandomYear.BOOK, AccountingPeriod.ofYear(RandomYear.YEAR)));
      statement.rows().forEach(row -> rows.put(form + " " + row.chineseName(), row.amounts()));
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(ChartId.class)
  void whatIsTakenBackInRedLeavesTurnoverAsIfItHadNeverBeen(ChartId chart) {
    eachSeed(
        seed -> {
          List<Step> steps = RandomYear.of(seed, chart, MOVEMENTS);
          List<Step> kept = steps.stream().filter(step -> !step.undone()).toList();
          assertThat(kept.size()).isLessThan(steps.size() - 10);
          try (UnionLedger all = recorded("all-" + chart + seed, steps);
              UnionLedger without = recorded("without-" + chart + seed, kept)) {
            assertThat(turnovers(all)).isEqualTo(turnovers(without)).hasSizeGreaterThan(20);
            end(all);
            end(without);
            assertThat(turnovers(all)).isEqualTo(turnovers(without));
          }
        });
  }

  /** Debit and credit of every key that moved. */
  private static Map<String, List<Amount>> turnovers(UnionLedger ledger) {
    Map<String, List<Amount>> turnovers = new TreeMap<>();
    for (Balance balance : LedgerViews.over(ledger.journal()).balances(Selection.ALL).balances()) {
      if (!balance.debit().isZero() || !balance.credit().isZero()) {
        turnovers.put(
            balance.key().account() + " " + balance.key().fund() + " " + balance.key().unit(),
            List.of(balance.debit(), balance.credit()));
      }
    }
    return turnovers;
  }

  @ParameterizedTest
  @EnumSource(ChartId.class)
  void replaysAnswerWhatWasAnsweredWhileTheYearWasRecorded(ChartId chart) {
    eachSeed(
        seed -> {
          List<Step> steps = RandomYear.of(seed, chart, MOVEMENTS);
          List<Object> live = new ArrayList<>();
          List<Object> replayed = new ArrayList<>();
          try (UnionLedger ledger = recorded("live-" + chart + seed, steps.subList(0, 4))) {
            LedgerViews views = LedgerViews.over(ledger.journal());
            for (Step step : steps.subList(4, steps.size())) {
              YearLedger.record(ledger, List.of(step.command()));
              live.add(views.balances(Selection.ALL).balances().hashCode());
            }
            end(ledger);
            live.add(views.balances(Selection.ALL).balances());
            live.add(views.stock(StockQuery.ALL).lines());
            live.add(views.balances(Selection.ALL.withAsOf(LocalDate.of(2023, 6, 30))).balances());
            for (long at = 5; at <= steps.size(); at++) {
              replayed.add(balancesAt(ledger, at).hashCode());
            }
            FoldedLedger folded =
                Replay.of(ledger.journal()).verified().rebuild(FoldedLedger::new).projection();
            replayed.add(folded.balances(Selection.ALL).balances());
            replayed.add(folded.stock(StockQuery.ALL).lines());
            replayed.add(
                folded.balances(Selection.ALL.withAsOf(LocalDate.of(2023, 6, 30))).balances());
          }
          assertThat(replayed).isEqualTo(live);
        });
  }

  private static List<Balance> balancesAt(UnionLedger ledger, long position) {
    return Replay.of(ledger.journal())
        .upTo(position)
        .rebuild(FoldedLedger::new)
        .projection()
        .balances(Selection.ALL)
        .balances();
  }
}
