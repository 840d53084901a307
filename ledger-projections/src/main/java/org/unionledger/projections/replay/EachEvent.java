package org.unionledger.projections.replay;

import java.util.function.Consumer;
import org.unionledger.event.RecordedEvent;

/** Hands on every event and keeps nothing. */
record EachEvent(Consumer<? super RecordedEvent> consumer) implements Projection<EachEvent> {
  private static final Interest ALL = Interest.inAllEvents();

  @Override
  public Interest interest() {
    return ALL;
  }

  @Override
  public void fold(RecordedEvent event) {
    consumer.accept(event);
  }

  @Override
  public void merge(EachEvent next) {}
}
