package org.unionledger.projections.statements;

import java.util.List;
import org.unionledger.money.Amount;

/**
 * A statement (明细账).
 *
 * @param position the position of the journal at which it is true
 * @param query what it is of
 * @param opening what remained before the first day, debit less credit
 * @param lines the postings in the order of date, position and line
 * @param debit what the lines debit in all
 * @param credit what the lines credit in all
 */
public record Statement(
    long position,
    StatementQuery query,
    Amount opening,
    List<StatementLine> lines,
    Amount debit,
    Amount credit) {
  /** Copies the list. */
  public Statement {
    lines = List.copyOf(lines);
  }

  /**
   * What remains at the end of the last day.
   *
   * @return opening + debit − credit
   */
  public Amount closing() {
    return opening.plus(debit).minus(credit);
  }
}
