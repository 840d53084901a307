package org.unionledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.envelope;
import static org.unionledger.journal.Envelopes.many;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.StorageEngineBackedEventStore;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventBus;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;

/**
 * Units of work of Axon's event store on the journal: what they sourced guards what they append.
 */
class ConsistencyBoundaryTest {

  @TempDir Path folder;

  private Journal journal;
  private EventStore store;

  @BeforeEach
  void openIt() {
    journal = SqliteJournal.open(folder.resolve("union.ledger"));
    store =
        new StorageEngineBackedEventStore(
            new JournalStorageEngine(journal, PassThroughConverter.INSTANCE),
            new SimpleEventBus(),
            event -> Set.of(Tag.of("fund", "f")));
  }

  @AfterEach
  void closeIt() {
    journal.close();
  }

  @Test
  void what_nobody_disturbed_is_recorded() {
    decide(() -> {});

    assertThat(journal.head()).isEqualTo(1);
  }

  @Test
  void a_foreign_append_between_two_sourcings_is_a_conflict_even_on_an_empty_journal() {
    assertRejected(() -> journal.append(AppendGuard.none(), many(1, "x", "Paid", "fund=f")));

    assertThat(journal.head()).isEqualTo(1);
  }

  @Test
  void a_foreign_append_between_two_sourcings_is_a_conflict_on_a_journal_with_a_past() {
    journal.append(AppendGuard.none(), many(5, "e", "Paid", "fund=f"));

    assertRejected(() -> journal.append(AppendGuard.none(), many(1, "x", "Paid", "fund=f")));
  }

  @Test
  void a_foreign_append_that_the_decision_does_not_depend_on_is_none() {
    decide(() -> journal.append(AppendGuard.none(), List.of(envelope("x", "Paid", "fund=other"))));

    assertThat(journal.head()).isEqualTo(2);
  }

  private void assertRejected(Runnable meanwhile) {
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> decide(meanwhile))
        .withCauseInstanceOf(AppendEventsTransactionRejectedException.class);
  }

  /** Sources fund f, lets something happen, sources party p, and appends an event of fund f. */
  private void decide(Runnable meanwhile) {
    new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE)
        .create()
        .executeWithResult(
            context -> {
              EventStoreTransaction transaction = store.transaction(context);
              drain(transaction, EventCriteria.havingTags("fund", "f"));
              meanwhile.run();
              drain(transaction, EventCriteria.havingTags("party", "p"));
              transaction.appendEvent(
                  new GenericEventMessage(new MessageType("Paid"), new byte[] {1}));
              return java.util.concurrent.CompletableFuture.completedFuture(true);
            })
        .join();
  }

  private static void drain(EventStoreTransaction transaction, EventCriteria criteria) {
    transaction
        .source(SourcingCondition.conditionFor(criteria))
        .reduce(0, (count, entry) -> count + 1)
        .join();
  }
}
