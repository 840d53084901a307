package org.unionledger.projections.financial;

import java.util.List;

/**
 * The postings behind a row of a statement: in each column they add up to what stands there.
 *
 * @param position the position of the journal at which this is true
 * @param columns the statement's columns
 * @param row the row
 * @param postings the postings in the order in which they were recorded
 */
public record RowPostings(
    long position, List<StatementColumn> columns, StatementRow row, List<RowPosting> postings) {
  /** Copies the lists. */
  public RowPostings {
    columns = List.copyOf(columns);
    postings = List.copyOf(postings);
  }
}
