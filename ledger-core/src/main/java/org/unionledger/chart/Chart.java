package org.unionledger.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A chart of accounts: what may be posted to, read from the resource of its name. This class is
 * immutable and thread-safe.
 */
public final class Chart {
  /** What the code of a memo account begins with. */
  public static final String MEMO_PREFIX = "memo:";

  /**
   * The memo account of quantities that were given out. A line on it that names a fund kept in that
   * unit spends from it, as an expenditure line spends money.
   */
  public static final String GOODS_ISSUED = "memo:goods-issued";

  private static final Pattern MEMO = Pattern.compile("memo:[\\p{L}\\p{N}_.-]{1,48}");

  private final ChartId id;
  private final Map<String, Account> accounts;

  private Chart(ChartId id, Map<String, Account> accounts) {
    this.id = id;
    this.accounts = Collections.unmodifiableMap(accounts);
  }

  /**
   * The chart of a name.
   *
   * @param id which chart
   * @return the chart
   */
  public static Chart of(ChartId id) {
    return switch (id) {
      case CN_UNION_2009 -> Holder2009.CHART;
      case CN_UNION_2021 -> Holder2021.CHART;
    };
  }

  /**
   * Which chart this is.
   *
   * @return its name
   */
  public ChartId id() {
    return id;
  }

  /**
   * Finds an account. Memo accounts (备查簿) exist in every chart as soon as they are named.
   *
   * @param code a code of this chart, or {@code memo:} and a name of 1 to 48 characters
   * @return the account, or nothing if the chart has none of that code
   */
  public Optional<Account> find(String code) {
    Account account = accounts.get(code);
    if (account == null && MEMO.matcher(code).matches()) {
      String name = code.substring(MEMO_PREFIX.length());
      return Optional.of(new Account(code, name, name, Element.MEMO, Side.DEBIT, null, false));
    }
    return Optional.ofNullable(account);
  }

  /**
   * All prescribed accounts, in the order of the chart.
   *
   * @return the accounts without memo accounts
   */
  public Collection<Account> accounts() {
    return accounts.values();
  }

  private static Chart load(ChartId id) {
    String resource = id + ".csv";
    Map<String, Account> accounts = new LinkedHashMap<>();
    try (InputStream bytes = Chart.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, resource), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Account account = account(line.split(",", -1));
        accounts.put(account.code(), account);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the chart " + id, broken);
    }
    return new Chart(id, accounts);
  }

  private static Account account(String[] cells) {
    return new Account(
        cells[0],
        cells[1],
        cells[2],
        element(cells[3]),
        cells[4].equals("D") ? Side.DEBIT : Side.CREDIT,
        cells[5].isEmpty() ? null : cells[5],
        cells[6].equals("yes"));
  }

  private static Element element(String letter) {
    return switch (letter) {
      case "A" -> Element.ASSET;
      case "L" -> Element.LIABILITY;
      case "N" -> Element.NET_ASSETS;
      case "I" -> Element.INCOME;
      case "E" -> Element.EXPENDITURE;
      default -> throw new IllegalStateException("ledger bug: element " + letter + " in a chart");
    };
  }

  private static final class Holder2009 {
    static final Chart CHART = load(ChartId.CN_UNION_2009);
  }

  private static final class Holder2021 {
    static final Chart CHART = load(ChartId.CN_UNION_2021);
  }
}
