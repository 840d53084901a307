package org.unionledger.testing.model;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** One line of a voucher; red letters are negative. */
record ModelLine(
    String account,
    boolean debit,
    BigInteger minor,
    String unit,
    @Nullable String fund,
    @Nullable String party) {

  ModelLine inRed() {
    return new ModelLine(account, debit, minor.negate(), unit, fund, party);
  }
}
