package org.unionledger.dues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * How much of a unit's wages is due as the levy (拨缴经费), by the law and not by the unions: so it is
 * one table for all books, read from the resource {@code levy-rates.csv}. Another law is another
 * row.
 *
 * @param from the first levy month, or null for the first row: all months before the next row's
 * @param basisPoints the rate in 1/100 of a per cent
 * @param source the article that says so
 */
public record LevyRate(@Nullable YearMonth from, int basisPoints, String source) {

  /**
   * The rate of a month.
   *
   * @param levyPeriod the month whose wages are the base
   * @return the rate that the law sets for it
   */
  public static LevyRate of(YearMonth levyPeriod) {
    return Holder.RATES.stream()
        .filter(rate -> rate.from == null || !rate.from.isAfter(levyPeriod))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /**
   * All rates, the earliest first.
   *
   * @return one rate for each change of the law
   */
  public static List<LevyRate> all() {
    return Holder.RATES;
  }

  /**
   * The levy that is due on wages, rounded half up to the fen. No law says how to round; this is
   * what 四舍五入 of amounts is elsewhere.
   *
   * @param wages all wages of a month in {@link Unit#CNY}
   * @return what must be paid to have paid in full
   */
  public Amount on(Amount wages) {
    return BasisPoints.of(wages, basisPoints);
  }

  private static List<LevyRate> load() {
    List<LevyRate> rates = new ArrayList<>();
    try (InputStream bytes = LevyRate.class.getResourceAsStream("levy-rates.csv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, "levy-rates.csv"), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", -1);
        YearMonth from = cells[0].isEmpty() ? null : YearMonth.parse(cells[0]);
        rates.add(new LevyRate(from, Integer.parseInt(cells[1]), cells[2]));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the rates of the levy", broken);
    }
    return List.copyOf(rates);
  }

  private static final class Holder {
    static final List<LevyRate> RATES = load();
  }
}
