package org.unionledger.projections.replay;

import org.unionledger.event.RecordedEvent;

/**
 * What a run of adjacent events comes to. A new one is what no event comes to.
 *
 * <p>For any split of a run, {@code merge} of what the two parts come to equals what the whole
 * comes to; and equal events always come to the same. A projection is for one thread at a time. If
 * a method throws, the projection is no longer good for anything.
 *
 * @param <P> the projection itself
 */
public interface Projection<P extends Projection<P>> {

  /**
   * Takes the event that comes right after all those before.
   *
   * @param event the next event
   */
  void fold(RecordedEvent event);

  /**
   * Passes over an event of a host's own, which stands in the same journal and means nothing here.
   *
   * @param position where it stands
   */
  default void pass(long position) {}

  /**
   * Takes all events of the run that comes right after this one.
   *
   * @param next what that run comes to; not to be used afterwards
   */
  void merge(P next);
}
