package org.unionledger.projections.replay;

import java.util.List;
import org.unionledger.event.RecordedEvent;
import org.unionledger.projections.postings.Postings;

/** Several projections folded in one pass, each told only of the events that it looks at. */
record Together(List<Projection<?>> members) implements Projection<Together> {

  @Override
  public Interest interest() {
    return Interest.NONE.and(members.stream().map(Projection::interest).toArray(Interest[]::new));
  }

  @Override
  public void fold(Postings run) {
    members.forEach(member -> member.fold(run));
  }

  @Override
  public void fold(RecordedEvent event) {
    for (Projection<?> member : members) {
      if (member.interest().events().contains(event.event().getClass())) {
        member.fold(event);
      }
    }
  }

  @Override
  public void merge(Together next) {
    throw new IllegalStateException("ledger bug: projections that there are fold on one thread");
  }
}
