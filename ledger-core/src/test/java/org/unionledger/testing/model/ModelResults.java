package org.unionledger.testing.model;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What stands on the accounts that are empty at a year's end, by year and fund. */
final class ModelResults {
  private final Map<Integer, Map<String, Map<String, BigInteger>>> results = new HashMap<>();

  void add(ModelBook book, int year, ModelLine line) {
    String code = line.account();
    boolean detail = code.matches("32[12]0[1-4]|33[12]0[1-4]") && !code.matches("32104|33104");
    boolean waits =
        book.chart().isIncome(code)
            || book.chart().isExpenditure(code)
            || code.equals("111")
            || (!book.is2009() && detail);
    if (waits) {
      results
          .computeIfAbsent(year, key -> new TreeMap<>())
          .computeIfAbsent(Objects.requireNonNullElse(line.fund(), ""), key -> new TreeMap<>())
          .merge(code, line.debit() ? line.minor() : line.minor().negate(), BigInteger::add);
    }
  }

  /** What is not zero. */
  Map<String, BigInteger> of(int year, String fund) {
    Map<String, BigInteger> all =
        new TreeMap<>(results.getOrDefault(year, Map.of()).getOrDefault(fund, Map.of()));
    all.values().removeIf(balance -> balance.signum() == 0);
    return all;
  }

  boolean areLeft(int year) {
    return results.getOrDefault(year, Map.of()).keySet().stream()
        .anyMatch(fund -> !of(year, fund).isEmpty());
  }
}
