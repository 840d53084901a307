package org.unionledger.testing.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** What is no money stands twice: as an asset, and in the asset fund. */
final class MirrorRule {
  private static final Map<String, String> FUND_OF =
      Map.of(
          "141", "30101", "151", "30102", "161", "30103", "162", "30104", "163", "30104", "171",
          "30105", "172", "30105", "181", "30106");

  private MirrorRule() {}

  static void check(ModelBook book, List<ModelLine> lines) {
    if (book.chart() == ModelChart.ALL.get("CN-UNION-2021")) {
      check(lines);
    }
  }

  /** Lines on the chart of 2021. */
  static void check(List<ModelLine> lines) {
    boolean pending = lines.stream().anyMatch(line -> line.account().equals("182"));
    if (pending) {
      return;
    }
    boolean together = lines.stream().anyMatch(line -> line.account().equals("301"));
    List<String> funds = together ? List.of("301") : FUND_OF.values().stream().distinct().toList();
    for (String fund : funds) {
      BigInteger difference =
          lines.stream()
              .filter(line -> FUND_OF.getOrDefault(line.account(), line.account()).startsWith(fund))
              .map(line -> line.debit() ? line.minor() : line.minor().negate())
              .reduce(BigInteger.ZERO, BigInteger::add);
      Refusing.when(difference.signum() != 0, "ASSET_FUND_DIFFERS");
    }
  }
}
