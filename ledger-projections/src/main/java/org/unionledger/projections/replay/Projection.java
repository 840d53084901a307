package org.unionledger.projections.replay;

import org.unionledger.event.RecordedEvent;
import org.unionledger.projections.postings.Postings;

/**
 * What a run of adjacent events comes to. A new one is what no event comes to.
 *
 * <p>A run comes in pieces, in their order: its postings as columns, and those events that the
 * projection looks at as a whole. Both are in order, but not in order with each other: an event may
 * come before or after the postings beside it.
 *
 * <p>For any split of a run, {@code merge} of what the two parts come to equals what the whole
 * comes to; and equal events always come to the same. A projection is for one thread at a time. If
 * a method throws, the projection is no longer good for anything.
 *
 * @param <P> the projection itself
 */
public interface Projection<P extends Projection<P>> {

  /**
   * What of the journal it looks at.
   *
   * @return always the same
   */
  Interest interest();

  /**
   * Takes the postings that come right after all those before.
   *
   * @param run the columns that were asked for; not to be kept
   */
  default void fold(Postings run) {}

  /**
   * Takes an event of a kind that was asked for, the one that comes after all those before.
   *
   * @param event the event; its postings, if it has any, come as columns, too
   */
  default void fold(RecordedEvent event) {}

  /**
   * Takes all events of the run that comes right after this one.
   *
   * @param next what that run comes to; not to be used afterwards
   */
  void merge(P next);
}
