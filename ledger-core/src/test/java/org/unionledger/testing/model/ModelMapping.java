package org.unionledger.testing.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.unionledger.testing.BalanceKey;

/** Which account of 2009 goes on as which of 2021, read from its CSV. */
public final class ModelMapping {
  private static final String PATH = "/org/unionledger/chart/CN-UNION-2009-to-2021.csv";
  private static final List<String[]> ROWS = rows();

  private ModelMapping() {}

  private static List<String[]> rows() {
    try (InputStream bytes = ModelMapping.class.getResourceAsStream(PATH)) {
      String text =
          new String(Objects.requireNonNull(bytes, PATH).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(PATH, broken);
    }
  }

  private static boolean isOf(String[] row, boolean county) {
    return row[3].equals("all") || row[3].equals("county") == county;
  }

  /** Where a balance may go; results that nobody carried forward go where 331 goes. */
  public static List<String> ways(String account, boolean county) {
    String from = account.matches("[45].*") ? "331" : account;
    return ROWS.stream()
        .filter(row -> row[0].equals(from) && !row[2].equals("named") && isOf(row, county))
        .map(row -> row[1])
        .toList();
  }

  /** Where a balance goes if nothing is said, {@code ""} if that must be said. */
  public static String onlyWay(String account) {
    return ROWS.stream()
        .filter(row -> row[0].equals(account) && row[2].equals("direct"))
        .map(row -> row[1])
        .findFirst()
        .orElse("");
  }

  static BalanceKey leaving(BalanceKey key, String chart) {
    return ModelChart.isMemo(key.account())
        ? key
        : new BalanceKey(key.book(), chart + ":" + key.account(), key.fund(), key.unit());
  }

  /** The accounts of a fund's terms on the chart of 2021. */
  static ModelFund.Terms follow(ModelFund.Terms terms, boolean county) {
    Set<String> accounts = new TreeSet<>();
    for (String account : terms.accounts()) {
      for (String[] row : ROWS) {
        if (row[0].equals(account.substring(0, 3)) && row[2].equals("named") && isOf(row, county)) {
          Objects.requireNonNull(ModelChart.ALL.get("CN-UNION-2021")).codes().stream()
              .filter(code -> code.startsWith(row[1]))
              .forEach(accounts::add);
        }
      }
    }
    return new ModelFund.Terms(
        terms.from(),
        terms.to(),
        terms.purposes(),
        accounts,
        terms.payees(),
        terms.perParty(),
        terms.perMember(),
        terms.unionAccountsOnly(),
        terms.dimensions());
  }
}
