package org.unionledger.projections.replay;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.json.EventJson;
import org.unionledger.projections.query.NotKnown;
import org.unionledger.projections.query.NotKnownException;

/**
 * Reads a span of the journal once, a page at a time, and folds each event into any number of
 * projections. It runs on the caller's thread. This class is immutable and thread-safe.
 *
 * <pre>
 * BalanceProjection balances = new BalanceProjection();
 * ReplayResult result = Replay.of(journal).upTo(1_000).into(balances);
 * </pre>
 */
public final class Replay {
  /** How many events pass between two calls of the progress listener. */
  public static final int PROGRESS_INTERVAL = 8_192;

  private final JournalReader journal;
  private final long after;
  private final @Nullable Long upTo;
  private final Consumer<ReplayProgress> listener;
  private final BooleanSupplier cancelled;

  private Replay(
      JournalReader journal,
      long after,
      @Nullable Long upTo,
      Consumer<ReplayProgress> listener,
      BooleanSupplier cancelled) {
    this.journal = journal;
    this.after = after;
    this.upTo = upTo;
    this.listener = listener;
    this.cancelled = cancelled;
  }

  /**
   * A replay of everything that the journal holds when it runs.
   *
   * @param journal what to read
   * @return a replay from the beginning to the head
   */
  public static Replay of(JournalReader journal) {
    return new Replay(journal, 0, null, progress -> {}, () -> false);
  }

  /**
   * This replay beginning later.
   *
   * @param position the position after which to begin, 0 for the beginning
   * @return a new replay
   */
  public Replay after(long position) {
    return new Replay(journal, position, upTo, listener, cancelled);
  }

  /**
   * This replay ending at a position.
   *
   * @param position the last position to fold
   * @return a new replay
   */
  public Replay upTo(long position) {
    return new Replay(journal, after, position, listener, cancelled);
  }

  /**
   * This replay telling how far it is: every {@value #PROGRESS_INTERVAL} events and at the end.
   *
   * @param progress what to tell, on the thread that replays
   * @return a new replay
   */
  public Replay onProgress(Consumer<ReplayProgress> progress) {
    return new Replay(journal, after, upTo, progress, cancelled);
  }

  /**
   * This replay stopping early when asked. What was folded until then stays true at its position.
   *
   * @param stop asked before each event; true ends the replay
   * @return a new replay
   */
  public Replay stopWhen(BooleanSupplier stop) {
    return new Replay(journal, after, upTo, listener, stop);
  }

  /**
   * Folds the span into projections, all of them in one pass.
   *
   * @param projections what to fold into; each has taken all before the span, or belongs to it
   * @return where the projections stand now
   * @throws NotKnownException if the span begins or ends beyond the journal's head
   * @throws org.unionledger.journal.JournalException if the journal cannot be read
   */
  public ReplayResult into(Projection<?>... projections) {
    List<Projection<?>> all = List.of(projections);
    return run(
        event -> all.forEach(projection -> projection.fold(event)),
        position -> all.forEach(projection -> projection.pass(position)));
  }

  /**
   * Hands each event of the span to a consumer, in order. A host's own events in the same journal
   * are passed over.
   *
   * @param consumer what to do with an event
   * @return where it ended
   * @throws NotKnownException if the span begins or ends beyond the journal's head
   * @throws org.unionledger.journal.JournalException if the journal cannot be read
   */
  public ReplayResult forEach(Consumer<? super RecordedEvent> consumer) {
    return run(consumer, position -> {});
  }

  private ReplayResult run(Consumer<? super RecordedEvent> ledgers, LongConsumer hosts) {
    long end = requireSpan(journal.head());
    long begun = System.nanoTime();
    long position = after;
    long events = 0;
    long postings = 0;
    boolean stopped = false;
    for (Entry entry : journal.entries(after, end, List.of())) {
      stopped = cancelled.getAsBoolean();
      if (stopped) {
        break;
      }
      requireNext(entry.position(), position);
      position = entry.position();
      if (EventJson.isLedgers(entry)) {
        RecordedEvent event = EventJson.recorded(entry);
        ledgers.accept(event);
        events++;
        postings += event.event() instanceof Movement it ? it.voucher().postings().size() : 0;
      } else {
        hosts.accept(position);
      }
      if ((position - after) % PROGRESS_INTERVAL == 0) {
        listener.accept(new ReplayProgress(position - after, end - after, since(begun)));
      }
    }
    if (!stopped && position < end) {
      requireNext(end + 1, position);
    }
    Duration elapsed = since(begun);
    listener.accept(new ReplayProgress(position - after, end - after, elapsed));
    return new ReplayResult(after, position, events, postings, elapsed, stopped);
  }

  private long requireSpan(long head) {
    long end = upTo == null ? head : upTo;
    if (end < 0 || end > head) {
      throw new NotKnownException(new NotKnown.PositionNotRecorded(end, head));
    }
    if (after < 0 || after > end) {
      throw new NotKnownException(new NotKnown.PositionNotRecorded(after, end));
    }
    return end;
  }

  private static void requireNext(long found, long before) {
    if (found != before + 1) {
      throw new IllegalStateException(
          "the journal goes from position %s to %s: verify it, something is missing"
              .formatted(before, found));
    }
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
