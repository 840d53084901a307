package org.unionledger.projections.dues;

import java.util.List;

/**
 * The dues that were asked for.
 *
 * @param position the position of the journal at which this is true
 * @param lines in the order of book, enterprise and month
 * @param preparatory the preparatory levy of units without a union, of all months, in the order of
 *     book and unit
 */
public record DuesRegister(long position, List<DuesLine> lines, List<PreparatoryLine> preparatory) {
  /** Copies the lists. */
  public DuesRegister {
    lines = List.copyOf(lines);
    preparatory = List.copyOf(preparatory);
  }
}
