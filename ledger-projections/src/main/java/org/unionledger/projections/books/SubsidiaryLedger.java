package org.unionledger.projections.books;

import java.util.List;
import org.unionledger.projections.statements.Statement;

/**
 * The subsidiary ledger (明细账): the statement of each account.
 *
 * @param position the position of the journal at which it is true
 * @param query what it is of
 * @param statements one for each account that was posted to by the last day, in the order of their
 *     codes
 */
public record SubsidiaryLedger(long position, AccountBookQuery query, List<Statement> statements) {
  /** Copies the list. */
  public SubsidiaryLedger {
    statements = List.copyOf(statements);
  }
}
