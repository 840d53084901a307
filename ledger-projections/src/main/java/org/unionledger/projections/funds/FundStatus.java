package org.unionledger.projections.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.fund.Window;
import org.unionledger.money.Amount;

/**
 * Where one fund stands.
 *
 * @param fund the fund
 * @param parent the code of the fund above it, of the same book, or null at the root
 * @param name what people call it
 * @param rules what it may be used for
 * @param authorised what it was given, less what it released when it was closed
 * @param received income that names it
 * @param allotted what it gave to funds below it
 * @param held what its holds set aside for payments to come
 * @param spent expenditure that names it
 * @param returned expenditure that came back, and what funds below it released to it
 * @param givenBack the part of {@code returned} that funds below it released to it
 * @param released what it released when it was closed
 * @param matched what other unions spent of their own as matching funds (配套资金) for it
 * @param closedOn the day from which it is closed, or null
 */
public record FundStatus(
    FundId fund,
    @Nullable String parent,
    String name,
    FundRules rules,
    Amount authorised,
    Amount received,
    Amount allotted,
    Amount held,
    Amount spent,
    Amount returned,
    Amount givenBack,
    Amount released,
    Amount matched,
    @Nullable LocalDate closedOn) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

  /**
   * What can still be spent or allotted.
   *
   * @return authorised + received − allotted − held − spent + returned
   */
  public Amount available() {
    return authorised.plus(received).minus(allotted).minus(held).minus(spent).plus(returned);
  }

  /**
   * What was spent and has not come back.
   *
   * @return spent less the expenditure that came back
   */
  public Amount used() {
    return spent.minus(returned.minus(givenBack));
  }

  /**
   * How much of what the fund got for itself is used.
   *
   * @return 1/100 of a per cent, rounded half up, 10,000 for all of it; nothing if it got nothing
   */
  public OptionalLong usedBasisPoints() {
    Amount got = available().plus(held).plus(used()).plus(released);
    if (got.minor() <= 0) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        BigDecimal.valueOf(used().minor())
            .multiply(WHOLE)
            .divide(BigDecimal.valueOf(got.minor()), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /**
   * When the fund may be used.
   *
   * @return its window
   */
  public Window window() {
    return rules.window();
  }

  /**
   * On how many days the fund may still be used, the given one included.
   *
   * @param day the day from which to count
   * @return 0 after the window; the whole window before it; nothing if no end is set
   */
  public OptionalLong daysLeft(LocalDate day) {
    if (window().to().equals(Window.LATEST)) {
      return OptionalLong.empty();
    }
    LocalDate first = day.isBefore(window().from()) ? window().from() : day;
    return OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(first, window().to().plusDays(1))));
  }

  /**
   * Whether the fund is closed.
   *
   * @return true from the day of its closing
   */
  public boolean isClosed() {
    return closedOn != null;
  }
}
