package org.unionledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Sources a storage engine to the end. */
final class Sourcing {

  private Sourcing() {}

  static List<EventMessage> events(EventStorageEngine engine, EventCriteria criteria) {
    return events(engine, SourcingCondition.conditionFor(criteria));
  }

  /** The events without the terminal message. */
  static List<EventMessage> events(EventStorageEngine engine, SourcingCondition condition) {
    List<MessageStream.Entry<EventMessage>> entries = entries(engine, condition);
    return entries.subList(0, entries.size() - 1).stream()
        .map(MessageStream.Entry::message)
        .toList();
  }

  /** The identifiers of the events. */
  static List<String> ids(EventStorageEngine engine, EventCriteria criteria) {
    return events(engine, criteria).stream().map(EventMessage::identifier).toList();
  }

  /** The marker of the terminal message. */
  static ConsistencyMarker markerOf(EventStorageEngine engine, SourcingCondition condition) {
    return Objects.requireNonNull(
        entries(engine, condition).getLast().getResource(ConsistencyMarker.RESOURCE_KEY));
  }

  private static List<MessageStream.Entry<EventMessage>> entries(
      EventStorageEngine engine, SourcingCondition condition) {
    return engine
        .source(condition, null)
        .reduce(
            new ArrayList<MessageStream.Entry<EventMessage>>(),
            (all, entry) -> {
              all.add(entry);
              return all;
            })
        .join();
  }
}
