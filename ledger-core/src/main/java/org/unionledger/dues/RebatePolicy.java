package org.unionledger.dues;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;
import org.unionledger.money.Amount;

/**
 * The rules of one rebate programme, e.g. the full rebate of 2020 and 2021 in Dongcheng.
 *
 * @param code its name in the book, 1 to 64 letters, digits, {@code _}, {@code .} or {@code -}
 * @param approvalReference the document that orders it, or null
 * @param window the days of the programme
 * @param windowBasis which day must lie in the window
 * @param base what the rebate is reckoned on
 * @param rateBasisPoints the rate in 1/100 of a per cent, 1 to 10,000 (all of the base)
 * @param interval which levy months are paid back together
 * @param eligibility the conditions to meet, in the order in which they are checked
 * @param payee to whom it is paid
 */
public record RebatePolicy(
    String code,
    @Nullable String approvalReference,
    Window window,
    WindowBasis windowBasis,
    RebateBase base,
    int rateBasisPoints,
    RebateInterval interval,
    List<Eligibility> eligibility,
    RebatePayee payee) {
  /** The rate that pays everything back. */
  public static final int FULL_RATE = 10_000;

  /** Checks code, rate and texts. */
  public RebatePolicy {
    requireCode(code);
    if (rateBasisPoints < 1 || rateBasisPoints > FULL_RATE) {
      throw new InvalidValueException(
          "rate of " + rateBasisPoints + " basis points is not valid; use 1 to " + FULL_RATE);
    }
    if (approvalReference != null) {
      Texts.line("approvalRef", approvalReference);
    }
    eligibility = eligibility.stream().distinct().sorted().toList();
  }

  /**
   * Returns the code if it is well formed.
   *
   * @param code the code to check
   * @return the code itself
   * @throws InvalidValueException if it is not well formed
   */
  public static String requireCode(String code) {
    return Texts.identifier("policy", code, "_.-", "1 to 64 letters, digits, '_', '.' or '-'");
  }

  /**
   * The last month of the interval in which a levy month is paid back.
   *
   * @param levyPeriod any levy month
   * @return that month or a later one
   */
  public YearMonth intervalEnd(YearMonth levyPeriod) {
    return interval.lastMonthOf(levyPeriod, YearMonth.from(window.to()));
  }

  /**
   * The rebate on a base, rounded half up to the minor unit; never more than the base.
   *
   * @param paid the base
   * @return the rate's part of it
   */
  public Amount rebateOn(Amount paid) {
    return BasisPoints.of(paid, rateBasisPoints);
  }
}
