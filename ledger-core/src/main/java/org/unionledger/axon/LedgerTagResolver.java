package org.unionledger.axon;

import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AnnotationBasedTagResolver;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.unionledger.event.LedgerEvent;

/** Tags the ledger's events; leaves a host's own events to Axon's annotations. */
final class LedgerTagResolver implements TagResolver {
  private final TagResolver others = new AnnotationBasedTagResolver();

  @Override
  public Set<Tag> resolve(EventMessage message) {
    return message.payload() instanceof LedgerEvent event
        ? LedgerMessages.tags(message, event)
        : others.resolve(message);
  }
}
