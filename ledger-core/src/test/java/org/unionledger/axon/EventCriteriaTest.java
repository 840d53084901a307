package org.unionledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.axon.Sourcing.ids;
import static org.unionledger.journal.Envelopes.envelope;
import static org.unionledger.journal.Envelopes.tagged;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelopes;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;

/** Every kind of Axon's event criteria, in sourcing and in append conditions. */
class EventCriteriaTest {

  private static final EventCriteria OF_FUND = EventCriteria.havingTags("fund", "f");
  private static final EventCriteria OF_PARTY = EventCriteria.havingTags("party", "p");

  @TempDir Path folder;

  private Journal journal;
  private JournalStorageEngine engine;

  @BeforeEach
  void openIt() {
    journal = SqliteJournal.open(folder.resolve("union.ledger"));
    engine = new JournalStorageEngine(journal, PassThroughConverter.INSTANCE);
  }

  @AfterEach
  void closeIt() {
    journal.close();
  }

  @Test
  void criteria_mean_what_they_say_in_every_combination() {
    journal.append(
        AppendGuard.none(),
        List.of(
            envelope("a", "Paid", "fund=f"),
            envelope("b", "Returned", "fund=f"),
            envelope("c", "Paid", "party=p"),
            envelope("d", "Closed")));

    assertThat(ids(engine, OF_FUND)).containsExactly("a", "b");
    assertThat(ids(engine, OF_FUND.or(OF_PARTY))).containsExactly("a", "b", "c");
    assertThat(ids(engine, EventCriteria.havingTags("fund", "f").andBeingOneOfTypes("Returned")))
        .containsExactly("b");
    assertThat(ids(engine, EventCriteria.havingAnyTag().andBeingOneOfTypes("Paid", "Closed")))
        .containsExactly("a", "c", "d");
    assertThat(ids(engine, EventCriteria.havingAnyTag())).containsExactly("a", "b", "c", "d");
    assertThat(ids(engine, EventCriteria.either(EventCriteria.havingAnyTag(), OF_FUND)))
        .containsExactly("a", "b", "c", "d");
    assertThat(ids(engine, EventCriteria.either(Set.of()))).isEmpty();
    assertThat(
            ids(engine, EventCriteria.havingAnyTag().andBeingOneOfTypes(namesAnd(700, "Closed"))))
        .containsExactly("d");
  }

  @Test
  void an_append_under_every_kind_of_condition_is_checked() {
    journal.append(AppendGuard.none(), List.of(envelope("a", "Paid", "fund=f")));

    commit(AppendCondition.withCriteria(OF_PARTY), "m-1");
    commit(AppendCondition.withCriteria(EventCriteria.either(Set.of())), "m-2");
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> commit(AppendCondition.withCriteria(OF_FUND), "m-3"));
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(
            () ->
                commit(
                    AppendCondition.withCriteria(
                        EventCriteria.havingAnyTag().andBeingOneOfTypes("Other", "Paid")),
                    "m-3"));
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(
            () ->
                commit(
                    AppendCondition.withCriteria(EventCriteria.havingAnyTag())
                        .withMarker(new GlobalIndexConsistencyMarker(2)),
                    "m-3"));
    assertThat(journal.read(0, 9, List.of(tagged("fund=f")), 9))
        .extracting(Entry::position)
        .containsExactly(1L, 2L, 3L);
  }

  private static Set<QualifiedName> namesAnd(int count, String last) {
    Set<QualifiedName> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      names.add(new QualifiedName("Unused" + i));
    }
    names.add(new QualifiedName(last));
    return names;
  }

  private void commit(AppendCondition condition, String id) {
    EventMessage event =
        new GenericEventMessage(
            id, new MessageType("Noted"), new byte[0], Map.of(), Envelopes.NOON);
    var tagged = new GenericTaggedEventMessage<>(event, Set.of(new Tag("fund", "f")));
    engine
        .appendEvents(condition, null, List.of(tagged))
        .thenCompose(staged -> staged.commit(null))
        .join();
  }
}
