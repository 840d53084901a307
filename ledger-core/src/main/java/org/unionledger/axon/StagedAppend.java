package org.unionledger.axon;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;

/** Events that wait for their unit of work to commit. */
final class StagedAppend implements AppendTransaction<AppendResult> {

  private final Journal journal;
  private final AppendCondition condition;
  private final List<Envelope> envelopes;
  private final AtomicBoolean finished = new AtomicBoolean();

  StagedAppend(Journal journal, AppendCondition condition, List<Envelope> envelopes) {
    this.journal = journal;
    this.condition = condition;
    this.envelopes = envelopes;
  }

  /** Checks the condition and records the events in one step, before it returns. */
  @Override
  public CompletableFuture<AppendResult> commit(@Nullable ProcessingContext context) {
    if (finished.getAndSet(true)) {
      return CompletableFuture.failedFuture(
          new IllegalStateException("This append was committed or rolled back: stage a new one"));
    }
    try {
      AppendResult result = journal.append(guard(), envelopes);
      if (context != null) {
        context.putResource(JournalStorageEngine.APPENDED, result);
      }
      return CompletableFuture.completedFuture(result);
    } catch (JournalException.AppendConflict e) {
      return CompletableFuture.failedFuture(rejection(e));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private AppendGuard guard() {
    ConsistencyMarker marker = condition.consistencyMarker();
    if (ConsistencyMarker.INFINITY.equals(marker)) {
      return AppendGuard.none();
    }
    long position = Math.max(0, GlobalIndexConsistencyMarker.position(marker));
    return Selection.of(condition.criteria()).guardAfter(position);
  }

  private AppendEventsTransactionRejectedException rejection(JournalException.AppendConflict e) {
    var rejection =
        AppendEventsTransactionRejectedException.conflictingEventsDetected(
            condition.consistencyMarker());
    rejection.initCause(e);
    return rejection;
  }

  @Override
  public void rollback(@Nullable ProcessingContext context) {
    finished.set(true);
  }

  @Override
  public CompletableFuture<ConsistencyMarker> afterCommit(
      AppendResult result, @Nullable ProcessingContext context) {
    return CompletableFuture.completedFuture(new GlobalIndexConsistencyMarker(result.last()));
  }
}
