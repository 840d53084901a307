package org.unionledger.decide;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.Chart;
import org.unionledger.command.MigrateChart;
import org.unionledger.command.MigrationLine;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.dimension.Dimension;
import org.unionledger.fund.FundId;
import org.unionledger.refusal.DimensionRefusal;
import org.unionledger.refusal.MigrationRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.VoucherRefusal;

/** When the lines of a worksheet are lines of one: known accounts, and a way between them. */
final class MigrationLineRules {
  /** 累计结转 of union funds and of fiscal appropriations: money that has a purpose. */
  private static final Set<String> CARRIED_OVER = Set.of("32104", "33104");

  private static final List<Rule<Line>> ALL =
      List.of(
          (state, line) ->
              LineRules.accountExists(
                  Chart.of(line.ways().mapping().from()), line.said().from(), line.number()),
          MigrationLineRules::isOfNoMemoAccount,
          (state, line) ->
              LineRules.accountExists(
                  Chart.of(line.ways().mapping().to()), line.said().to(), line.number()),
          MigrationLineRules::isInMapping,
          (state, line) -> AmountRules.check(state, line.said().amount(), line.number()),
          (state, line) -> fundExists(state, line, line.said().fund()),
          (state, line) -> fundExists(state, line, line.said().intoFund()),
          MigrationLineRules::carryOverNamesFund,
          MigrationLineRules::isOwned);

  /**
   * A line.
   *
   * @param migrate the command
   * @param ways the ways of its book
   * @param said the line
   * @param number which one it is, from 1
   */
  private record Line(MigrateChart migrate, MigrationWays ways, MigrationLine said, int number) {}

  private MigrationLineRules() {}

  static @Nullable Refusal areInOrder(LedgerState state, MigrateChart migrate) {
    MigrationWays ways = MigrationWays.of(state, migrate);
    int number = 0;
    for (MigrationLine said : migrate.lines()) {
      number++;
      Line line = new Line(migrate, ways, said, number);
      Refusal refusal = Rule.firstBroken(ALL, state, line);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  /** 备查簿 are of no chart: they stay as they are. */
  private static @Nullable Refusal isOfNoMemoAccount(LedgerState state, Line line) {
    String from = line.said().from();
    return from.startsWith(Chart.MEMO_PREFIX)
        ? new VoucherRefusal.AccountUnknown(from, line.ways().mapping().from(), line.number())
        : null;
  }

  private static @Nullable Refusal isInMapping(LedgerState state, Line line) {
    List<String> allowed = line.ways().allowed(line.said().from());
    return allowed.contains(line.said().to())
        ? null
        : new MigrationRefusal.WayNotInMapping(
            line.said().from(), line.said().to(), allowed, line.number());
  }

  private static @Nullable Refusal fundExists(LedgerState state, Line line, @Nullable String fund) {
    return fund == null
        ? null
        : FundDecisions.exists(state, new FundId(line.migrate().book(), fund));
  }

  /** Money for a purpose is shown apart (art. 22 of 财会〔2021〕7号). */
  private static @Nullable Refusal carryOverNamesFund(LedgerState state, Line line) {
    MigrationLine said = line.said();
    return CARRIED_OVER.contains(said.to()) && said.fund() == null && said.intoFund() == null
        ? new MigrationRefusal.CarryOverNamesNoFund(said.to(), line.number())
        : null;
  }

  /** Unions of county level and above keep apart whose assets and asset funds are (一(三)). */
  private static @Nullable Refusal isOwned(LedgerState state, Line line) {
    String to = line.said().to();
    Chart chart = Chart.of(line.ways().mapping().to());
    boolean taken =
        line.ways().level() == BookLevel.COUNTY_AND_ABOVE
            && chart.find(to).filter(it -> DimensionRules.isOwned(chart, it)).isPresent();
    return line.said().ownership() == null || taken
        ? null
        : new DimensionRefusal.DimensionNotTaken(to, Dimension.OWNERSHIP, line.number());
  }
}
