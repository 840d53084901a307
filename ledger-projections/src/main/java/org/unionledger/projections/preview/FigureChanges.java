package org.unionledger.projections.preview;

import java.util.List;

/**
 * What a movement would change.
 *
 * @param balances the balances at the end of its month and of every later month that has postings
 *     of its book, or a month between; by month and key
 * @param statements the figures of statements whose month, or year, is before the last one with
 *     postings of its book; by period, form and row
 */
public record FigureChanges(List<BalanceChange> balances, List<StatementChange> statements) {
  /** Nothing: what is no movement changes no figure. */
  public static final FigureChanges NONE = new FigureChanges(List.of(), List.of());

  /** Copies the lists. */
  public FigureChanges {
    balances = List.copyOf(balances);
    statements = List.copyOf(statements);
  }
}
