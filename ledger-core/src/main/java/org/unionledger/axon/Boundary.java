package org.unionledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * What one unit of work has looked up, all as of one moment, and so must not change until it is
 * recorded.
 *
 * <p>Axon's transaction copies the whole append condition each time it sources, so that a thousand
 * commands would cost a million copies. So the looks are taken at the storage engine, and their
 * criteria become the transaction's condition together.
 */
final class Boundary {
  private final EventStorageEngine engine;
  private final ProcessingContext context;
  private final List<EventCriteria> criteria = new ArrayList<>();
  private final long moment;

  Boundary(EventStorageEngine engine, ProcessingContext context) {
    this.engine = engine;
    this.context = context;
    this.moment = joined(engine.latestToken(context)).position().orElseThrow();
    context.putResource(JournalStorageEngine.MOMENT, moment);
  }

  /** Folds the events that some criteria select after a position, which now are guarded. */
  <S> S fold(
      EventCriteria sought,
      long after,
      S initial,
      BiFunction<S, MessageStream.Entry<? extends EventMessage>, S> evolve) {
    criteria.add(sought);
    return joined(
        engine
            .source(condition(after, sought), context)
            .reduce(
                initial, (state, entry) -> isEvent(entry) ? evolve.apply(state, entry) : state));
  }

  /** Goes through the events that some criteria select after a position, which now are guarded. */
  void forEach(
      EventCriteria sought,
      long after,
      Consumer<MessageStream.Entry<? extends EventMessage>> action) {
    fold(
        sought,
        after,
        action,
        (same, entry) -> {
          same.accept(entry);
          return same;
        });
  }

  /** The last message of a stream is no event. */
  private static boolean isEvent(MessageStream.Entry<? extends EventMessage> entry) {
    return entry.getResource(ConsistencyMarker.RESOURCE_KEY) == null;
  }

  /** Makes all that was looked up the condition of what the transaction appends. */
  void guard(EventStoreTransaction transaction) {
    if (!criteria.isEmpty()) {
      joined(
          transaction
              .source(condition(moment, EventCriteria.either(criteria)))
              .reduce(false, (any, entry) -> true));
    }
  }

  private static SourcingCondition condition(long after, EventCriteria sought) {
    return SourcingCondition.conditionFor(
        new GlobalIndexConsistencyMarker(after).position(), sought);
  }

  private static <T> T joined(CompletableFuture<T> sourced) {
    try {
      return sourced.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
