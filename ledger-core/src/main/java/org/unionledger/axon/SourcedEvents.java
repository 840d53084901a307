package org.unionledger.axon;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.unionledger.journal.JournalReader;

/** The selected events up to a head, then the terminal message with the head as its marker. */
final class SourcedEvents extends PagedEvents {

  private final JournalReader journal;
  private final Selection selection;
  private final long head;
  private long after;
  private boolean terminated;

  SourcedEvents(JournalReader journal, Selection selection, long after, long head) {
    this.journal = journal;
    this.selection = selection;
    this.after = after;
    this.head = head;
  }

  @Override
  List<MessageStream.Entry<EventMessage>> nextPage() {
    if (after < head) {
      var entries = selection.read(journal, after, head, PAGE);
      after = entries.isEmpty() ? head : entries.getLast().position();
      if (!entries.isEmpty()) {
        return EventEnvelopes.eventsOf(entries);
      }
    }
    terminated = true;
    return List.of(terminal());
  }

  /**
   * The marker of an empty journal is 0 and not {@link ConsistencyMarker#ORIGIN}: Axon's
   * transaction takes ORIGIN for "nothing sourced yet" and would put the marker of a later sourcing
   * in its place, and so overlook what was recorded between the two.
   */
  private MessageStream.Entry<EventMessage> terminal() {
    return new SimpleEntry<>(
        TerminalEventMessage.INSTANCE,
        ConsistencyMarker.addToContext(Context.empty(), new GlobalIndexConsistencyMarker(head)));
  }

  @Override
  boolean isExhausted() {
    return terminated;
  }

  @Override
  public void setCallback(Runnable callback) {
    call(callback);
  }
}
