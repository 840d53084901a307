package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.command.MigrateChart;
import org.unionledger.command.MigrationLine;
import org.unionledger.identity.PartyId;

/** How a book goes over to the chart of 2021. */
final class MigrationRules {
  private static final int MOST_LINES = 400;

  private final ModelState state;

  MigrationRules(ModelState state) {
    this.state = state;
  }

  /** What a balance becomes; {@code ""} where it names nothing. */
  private record Into(String account, String fund, String party, String owner) {}

  private record Part(ModelHeld from, Into into, BigInteger minor) {}

  ModelMovement migrate(MigrateChart command) {
    ModelBook book = state.book(command.book());
    LocalDate date = command.particulars().date();
    Refusing.when(book.migratedOn() != null, "CHART_ALREADY_MIGRATED");
    Refusing.when(!book.is2009(), "NO_CHART_FOLLOWS");
    Refusing.when(date.getDayOfYear() != 1, "NOT_AT_YEAR_BEGIN");
    Refusing.when(book.isClosedOn(date), "DATE_IN_CLOSED_PERIOD");
    Integer closed = book.closedYear;
    Refusing.when(closed == null || closed < date.getYear() - 1, "YEAR_BEFORE_NOT_CLOSED");
    Refusing.when(command.particulars().attachments().isEmpty(), "WORKSHEET_NOT_ATTACHED");
    Refusing.when(book.movedSince(date), "POSTED_ON_FORMER_CHART");
    command.lines().forEach(line -> inOrder(book, line));
    SortedMap<ModelHeld, BigInteger> balances = book.held();
    List<Part> parts = parts(command, balances);
    emptied(balances, parts);
    mirrored(parts, "331", "30101", "141", "141");
    mirrored(parts, "301", "30101", "162", "141");
    mirrored(parts, "301", "30105", "162", "171");
    List<ModelLine> lines = lines(balances, parts);
    MirrorRule.check(lines);
    Refusing.when(lines.isEmpty(), "NOTHING_TO_MIGRATE");
    Refusing.when(lines.size() > MOST_LINES, "MIGRATION_TOO_LONG");
    new SumRules(book, lines).checkTurnover();
    String type = command.particulars().type().toString();
    return new ModelMovement(book, date, type, lines, new ModelMovement.Migrated());
  }

  private void inOrder(ModelBook book, MigrationLine line) {
    known("CN-UNION-2009", "CN-UNION-2021", line.from());
    Refusing.when(ModelChart.isMemo(line.from()), "ACCOUNT_UNKNOWN");
    known("CN-UNION-2021", "CN-UNION-2009", line.to());
    List<String> ways = ModelMapping.ways(line.from(), book.ofCounty);
    Refusing.when(!ways.contains(line.to()), "WAY_NOT_IN_MAPPING");
    new AmountRules(state).check(line.amount());
    for (String fund : new String[] {line.fund(), line.intoFund()}) {
      Refusing.when(fund != null && !book.funds.containsKey(fund), "FUND_UNKNOWN");
    }
    boolean named = line.fund() != null || line.intoFund() != null;
    Refusing.when(line.to().matches("32104|33104") && !named, "CARRY_OVER_NAMES_NO_FUND");
    boolean owned = book.ofCounty && line.to().matches("1.*|301.*");
    Refusing.when(line.ownership() != null && !owned, "DIMENSION_NOT_TAKEN");
  }

  private static void known(String chart, String other, String code) {
    if (!Objects.requireNonNull(ModelChart.ALL.get(chart)).knows(code)) {
      boolean elsewhere = Objects.requireNonNull(ModelChart.ALL.get(other)).knows(code);
      Refusing.when(elsewhere, "ACCOUNT_OF_OTHER_CHART");
      Refusing.when(true, "ACCOUNT_UNKNOWN");
    }
  }

  private List<Part> parts(MigrateChart command, SortedMap<ModelHeld, BigInteger> balances) {
    List<Part> parts = new ArrayList<>();
    for (MigrationLine line : command.lines()) {
      PartyId party = line.party();
      ModelHeld held = ModelHeld.of(line.from(), line.fund(), party == null ? null : party.value());
      BigInteger minor = new AmountRules(state).minor(line.amount());
      String fund = line.intoFund() == null ? held.fund() : line.intoFund();
      String owner = line.ownership() == null ? "" : line.ownership().name();
      parts.add(
          new Part(
              held,
              new Into(line.to(), kept(line.to(), fund), held.party(), owner),
              line.side() == Side.DEBIT ? minor : minor.negate()));
    }
    List<ModelHeld> said = parts.stream().map(Part::from).toList();
    balances.forEach(
        (held, minor) -> {
          String way = ModelMapping.onlyWay(held.account());
          if (!said.contains(held) && !way.isEmpty()) {
            Into into = new Into(way, kept(way, held.fund()), held.party(), "");
            parts.add(new Part(held, into, minor));
          }
        });
    return parts;
  }

  private static String kept(String account, @Nullable String fund) {
    return fund == null || account.matches("32205|33205") ? "" : fund;
  }

  private static void emptied(SortedMap<ModelHeld, BigInteger> balances, List<Part> parts) {
    SortedMap<ModelHeld, BigInteger> said = new TreeMap<>();
    parts.forEach(part -> said.merge(part.from(), part.minor(), BigInteger::add));
    said.forEach(
        (held, sum) ->
            Refusing.when(
                !sum.equals(balances.getOrDefault(held, BigInteger.ZERO)), "BALANCE_NOT_EMPTIED"));
    Refusing.when(!said.keySet().containsAll(balances.keySet()), "BALANCE_NOT_ANALYSED");
  }

  private static void mirrored(
      List<Part> parts, String from, String assetFund, String asset, String becomes) {
    BigInteger given = moved(parts, from, assetFund).negate();
    Refusing.when(!given.equals(moved(parts, asset, becomes)), "ASSET_FUND_NOT_MATCHED");
  }

  private static BigInteger moved(List<Part> parts, String from, String into) {
    return parts.stream()
        .filter(part -> part.from().account().equals(from) && part.into().account().equals(into))
        .map(Part::minor)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static List<ModelLine> lines(
      SortedMap<ModelHeld, BigInteger> balances, List<Part> parts) {
    List<ModelLine> lines = new ArrayList<>();
    balances.forEach(
        (held, minor) ->
            lines.add(
                line(
                    "CN-UNION-2009:" + held.account(), minor.negate(), held.fund(), held.party())));
    Map<Into, BigInteger> sums = new java.util.LinkedHashMap<>();
    parts.forEach(part -> sums.merge(part.into(), part.minor(), BigInteger::add));
    sums.forEach(
        (into, minor) -> {
          if (minor.signum() != 0) {
            ModelLine line = line(into.account(), minor, into.fund(), into.party());
            lines.add(into.owner().isEmpty() ? line : line.in(Map.of("ownership", into.owner())));
          }
        });
    return lines;
  }

  private static ModelLine line(String account, BigInteger minor, String fund, String party) {
    return new ModelLine(
        account,
        minor.signum() > 0,
        minor.abs(),
        "CNY",
        fund.isEmpty() ? null : fund,
        party.isEmpty() ? null : party);
  }
}
