package org.unionledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.envelope;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
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

/** Whatever is recorded behind a decision's back, and at whatever moment, refuses its append. */
class BoundaryTest {
  private static final EventCriteria FUND = EventCriteria.havingTags("fund", "f");
  private static final EventCriteria PARTY = EventCriteria.havingTags("party", "p");

  @TempDir Path folder;
  private Journal journal;
  private int looked;

  @BeforeEach
  void openIt() {
    journal = SqliteJournal.open(folder.resolve("union.ledger"));
  }

  @AfterEach
  void closeIt() {
    journal.close();
  }

  @Test
  void what_nobody_disturbed_is_recorded_on_what_was_there() {
    foreign("fund=f").run();

    decide(BoundaryTest::nothing, BoundaryTest::nothing, BoundaryTest::nothing);

    assertThat(journal.head()).isEqualTo(2);
    assertThat(looked).isEqualTo(1);
  }

  @Test
  void what_was_looked_at_first_must_not_change_before_the_second_look() {
    assertRejected(foreign("fund=f"), BoundaryTest::nothing, BoundaryTest::nothing);
  }

  @Test
  void what_was_looked_at_must_not_change_after_the_last_look() {
    assertRejected(BoundaryTest::nothing, foreign("fund=f"), BoundaryTest::nothing);
    assertRejected(BoundaryTest::nothing, foreign("party=p"), BoundaryTest::nothing);
  }

  @Test
  void what_was_looked_at_must_not_change_before_the_commit() {
    assertRejected(BoundaryTest::nothing, BoundaryTest::nothing, foreign("fund=f"));
    assertRejected(BoundaryTest::nothing, BoundaryTest::nothing, foreign("party=p"));
  }

  @Test
  void what_was_not_looked_at_may_change_at_any_moment() {
    decide(foreign("fund=other"), foreign("party=other"), foreign("fund=another"));

    assertThat(journal.head()).isEqualTo(4);
  }

  private static void nothing() {}

  private Runnable foreign(String tag) {
    return () ->
        journal.append(AppendGuard.none(), List.of(envelope("x" + journal.head(), "Paid", tag)));
  }

  private void assertRejected(Runnable betweenLooks, Runnable afterLooks, Runnable beforeCommit) {
    long before = journal.head();
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> decide(betweenLooks, afterLooks, beforeCommit))
        .withCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    assertThat(journal.head()).isEqualTo(before + 1);
  }

  /** Looks at fund f, then at party p, makes them the condition, and appends an event. */
  private void decide(Runnable betweenLooks, Runnable afterLooks, Runnable beforeCommit) {
    JournalStorageEngine engine = new JournalStorageEngine(journal, PassThroughConverter.INSTANCE);
    StorageEngineBackedEventStore store =
        new StorageEngineBackedEventStore(
            engine, new SimpleEventBus(), event -> Set.of(Tag.of("fund", "f")));
    new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE)
        .create()
        .executeWithResult(
            context -> {
              EventStoreTransaction transaction = store.transaction(context);
              Boundary boundary = new Boundary(engine, context);
              looked = boundary.fold(FUND, 0, 0, (count, entry) -> count + 1);
              betweenLooks.run();
              boundary.fold(PARTY, 0, 0, (count, entry) -> count + 1);
              afterLooks.run();
              boundary.guard(transaction);
              transaction.appendEvent(
                  new GenericEventMessage(new MessageType("Paid"), new byte[] {1}));
              beforeCommit.run();
              return CompletableFuture.completedFuture(true);
            })
        .join();
  }
}
