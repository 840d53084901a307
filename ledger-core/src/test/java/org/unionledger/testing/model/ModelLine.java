package org.unionledger.testing.model;

import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a voucher; red letters are negative. */
record ModelLine(
    String account,
    boolean debit,
    BigInteger minor,
    String unit,
    @Nullable String fund,
    @Nullable String party,
    Map<String, String> dimensions) {

  /** A line without dimensions. */
  ModelLine(
      String account,
      boolean debit,
      BigInteger minor,
      String unit,
      @Nullable String fund,
      @Nullable String party) {
    this(account, debit, minor, unit, fund, party, Map.of());
  }

  /** The same line with dimensions. */
  ModelLine in(Map<String, String> kept) {
    return new ModelLine(account, debit, minor, unit, fund, party, kept);
  }

  /** The same line of another amount. */
  ModelLine of(BigInteger other) {
    return new ModelLine(account, debit, other, unit, fund, party, dimensions);
  }

  ModelLine inRed() {
    return of(minor.negate());
  }
}
