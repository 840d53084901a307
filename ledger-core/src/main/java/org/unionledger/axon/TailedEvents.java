package org.unionledger.axon;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.Journal;
import org.unionledger.journal.Subscription;

/** The selected events after a position, for ever: what is appended later follows. */
final class TailedEvents extends PagedEvents {

  private final Journal journal;
  private final Selection selection;
  private final AtomicReference<@Nullable Subscription> subscription = new AtomicReference<>();
  private long after;

  TailedEvents(Journal journal, Selection selection, long after) {
    this.journal = journal;
    this.selection = selection;
    this.after = after;
  }

  @Override
  List<MessageStream.Entry<EventMessage>> nextPage() {
    long head = journal.head();
    if (after >= head) {
      return List.of();
    }
    var entries = selection.read(journal, after, head, PAGE);
    // Where nothing matches up to the head, that stretch is never looked at again.
    after = entries.isEmpty() ? head : entries.getLast().position();
    return EventEnvelopes.eventsOf(entries);
  }

  @Override
  boolean isExhausted() {
    return false;
  }

  /** Called at once, and after every append through the same journal until the stream is closed. */
  @Override
  public void setCallback(Runnable callback) {
    if (!isCompleted()) {
      replace(journal.onAppended(() -> call(callback)));
    }
    if (isCompleted()) {
      replace(null);
    }
    call(callback);
  }

  @Override
  public void close() {
    super.close();
    replace(null);
  }

  private void replace(@Nullable Subscription next) {
    Subscription previous = subscription.getAndSet(next);
    if (previous != null) {
      previous.close();
    }
  }
}
