package org.unionledger.testing.model;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.testing.BalanceKey;
import org.unionledger.testing.Turnover;

/** What was posted in a book, added up by account and fund, by dimensions and by unit. */
final class ModelBalances {
  private final String book;
  private final Map<String, BigInteger> debits = new HashMap<>();
  private final SortedMap<BalanceKey, Turnover> accounts = new TreeMap<>();
  private final SortedMap<String, Turnover> dimensions = new TreeMap<>();

  ModelBalances(String book) {
    this.book = book;
  }

  /** All debits of each unit, red letters as positive as others. */
  Map<String, BigInteger> debits() {
    return debits;
  }

  SortedMap<BalanceKey, Turnover> accounts() {
    return accounts;
  }

  SortedMap<String, Turnover> dimensions() {
    return dimensions;
  }

  void add(ModelLine line) {
    if (line.debit()) {
      debits.merge(line.unit(), line.minor().abs(), BigInteger::add);
    }
    String fund = Objects.requireNonNullElse(line.fund(), "");
    add(accounts, new BalanceKey(book, line.account(), fund, line.unit()), line);
    if (!line.dimensions().isEmpty()) {
      String all = book + " " + line.account() + " " + new TreeMap<>(line.dimensions());
      add(dimensions, all, line);
    }
  }

  private static <K> void add(Map<K, Turnover> sums, K key, ModelLine line) {
    sums.put(key, sums.getOrDefault(key, Turnover.NONE).plus(line.debit(), line.minor()));
  }

  /** Names everything on a chart that the book leaves by that chart. */
  void leave(String chart) {
    SortedMap<BalanceKey, Turnover> before = new TreeMap<>(accounts);
    accounts.clear();
    before.forEach((key, turnover) -> accounts.put(ModelMapping.leaving(key, chart), turnover));
  }

  /** Credits less debits of a fund on accounts of a family. */
  BigInteger carriedOver(String fund, String family) {
    return accounts.entrySet().stream()
        .filter(entry -> entry.getKey().fund().equals(fund))
        .filter(entry -> entry.getKey().account().startsWith(family))
        .map(entry -> entry.getValue().credit().subtract(entry.getValue().debit()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
