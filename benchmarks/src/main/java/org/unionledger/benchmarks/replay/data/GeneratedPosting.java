package org.unionledger.benchmarks.replay.data;

import org.unionledger.chart.Side;

/**
 * One line of a generated movement.
 *
 * @param key the number of its book, account, fund and unit in {@link Names#keys()}
 * @param side debit or credit
 * @param minor the amount in minor units of the unit; negative only in red
 * @param party the number of the other side in {@link Names#parties()}, or {@link #NOBODY}
 */
public record GeneratedPosting(int key, Side side, long minor, int party) {
  /** Names no party. */
  public static final int NOBODY = -1;

  GeneratedPosting inRed() {
    return new GeneratedPosting(key, side, -minor, party);
  }

  /**
   * What it debits.
   *
   * @return minor units, 0 for a credit
   */
  public long debit() {
    return side == Side.DEBIT ? minor : 0;
  }

  /**
   * What it credits.
   *
   * @return minor units, 0 for a debit
   */
  public long credit() {
    return side == Side.CREDIT ? minor : 0;
  }
}
