package org.unionledger.testing.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The account table of one chart, read from its CSV. */
public final class ModelChart {
  /** Both charts by name. */
  static final Map<String, ModelChart> ALL =
      Map.of(
          "CN-UNION-2009", new ModelChart("CN-UNION-2009"),
          "CN-UNION-2021", new ModelChart("CN-UNION-2021"));

  private final Map<String, Character> elements = new HashMap<>();
  private final Set<String> earmarked = new HashSet<>();
  private final List<String> codes = new ArrayList<>();

  private ModelChart(String name) {
    String path = "/org/unionledger/chart/" + name + ".csv";
    try (InputStream bytes = ModelChart.class.getResourceAsStream(path)) {
      String text =
          new String(Objects.requireNonNull(bytes, path).readAllBytes(), StandardCharsets.UTF_8);
      text.lines().skip(1).map(line -> line.split(",", -1)).forEach(this::take);
    } catch (IOException broken) {
      throw new UncheckedIOException(path, broken);
    }
  }

  private void take(String[] cells) {
    codes.add(cells[0]);
    elements.put(cells[0], cells[3].charAt(0));
    if (cells[6].equals("yes")) {
      earmarked.add(cells[0]);
    }
  }

  /** All codes of the chart, without memo accounts. */
  public List<String> codes() {
    return codes;
  }

  /** Whether one may post on the account. */
  public boolean knows(String code) {
    return elements.containsKey(code) || isMemo(code);
  }

  /** Whether the account takes from a fund that a line on it names. */
  public boolean isExpenditure(String code) {
    return Objects.equals(elements.get(code), 'E');
  }

  /** Whether a debit takes from a fund: expenditure, and goods that are given out. */
  boolean spends(String code) {
    return isExpenditure(code) || code.equals("memo:goods-issued");
  }

  boolean isIncome(String code) {
    return Objects.equals(elements.get(code), 'I');
  }

  boolean isEarmarked(String code) {
    return earmarked.contains(code);
  }

  static boolean isMemo(String code) {
    String name = code.startsWith("memo:") ? code.substring(5) : "";
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= 48
        && name.codePoints()
            .allMatch(point -> Character.isLetterOrDigit(point) || "_.-".indexOf(point) >= 0);
  }
}
