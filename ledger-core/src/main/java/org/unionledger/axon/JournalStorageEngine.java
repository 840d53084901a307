package org.unionledger.axon;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.WrappedToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;

/**
 * Axon's event storage on a {@link Journal}.
 *
 * <p>One number means the same everywhere: the position of an entry is the index of its tracking
 * token, of the consistency marker that has seen it, and of the sourcing position that starts
 * <em>after</em> it. 0 is before the first entry. Events come back with their payload as {@code
 * byte[]}; who handles them converts.
 *
 * <p>The engine has no thread. A stream that waits is woken by appends through the same {@link
 * Journal}; what another process appended is seen when the stream is next asked, which Axon's
 * streaming processors do at least once per claim extension (5 seconds unless set otherwise).
 *
 * <p>This class is thread-safe. It does not close its journal.
 */
public final class JournalStorageEngine implements EventStorageEngine {

  /** Where the events of a unit of work were recorded; known from its commit on. */
  static final Context.ResourceKey<AppendResult> APPENDED =
      Context.ResourceKey.withLabel("appended");

  /** The position up to which everything in a unit of work is sourced, if it is not the head. */
  static final Context.ResourceKey<Long> MOMENT = Context.ResourceKey.withLabel("moment");

  private final Journal journal;
  private final EventEnvelopes envelopes;

  /**
   * @param journal where events are kept
   * @param converter turns payloads that are not {@code byte[]} into {@code byte[]}
   */
  public JournalStorageEngine(Journal journal, Converter converter) {
    this.journal = journal;
    this.envelopes = new EventEnvelopes(converter);
  }

  /** Prepares the append and locks nothing; everything happens in the transaction's commit. */
  @Override
  public CompletableFuture<AppendTransaction<?>> appendEvents(
      AppendCondition condition,
      @Nullable ProcessingContext context,
      List<TaggedEventMessage<?>> events) {
    if (events.isEmpty()) {
      return CompletableFuture.completedFuture(EmptyAppendTransaction.INSTANCE);
    }
    try {
      List<Envelope> staged = events.stream().map(envelopes::envelopeOf).toList();
      return CompletableFuture.completedFuture(new StagedAppend(journal, condition, staged));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * The events up to the head of this moment, then the terminal message with that head as its
   * marker. A start at or after the head costs nothing but the look at the head.
   */
  @Override
  public MessageStream<EventMessage> source(
      SourcingCondition condition, @Nullable ProcessingContext context) {
    try {
      long after = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
      // Before any event is read: what is recorded from here on is a conflict, never overlooked.
      Long moment = context == null ? null : context.getResource(MOMENT);
      long head = moment == null ? journal.head() : moment;
      Selection selection =
          after < head ? Selection.of(condition.criteria()) : Selection.Nothing.INSTANCE;
      return new SourcedEvents(journal, selection, after, head);
    } catch (RuntimeException e) {
      return MessageStream.failed(e).cast();
    }
  }

  @Override
  public MessageStream<EventMessage> stream(
      StreamingCondition condition, @Nullable ProcessingContext context) {
    try {
      long after = indexOf(condition.position());
      return new TailedEvents(journal, Selection.of(condition.criteria()), after);
    } catch (RuntimeException e) {
      return MessageStream.failed(e).cast();
    }
  }

  private static long indexOf(@Nullable TrackingToken token) {
    return switch (token == null ? null : WrappedToken.unwrapLowerBound(token)) {
      case null -> 0;
      case GlobalSequenceTrackingToken position -> Math.max(0, position.getGlobalIndex());
      case TrackingToken other ->
          throw new IllegalArgumentException(
              "A journal cannot stream from the token %s: it gives and takes %s"
                  .formatted(other, GlobalSequenceTrackingToken.class.getSimpleName()));
    };
  }

  @Override
  public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
    return token(() -> 0);
  }

  @Override
  public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
    return token(journal::head);
  }

  @Override
  public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
    return token(() -> journal.positionBefore(at));
  }

  private static CompletableFuture<TrackingToken> token(LongSupplier position) {
    try {
      return CompletableFuture.completedFuture(
          new GlobalSequenceTrackingToken(position.getAsLong()));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeProperty("journal", journal);
  }
}
