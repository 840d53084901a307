package org.unionledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionledger.journal.Envelopes.NOON;
import static org.unionledger.journal.Envelopes.at;
import static org.unionledger.journal.Envelopes.envelope;
import static org.unionledger.journal.Envelopes.many;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GapAwareTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.ReplayToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SecondWriter;
import org.unionledger.journal.jdbc.SqliteJournal;

/** Following the journal with Axon's infinite streams. */
class JournalStreamingTest {

  private static final EventCriteria OF_FUND = EventCriteria.havingTags("fund", "f");

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
  void tokens_are_positions() {
    journal.append(
        AppendGuard.none(), List.of(at(NOON, "a", "Paid"), at(NOON.plusSeconds(9), "b", "Paid")));

    assertThat(engine.firstToken(null).join()).isEqualTo(token(0));
    assertThat(engine.latestToken(null).join()).isEqualTo(token(2));
    assertThat(engine.tokenAt(NOON.plusSeconds(1), null).join()).isEqualTo(token(1));
    assertThat(engine.tokenAt(NOON.plusSeconds(10), null).join()).isEqualTo(token(2));
  }

  @Test
  void a_stream_continues_after_its_token_and_gives_each_event_its_own() {
    journal.append(AppendGuard.none(), many(3, "e", "Paid", "fund=f"));

    MessageStream<EventMessage> stream =
        engine.stream(StreamingCondition.startingFrom(token(1)), null);

    assertThat(stream.next().flatMap(TrackingToken::fromContext)).contains(token(2));
    assertThat(stream.next().map(entry -> entry.message().identifier())).contains("e-3");
    assertThat(stream.next()).isEmpty();
    assertThat(stream.isCompleted()).isFalse();
  }

  @Test
  void a_replay_streams_from_where_it_is_and_a_token_of_another_engine_is_refused() {
    journal.append(AppendGuard.none(), many(3, "e", "Paid", "fund=f"));
    TrackingToken replay = ReplayToken.createReplayToken(token(3), token(1), null);

    assertThat(id(engine.stream(StreamingCondition.startingFrom(replay), null).next()))
        .contains("e-2");
    assertThat(id(engine.stream(StreamingCondition.startingFrom(null), null).next()))
        .contains("e-1");
    var foreign = StreamingCondition.startingFrom(new GapAwareTrackingToken(1, List.of()));
    assertThat(engine.stream(foreign, null).error())
        .containsInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_long_stretch_without_a_match_is_walked_over_and_only_once() {
    journal.append(AppendGuard.none(), many(5_000, "o", "Paid", "party=p"));
    ReadCounter counter = new ReadCounter(journal);
    engine = new JournalStorageEngine(counter, PassThroughConverter.INSTANCE);
    MessageStream<EventMessage> stream =
        engine.stream(StreamingCondition.conditionFor(token(0), OF_FUND), null);

    assertThat(stream.hasNextAvailable()).isFalse();
    assertThat(stream.hasNextAvailable()).isFalse();
    assertThat(counter.reads()).isEqualTo(1);
    journal.append(AppendGuard.none(), List.of(envelope("a", "Paid", "fund=f")));
    assertThat(id(stream.next())).contains("a");
  }

  @Test
  void a_waiting_stream_is_woken_by_appends_until_it_is_closed() {
    List<Boolean> availableAtCall = new ArrayList<>();
    MessageStream<EventMessage> stream =
        engine.stream(StreamingCondition.startingFrom(token(0)), null);
    stream.setCallback(() -> availableAtCall.add(stream.hasNextAvailable()));

    journal.append(AppendGuard.none(), many(1, "e", "Paid"));
    stream.setCallback(() -> availableAtCall.add(stream.next().isPresent()));
    journal.append(AppendGuard.none(), many(1, "f", "Paid"));
    stream.close();
    journal.append(AppendGuard.none(), many(1, "g", "Paid"));

    assertThat(availableAtCall).containsExactly(false, true, true, true);
    assertThat(stream.next()).isEmpty();
    assertThat(stream.isCompleted()).isTrue();
    assertThat(stream.error()).isEmpty();
  }

  @Test
  void a_callback_that_fails_ends_its_stream_and_nothing_else() {
    IllegalStateException fault = new IllegalStateException("the consumer's own fault");
    MessageStream<EventMessage> stream =
        engine.stream(StreamingCondition.startingFrom(token(0)), null);
    stream.setCallback(
        () -> {
          if (stream.hasNextAvailable()) {
            throw fault;
          }
        });

    journal.append(AppendGuard.none(), many(1, "e", "Paid"));

    assertThat(stream.error()).contains(fault);
    assertThat(stream.isCompleted()).isTrue();
    assertThat(journal.head()).isEqualTo(1);
  }

  @Test
  void what_another_node_appends_is_seen_when_the_stream_is_next_asked() {
    MessageStream<EventMessage> stream =
        engine.stream(StreamingCondition.conditionFor(token(0), OF_FUND), null);
    assertThat(stream.hasNextAvailable()).isFalse();

    try (Journal other = SecondWriter.on(folder.resolve("union.ledger"))) {
      other.append(AppendGuard.none(), many(2, "e", "Paid", "fund=f"));

      assertThat(id(stream.next())).contains("e-1");
      assertThat(id(stream.next())).contains("e-2");
      assertThat(id(stream.next())).isEmpty();
    }
  }

  private static Optional<String> id(Optional<MessageStream.Entry<EventMessage>> entry) {
    return entry.map(found -> found.message().identifier());
  }

  private static TrackingToken token(long position) {
    return new GlobalSequenceTrackingToken(position);
  }
}
