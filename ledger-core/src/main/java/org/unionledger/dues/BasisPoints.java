package org.unionledger.dues;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.unionledger.money.Amount;

/** Parts of an amount in 1/100 of a per cent, rounded half up (四舍五入) to the minor unit. */
final class BasisPoints {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

  private BasisPoints() {}

  static Amount of(Amount amount, int basisPoints) {
    BigDecimal part =
        BigDecimal.valueOf(amount.minor())
            .multiply(BigDecimal.valueOf(basisPoints))
            .divide(WHOLE, 0, RoundingMode.HALF_UP);
    return new Amount(part.longValueExact(), amount.unit());
  }
}
