package org.unionledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.axon.Sourcing.events;
import static org.unionledger.axon.Sourcing.markerOf;
import static org.unionledger.journal.Envelopes.NOON;
import static org.unionledger.journal.Envelopes.many;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.conversion.ChainingContentTypeConverter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.jdbc.SqliteJournal;

/** What the ledger needs of its storage engine beyond Axon's own suite. */
class JournalStorageEngineTest {

  private static final EventCriteria OF_FUND = EventCriteria.havingTags("fund", "f");

  @TempDir Path folder;

  private Journal journal;
  private JournalStorageEngine engine;

  @BeforeEach
  void openIt() {
    journal = SqliteJournal.open(folder.resolve("union.ledger"));
    engine = new JournalStorageEngine(journal, new ChainingContentTypeConverter());
  }

  @AfterEach
  void closeIt() {
    journal.close();
  }

  @Test
  void an_event_comes_back_with_all_that_it_had_and_its_payload_as_bytes() {
    EventMessage event =
        new GenericEventMessage(
            "m-1",
            new MessageType("union", "GrantPaid", "3"),
            "工会 \u0000 grant",
            Map.of("by", "accountant-1", "note", "line 1\nline 2"),
            NOON.plusNanos(123_456_789));

    commit(AppendCondition.none(), event);

    EventMessage found = events(engine, OF_FUND).getFirst();
    assertThat(found.identifier()).isEqualTo("m-1");
    assertThat(found.type()).isEqualTo(event.type());
    assertThat(found.timestamp()).isEqualTo(event.timestamp());
    assertThat(found.metadata()).isEqualTo(event.metadata());
    assertThat(found.payload()).isEqualTo("工会 \u0000 grant".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bytes_are_stored_verbatim() {
    byte[] payload = {0, '\n', (byte) 0xff, '{', '"'};

    commit(AppendCondition.none(), event("m-1", payload));

    assertThat(journal.entryWithId("m-1").orElseThrow().envelope().payload()).isEqualTo(payload);
  }

  @Test
  void an_event_that_does_not_fit_an_envelope_fails_before_anything_is_staged() {
    EventMessage withoutValue =
        new GenericEventMessage(
            "m-1", new MessageType("E"), "x", Collections.singletonMap("by", null), NOON);

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> stage(AppendCondition.none(), withoutValue).join())
        .withMessageContaining("no value for the metadata by");
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> stage(AppendCondition.none(), event("m".repeat(129), "x")).join())
        .withMessageContaining("shorten it to at most 128");
  }

  @Test
  void staging_records_and_locks_nothing_and_rolling_back_leaves_nothing() {
    AppendTransaction<?> staged = stage(AppendCondition.none(), event("m-1", "x")).join();
    assertThat(journal.head()).isZero();

    journal.append(AppendGuard.none(), many(1, "other", "Paid"));
    staged.rollback(null);

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> staged.commit(null).join())
        .withMessageContaining("stage a new one");
    assertThat(journal.head()).isEqualTo(1);
  }

  @Test
  void an_event_that_is_recorded_already_is_refused_by_name() {
    commit(AppendCondition.none(), event("m-1", "x"));

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> commit(AppendCondition.none(), event("m-1", "x")))
        .withCauseInstanceOf(JournalException.DuplicateEntry.class);
  }

  @Test
  void the_marker_is_the_head_even_where_nothing_was_sourced() {
    assertThat(markerOf(engine, SourcingCondition.conditionFor(OF_FUND)))
        .isEqualTo(new GlobalIndexConsistencyMarker(0));

    journal.append(AppendGuard.none(), many(3, "e", "Paid", "party=p"));

    assertThat(markerOf(engine, SourcingCondition.conditionFor(OF_FUND)))
        .isEqualTo(new GlobalIndexConsistencyMarker(3));
  }

  @Test
  void sourcing_starts_after_the_position_of_a_marker_and_costs_no_read_from_the_head_on() {
    journal.append(AppendGuard.none(), many(3, "e", "Paid", "fund=f"));
    ConsistencyMarker two = new GlobalIndexConsistencyMarker(2);
    ConsistencyMarker three = new GlobalIndexConsistencyMarker(3);
    ConsistencyMarker beyond = new GlobalIndexConsistencyMarker(99);
    ReadCounter counter = new ReadCounter(journal);
    engine = new JournalStorageEngine(counter, new ChainingContentTypeConverter());

    assertThat(events(engine, SourcingCondition.conditionFor(two.position(), OF_FUND)))
        .extracting(EventMessage::identifier)
        .containsExactly("e-3");
    assertThat(counter.reads()).isEqualTo(1);
    assertThat(events(engine, SourcingCondition.conditionFor(three.position(), OF_FUND))).isEmpty();
    assertThat(markerOf(engine, SourcingCondition.conditionFor(beyond.position(), OF_FUND)))
        .isEqualTo(three);
    assertThat(counter.reads()).isEqualTo(1);
  }

  @Test
  void a_stream_of_thousands_of_events_comes_in_order_and_ends_with_the_marker() {
    journal.append(AppendGuard.none(), many(1_700, "e", "Paid", "fund=f"));
    journal.append(AppendGuard.none(), many(1_700, "o", "Paid", "party=p"));

    assertThat(events(engine, OF_FUND))
        .extracting(EventMessage::identifier)
        .startsWith("e-1", "e-2")
        .endsWith("e-1700")
        .hasSize(1_700);
  }

  @Test
  void a_journal_that_fails_ends_streams_and_commits_with_its_own_failure() {
    MessageStream<EventMessage> sourced =
        engine.source(SourcingCondition.conditionFor(OF_FUND), null);
    AppendTransaction<?> staged = stage(AppendCondition.none(), event("m-1", "x")).join();
    journal.append(AppendGuard.none(), many(1, "e", "Paid", "fund=f"));
    MessageStream<EventMessage> second =
        engine.source(SourcingCondition.conditionFor(OF_FUND), null);
    journal.close();

    assertThat(sourced.next()).isPresent();
    assertThat(second.next()).isEmpty();
    assertThat(second.isCompleted()).isTrue();
    assertThat(second.error()).containsInstanceOf(JournalException.Closed.class);
    assertThat(engine.source(SourcingCondition.conditionFor(OF_FUND), null).error())
        .containsInstanceOf(JournalException.Closed.class);
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> staged.commit(null).join())
        .withCauseInstanceOf(JournalException.Closed.class);
    assertThat(engine.latestToken(null)).isCompletedExceptionally();
  }

  private CompletableFuture<AppendTransaction<?>> stage(
      AppendCondition condition, EventMessage event) {
    return engine.appendEvents(
        condition,
        null,
        List.of(new GenericTaggedEventMessage<>(event, Set.of(new Tag("fund", "f")))));
  }

  private void commit(AppendCondition condition, EventMessage event) {
    stage(condition, event).thenCompose(staged -> staged.commit(null)).join();
  }

  private static EventMessage event(String id, Object payload) {
    return new GenericEventMessage(id, new MessageType("Noted"), payload, Map.of(), NOON);
  }
}
