package org.unionledger.projections;

import java.util.List;
import org.unionledger.event.RecordedEvent;
import org.unionledger.projections.postings.PostingDictionary;
import org.unionledger.projections.postings.PostingsWriter;
import org.unionledger.projections.replay.Projection;

/** Folds events that are not in a journal, as a replay would. */
public final class Folding {
  private Folding() {}

  /** What the events come to, for all projections together. */
  public static FoldedLedger of(List<RecordedEvent> events) {
    FoldedLedger ledger = new FoldedLedger();
    into(ledger, events);
    return ledger;
  }

  /** Folds a run of events, which may be empty. */
  public static void into(Projection<?> projection, List<RecordedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    PostingsWriter writer =
        new PostingsWriter(new PostingDictionary(), events.getFirst().position());
    for (RecordedEvent event : events) {
      writer.add(event);
      if (projection.interest().events().contains(event.event().getClass())) {
        projection.fold(event);
      }
    }
    projection.fold(writer.postings());
  }
}
