package org.unionledger.axon;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.unionledger.decide.LookAhead;
import org.unionledger.journal.AppendResult;

/** Handles the one command message of the ledger: decides a batch and appends its events. */
final class RecordCommands implements CommandHandler {
  private static final MessageType RESULT =
      new MessageType(LedgerMessages.RECORD_COMMANDS.name() + "Result");

  private final EventStore eventStore;
  private final EventStorageEngine engine;
  private final StateCache cache;
  private final Clock clock;

  RecordCommands(EventStore eventStore, EventStorageEngine engine, StateCache cache, Clock clock) {
    this.eventStore = eventStore;
    this.engine = engine;
    this.cache = cache;
    this.clock = clock;
  }

  @Override
  public MessageStream.Single<CommandResultMessage> handle(
      CommandMessage message, ProcessingContext context) {
    if (!(message.payload() instanceof CommandBatch batch)) {
      throw new IllegalArgumentException(
          message.type() + " carries no batch of commands; send commands through UnionLedger");
    }
    EventStoreTransaction transaction = eventStore.transaction(context);
    Boundary boundary = new Boundary(engine, context);
    WorkingState state = new WorkingState(boundary, cache);
    state.lookUp(
        batch.requests().flatMap(request -> LookAhead.of(state, request.command())).toList());
    BatchDecision decision = BatchDecision.of(state, batch);
    boundary.guard(transaction);
    var recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (BatchDecision.Appended appended : decision.events()) {
      transaction.appendEvent(LedgerMessages.event(appended.fact(), appended.by(), recordedAt));
    }
    CommittedBatch committed = new CommittedBatch(decision);
    long sourcedAt = GlobalIndexConsistencyMarker.position(transaction.appendPosition());
    context.runOnAfterCommit(
        after -> {
          AppendResult appended = after.getResource(JournalStorageEngine.APPENDED);
          committed.at(appended == null ? sourcedAt + 1 : appended.first());
          cache.remember(state.knownAt(appended == null ? sourcedAt : appended.last()));
        });
    return MessageStream.just(new GenericCommandResultMessage(RESULT, committed));
  }
}
