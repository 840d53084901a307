package org.unionledger.testing;

/**
 * How much a harness does, and which chance it takes. Every build runs a little of each; {@code
 * -Dledger.harness.states=200000 -Dledger.harness.seed=7} and the like run more, or other ones.
 */
public final class Harness {
  private static final String PREFIX = "ledger.harness.";

  private Harness() {}

  /**
   * How many to run: what the caller set with {@code -Dledger.harness.name=}, else the usual
   * number.
   *
   * @param name what is counted
   * @param usual the number of every ordinary build
   */
  public static int size(String name, int usual) {
    return Integer.getInteger(PREFIX + name, usual);
  }

  /** The seed that the caller set with {@code -Dledger.harness.seed=}, else that of every build. */
  public static long seed() {
    return Long.getLong(PREFIX + "seed", 1);
  }

  /** Prints what a harness found, in one line. */
  public static void report(String line) {
    System.out.println(line);
  }
}
