package org.unionledger.testing.history;

/** Which random histories a test takes. */
public final class Seeds {
  /** The seed of every ordinary build. */
  public static final long USUAL = 20_200_302;

  private Seeds() {}

  /**
   * The seed that the caller set with {@code -Dledger.seed=}, else the usual one.
   *
   * @param usual the seed of every ordinary build
   */
  public static long seed(long usual) {
    return Long.getLong("ledger.seed", usual);
  }
}
