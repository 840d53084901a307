package org.unionledger.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which account of a chart goes on as which of the chart that follows it (新旧制度会计科目对照表 of
 * 财会〔2021〕16号), read from a resource. This class is immutable and thread-safe.
 */
public final class ChartMapping {
  private static final String RESOURCE = "CN-UNION-2009-to-2021.csv";

  /** 结余: what is left of income and expenditure that nobody carried forward is treated alike. */
  private static final String RESULT = YearEndAccounts.RESULT_2009;

  private final ChartId from;
  private final ChartId to;
  private final List<Row> rows;

  /** How a balance finds its way. */
  public enum How {
    /** All of it goes there unless something else is said. */
    DIRECT,
    /** As much of it goes there as an analysis says. */
    ANALYSED,
    /** Nothing goes there: income and expenditure have no balance when a year ends. */
    NAMED
  }

  /**
   * A row of the table.
   *
   * @param from the code of an account of the chart that is left
   * @param to the code of an account of the chart that follows
   * @param how how a balance finds its way
   * @param level whose row it is, or null for all unions
   * @param chineseRule what goes there
   * @param englishRule what goes there, for readers of English
   */
  public record Row(
      String from,
      String to,
      How how,
      @Nullable BookLevel level,
      String chineseRule,
      String englishRule) {

    private boolean isOf(BookLevel union) {
      return level == null || level == union;
    }

    /**
     * The rule in the language of a reader.
     *
     * @param locale the reader's locale
     * @return the Chinese text for Chinese readers, the English one for all others
     */
    public String rule(Locale locale) {
      return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chineseRule : englishRule;
    }
  }

  private ChartMapping(ChartId from, ChartId to, List<Row> rows) {
    this.from = from;
    this.to = to;
    this.rows = List.copyOf(rows);
  }

  /**
   * The way from a chart to the one that follows it.
   *
   * @param chart the chart that is left
   * @return the table, or nothing if no chart follows
   */
  public static Optional<ChartMapping> of(ChartId chart) {
    return switch (chart) {
      case CN_UNION_2009 -> Optional.of(Holder.FROM_2009);
      case CN_UNION_2021 -> Optional.empty();
    };
  }

  /**
   * The way to a chart from the one before it.
   *
   * @param chart the chart that follows
   * @return the table, or nothing if none was before
   */
  public static Optional<ChartMapping> to(ChartId chart) {
    return Stream.of(ChartId.values())
        .flatMap(from -> of(from).stream())
        .filter(mapping -> mapping.to() == chart)
        .findFirst();
  }

  /**
   * The chart that is left.
   *
   * @return its name
   */
  public ChartId from() {
    return from;
  }

  /**
   * The chart that follows.
   *
   * @return its name
   */
  public ChartId to() {
    return to;
  }

  /**
   * The whole table.
   *
   * @return its rows in the order of the accounts that are left
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Where the balance of an account may go.
   *
   * @param account an account of the chart that is left
   * @param union the union's level
   * @return the rows of the table; of income and expenditure those of 331 结余
   */
  public List<Row> ways(Account account, BookLevel union) {
    String code = account.isResult() ? RESULT : account.code();
    return rows.stream()
        .filter(row -> row.from().equals(code) && row.how() != How.NAMED && row.isOf(union))
        .toList();
  }

  /**
   * Which income and expenditure accounts mean what one of the chart that is left meant.
   *
   * @param code the code of an income or expenditure account of the chart that is left
   * @param union the union's level
   * @return the codes of accounts of the chart that follows, details included, in its order
   */
  public List<String> namesakes(String code, BookLevel union) {
    Account account = Chart.of(from).find(code).orElseThrow();
    String whole = account.parent() == null ? code : account.parent();
    Set<String> named =
        rows.stream()
            .filter(row -> row.from().equals(whole) && row.how() == How.NAMED && row.isOf(union))
            .map(Row::to)
            .collect(Collectors.toSet());
    return Chart.of(to).accounts().stream()
        .filter(it -> named.contains(it.parent() == null ? it.code() : it.parent()))
        .map(Account::code)
        .toList();
  }

  private static ChartMapping load(ChartId from, ChartId to) {
    try (InputStream bytes = ChartMapping.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, RESOURCE), StandardCharsets.UTF_8));
        Stream<String> rows = lines.lines()) {
      return new ChartMapping(
          from, to, rows.skip(1).map(line -> row(line.split(",", -1))).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + RESOURCE, broken);
    }
  }

  private static Row row(String[] cells) {
    return new Row(
        cells[0],
        cells[1],
        How.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        switch (cells[3]) {
          case "county" -> BookLevel.COUNTY_AND_ABOVE;
          case "grassroots" -> BookLevel.GRASSROOTS;
          case "all" -> null;
          default -> throw new IllegalStateException("ledger bug: level " + cells[3]);
        },
        cells[4],
        cells[5]);
  }

  private static final class Holder {
    static final ChartMapping FROM_2009 = load(ChartId.CN_UNION_2009, ChartId.CN_UNION_2021);
  }
}
