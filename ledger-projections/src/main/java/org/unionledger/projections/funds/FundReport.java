package org.unionledger.projections.funds;

import java.util.List;

/**
 * The funds that were asked for.
 *
 * @param position the position of the journal at which they stand so
 * @param funds each parent before its children, siblings in the order of book and code
 */
public record FundReport(long position, List<FundStatus> funds) {
  /** Copies the list. */
  public FundReport {
    funds = List.copyOf(funds);
  }
}
