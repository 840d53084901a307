package org.unionledger.benchmarks.replay.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.eventstore.AnnotationBasedTagResolver;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateBasedJpaEventStorageEngine;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventBus;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;

/** One of Axon's own event storage engines, holding the payloads of movements. */
final class AxonEngine implements AutoCloseable {
  /** Which one. */
  enum Kind {
    /** In memory, payloads as objects, so that a handler has nothing to decode. */
    IN_MEMORY,
    /** JPA: Hibernate on H2 in a file, payloads as JSON. */
    JPA
  }

  /** The name of the type of each event. */
  static final MessageType TYPE = new MessageType("MovementRecorded");

  private static final int AT_ONCE = 1_000;

  private final EventConverter converter = new DelegatingEventConverter(new JacksonConverter());
  private final H2Entities entities = new H2Entities();
  private final EventStorageEngine engine;

  AxonEngine(Kind kind) {
    this.engine =
        switch (kind) {
          case IN_MEMORY -> new InMemoryEventStorageEngine();
          case JPA ->
              new AggregateBasedJpaEventStorageEngine(
                  entities, entities, converter, stock -> stock);
        };
  }

  EventConverter converter() {
    return converter;
  }

  /** What a streaming processor reads from. */
  StreamableEventSource source() {
    return new StorageEngineBackedEventStore(
        engine, new SimpleEventBus(), new AnnotationBasedTagResolver());
  }

  /** Appends events with these payloads, in their order. */
  void append(List<VoucherJson> payloads) {
    for (int from = 0; from < payloads.size(); from += AT_ONCE) {
      List<TaggedEventMessage<?>> events = new ArrayList<>();
      for (VoucherJson payload :
          payloads.subList(from, Math.min(payloads.size(), from + AT_ONCE))) {
        EventMessage event = new GenericEventMessage(TYPE, payload, Map.of());
        events.add(new GenericTaggedEventMessage<>(event, Set.of()));
      }
      engine.appendEvents(AppendCondition.none(), null, events).join().commit(null).join();
    }
  }

  @Override
  public void close() {
    entities.close();
  }
}
