package org.unionledger.projections.balances;

import java.util.List;

/**
 * The balances that were asked for.
 *
 * @param position the position of the journal at which they are true
 * @param balances the balances in the order of their keys
 */
public record Balances(long position, List<Balance> balances) {
  /** Copies the list. */
  public Balances {
    balances = List.copyOf(balances);
  }
}
