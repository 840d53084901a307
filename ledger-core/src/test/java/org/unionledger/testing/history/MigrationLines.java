package org.unionledger.testing.history;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.command.MigrationLine;
import org.unionledger.dimension.Ownership;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;
import org.unionledger.testing.model.ModelHeld;
import org.unionledger.testing.model.ModelMapping;

/** The analysis of the balances of a book that goes over to another chart. */
final class MigrationLines {
  private static final int MOST_LINES = 400;

  private final Scene scene;
  private final Draw draw;
  private final ModelBook book;

  MigrationLines(Scene scene, ModelBook book) {
    this.scene = scene;
    this.draw = scene.draw;
    this.book = book;
  }

  /** The lines for the balances of the book, mostly without a mistake. */
  List<MigrationLine> of(SortedMap<ModelHeld, BigInteger> balances) {
    List<MigrationLine> lines = new ArrayList<>();
    if (balances.size() > MigrationCommands.OWED.size() * Scene.PARTIES.size()) {
      ModelHeld rest = balances.lastKey();
      BigInteger minor = balances.getOrDefault(rest, BigInteger.ZERO);
      return List.of(line(rest, "32205", minor, null));
    }
    for (Map.Entry<ModelHeld, BigInteger> balance : balances.entrySet()) {
      ModelHeld held = balance.getKey();
      List<String> ways = ModelMapping.ways(held.account(), book.ofCounty);
      boolean analysed = ModelMapping.onlyWay(held.account()).isEmpty();
      if (analysed ? !draw.slips() : draw.oneIn(8)) {
        split(held, balance.getValue(), ways, lines);
      }
    }
    BigInteger stock = sum(balances, "141");
    if (stock.signum() != 0 && draw.oneIn(2)) {
      mirror(stock, lines);
    }
    if (!lines.isEmpty() && draw.oneIn(2)) {
      spoil(lines);
    }
    return lines.subList(0, Math.min(lines.size(), MOST_LINES));
  }

  /** Leaves out an account, or lets a line go elsewhere, or makes its amount another. */
  private void spoil(List<MigrationLine> lines) {
    int index = draw.below(lines.size());
    MigrationLine line = lines.get(index);
    if (draw.oneIn(3)) {
      lines.removeIf(other -> other.from().equals(line.from()));
    } else if (draw.oneIn(2)) {
      boolean asset = line.from().equals("162");
      String to = asset ? "141" : draw.of(List.of("141", "171", "30101", "30105", "102", "33104"));
      lines.set(index, with(line, to, line.amount()));
    } else {
      lines.set(index, with(line, line.to(), scene.amount("CNY")));
    }
  }

  private static MigrationLine with(MigrationLine line, String to, DecimalAmount amount) {
    return new MigrationLine(
        line.from(),
        line.fund(),
        line.party(),
        to,
        line.side(),
        amount,
        line.intoFund(),
        line.ownership());
  }

  private static BigInteger sum(SortedMap<ModelHeld, BigInteger> balances, String account) {
    return balances.entrySet().stream()
        .filter(entry -> entry.getKey().account().equals(account))
        .map(Map.Entry::getValue)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** As much as there is in stock leaves 结余 for the asset fund. */
  private void mirror(BigInteger stock, List<MigrationLine> lines) {
    lines.add(line(new ModelHeld("331", "", ""), "30101", stock.negate(), null));
    lines.add(line(new ModelHeld("331", "", ""), "32205", stock, null));
  }

  /** All of a balance one way mostly, or in two parts. */
  private void split(
      ModelHeld held, BigInteger minor, List<String> ways, List<MigrationLine> lines) {
    ModelFund fund = scene.fund(book, open -> true);
    String way = way(held, ways);
    BigInteger first = draw.oneIn(4) ? minor.divide(BigInteger.TWO) : minor;
    lines.add(line(held, way, first, fund));
    if (!first.equals(minor) || draw.slips()) {
      lines.add(line(held, way(held, ways), minor.subtract(first), fund));
    }
  }

  private String way(ModelHeld held, List<String> ways) {
    if (draw.slips()) {
      return draw.of(List.of("102", "999", "50404", "memo:x"));
    }
    List<String> usual =
        switch (held.account()) {
          case "331" -> List.of("32205", "32205", "32104");
          case "162" -> List.of("162");
          case "301" -> List.of("30104");
          default -> ways;
        };
    return draw.slips() ? draw.of(ways) : draw.of(usual);
  }

  private MigrationLine line(
      ModelHeld held, String to, BigInteger minor, @Nullable ModelFund fund) {
    boolean earmarked = to.equals("32104") && !draw.oneIn(6);
    boolean owned = book.ofCounty && (to.startsWith("1") || to.startsWith("301")) && draw.oneIn(3);
    Ownership owner = owned || draw.slips() ? draw.of(List.of(Ownership.values())) : null;
    return new MigrationLine(
        draw.slips() ? draw.of(List.of("999", "30101", "memo:x")) : held.account(),
        held.fund().isEmpty() ? null : draw.slips() ? "no-such-fund" : held.fund(),
        held.party().isEmpty() ? null : new PartyId(held.party()),
        to,
        minor.signum() >= 0 ? Side.DEBIT : Side.CREDIT,
        new DecimalAmount(new BigDecimal(minor.abs(), 2), "CNY"),
        earmarked && fund != null ? scene.codeOf(fund) : null,
        owner);
  }
}
