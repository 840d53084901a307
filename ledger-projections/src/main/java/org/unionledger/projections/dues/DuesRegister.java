package org.unionledger.projections.dues;

import java.util.List;

/**
 * The dues that were asked for.
 *
 * @param position the position of the journal at which this is true
 * @param lines in the order of book, enterprise and month
 */
public record DuesRegister(long position, List<DuesLine> lines) {
  /** Copies the list. */
  public DuesRegister {
    lines = List.copyOf(lines);
  }
}
