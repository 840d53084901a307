package org.unionledger.projections.replay;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.VoucherPosted;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.blocks.BelievedBlocks;
import org.unionledger.projections.blocks.PostingBlocks;
import org.unionledger.projections.query.NotKnown;
import org.unionledger.projections.query.NotKnownException;

/**
 * Folds a span of the journal into any number of projections, in one pass and in bounded memory:
 * from blocks of postings where there are some that can be believed, else from the entries.
 *
 * <p>It runs on the caller's thread, and on others for as long as a call lasts if it is asked to.
 * This class is immutable and thread-safe.
 *
 * <pre>
 * Replayed&lt;BalanceProjection&gt; balances =
 *     Replay.of(journal).upTo(1_000_000).threads(8).rebuild(BalanceProjection::new);
 * </pre>
 */
public final class Replay {
  /** How many entries pass between two calls of the progress listener, at least. */
  public static final int PROGRESS_INTERVAL = 8_192;

  private static final long FEW = 8 * PostingBlocks.ALIGNMENT;

  private final JournalReader journal;
  private final ReplayOptions options;

  private Replay(JournalReader journal, ReplayOptions options) {
    this.journal = journal;
    this.options = options;
  }

  /**
   * A replay of everything that the journal holds when it runs.
   *
   * @param journal what to read
   * @return a replay from the beginning to the head
   */
  public static Replay of(JournalReader journal) {
    return new Replay(journal, ReplayOptions.DEFAULTS);
  }

  /**
   * This replay beginning later.
   *
   * @param position the position after which to begin, 0 for the beginning
   * @return a new replay
   */
  public Replay after(long position) {
    return new Replay(journal, options.withAfter(position));
  }

  /**
   * This replay ending at a position.
   *
   * @param position the last position to fold
   * @return a new replay
   */
  public Replay upTo(long position) {
    return new Replay(journal, options.withUpTo(position));
  }

  /**
   * This replay on several threads, which {@link #rebuild} starts and ends.
   *
   * @param count how many, 1 for the caller's own
   * @return a new replay
   * @throws IllegalArgumentException if there are none
   */
  public Replay threads(int count) {
    return new Replay(journal, options.withThreads(count));
  }

  /**
   * This replay believing nothing: every entry is decoded and hashed, its hash is compared with the
   * journal's tree up to its root, and its postings with those in its block.
   *
   * @return a new replay, which throws a {@link NotVerifiedException} where something differs
   */
  public Replay verified() {
    return new Replay(journal, options.withVerified());
  }

  /**
   * This replay telling how far it is, now and then and at the end.
   *
   * @param progress what to tell, on the caller's thread
   * @return a new replay
   */
  public Replay onProgress(Consumer<ReplayProgress> progress) {
    return new Replay(journal, options.withListener(progress));
  }

  /**
   * This replay stopping early when asked. What was folded until then stays true at its position.
   *
   * @param stop asked again and again on the caller's thread; true ends the replay
   * @return a new replay
   */
  public Replay stopWhen(BooleanSupplier stop) {
    return new Replay(journal, options.withCancelled(stop));
  }

  /**
   * Folds the span into projections that there are, all of them in one pass, on this thread.
   *
   * @param projections what to fold into; each has taken all before the span, or belongs to it
   * @return where the projections stand now
   * @throws NotKnownException if the span begins or ends beyond the journal's head
   * @throws NotVerifiedException if this is a verified replay and something differs
   * @throws org.unionledger.journal.JournalException if the journal cannot be read
   */
  public ReplayResult into(Projection<?>... projections) {
    Together together = new Together(List.of(projections));
    return run(1, () -> together).result();
  }

  /**
   * Folds the span into a new projection: into one for each thread, which are merged at the end.
   *
   * @param nothing makes a projection that no event has come to
   * @param <P> the projection
   * @return what the span comes to
   * @throws NotKnownException if the span begins or ends beyond the journal's head
   * @throws NotVerifiedException if this is a verified replay and something differs
   * @throws org.unionledger.journal.JournalException if the journal cannot be read
   */
  public <P extends Projection<P>> Replayed<P> rebuild(Supplier<P> nothing) {
    return run(options.threads(), nothing);
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
    return into(new EachEvent(consumer));
  }

  private <P extends Projection<P>> Replayed<P> run(int threads, Supplier<P> nothing) {
    long begun = System.nanoTime();
    long end = requireSpan(options.upTo(), journal.head());
    P first = nothing.get();
    BelievedBlocks blocks =
        isWorthBlocks(end, first.interest())
            ? BelievedBlocks.of(journal, end)
            : BelievedBlocks.none(journal);
    List<Segment> segments = Segment.of(options.after(), end, blocks);
    ReplayRun<P> run = new ReplayRun<>(journal, blocks, options, end, begun);
    return run.fold(Segment.parts(segments, threads, options.verified()), first, nothing);
  }

  /** To look for blocks takes longer than to decode a few entries. */
  private boolean isWorthBlocks(long end, Interest interest) {
    return end - options.after() >= FEW && !interest.events().contains(VoucherPosted.class);
  }

  private long requireSpan(@Nullable Long upTo, long head) {
    long end = upTo == null ? head : upTo;
    if (end < 0 || end > head) {
      throw new NotKnownException(new NotKnown.PositionNotRecorded(end, head));
    }
    if (options.after() < 0 || options.after() > end) {
      throw new NotKnownException(new NotKnown.PositionNotRecorded(options.after(), end));
    }
    return end;
  }
}
