package org.unionledger.projections.replay;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.json.EventJson;
import org.unionledger.json.EventReader;
import org.unionledger.projections.blocks.BelievedBlocks;
import org.unionledger.projections.postings.PostingDictionary;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.postings.PostingsWriter;

/** Folds adjacent segments, one after another, on one thread. */
final class ReplayPart<P extends Projection<P>> {
  /** So many entries are decoded between two looks at whether to stop. */
  private static final int STEP = 256;

  private final JournalReader journal;
  private final BelievedBlocks.Reading reading;
  private final List<Segment> segments;
  private final Interest interest;
  private final P projection;
  private final Runnable step;
  private final Watch watch;
  private final @Nullable EntryCheck check;
  private final PostingDictionary dictionary = new PostingDictionary();
  private final EventReader reader = new EventReader();

  private long position;
  private long eventsFoldedTo;
  private long events;
  private long postings;
  private int damagedBlocks;
  private boolean complete;

  /**
   * @param step called again and again, where this may be stopped
   * @param check what verifies the entries, or null
   */
  ReplayPart(
      JournalReader journal,
      BelievedBlocks blocks,
      List<Segment> segments,
      P projection,
      Watch watch,
      Runnable step,
      @Nullable EntryCheck check) {
    this.journal = journal;
    this.reading = blocks.reading();
    this.segments = segments;
    this.interest = projection.interest();
    this.projection = projection;
    this.watch = watch;
    this.step = step;
    this.check = check;
    this.position = segments.getFirst().first() - 1;
    this.eventsFoldedTo = position;
  }

  void run() {
    for (Segment segment : segments) {
      step.run();
      if (watch.isStopped()) {
        break;
      }
      fold(segment);
    }
    foldEventsOfBlocks();
    complete = position == segments.getLast().last();
  }

  private void fold(Segment segment) {
    if (segment.isBlock() && check == null) {
      Optional<Postings> block = reading.read(segment.block(), interest.columns());
      if (block.isPresent()) {
        projection.fold(block.get());
        reach(segment.last(), block.get());
        watch.advance(segment.last() - segment.first() + 1);
        return;
      }
      damagedBlocks++;
    }
    foldEventsOfBlocks();
    foldEntries(segment);
    eventsFoldedTo = position;
  }

  private void reach(long last, Postings run) {
    position = last;
    events += run.extent().events();
    postings += run.size();
  }

  private void foldEntries(Segment segment) {
    PostingsWriter writer = new PostingsWriter(dictionary, segment.first());
    boolean stopped = false;
    for (Entry entry : journal.entries(segment.first() - 1, segment.last(), List.of())) {
      requireNext(entry.position(), segment.first() - 1 + writer.entries());
      foldEntry(entry, writer);
      if (writer.entries() % STEP == 0) {
        watch.advance(STEP);
        step.run();
        stopped = watch.isStopped();
        if (stopped) {
          break;
        }
      }
    }
    if (!stopped) {
      requireNext(segment.last() + 1, segment.first() - 1 + writer.entries());
    }
    watch.advance(writer.entries() % STEP);
    if (writer.entries() > 0) {
      Postings run = writer.postings();
      projection.fold(run);
      reach(run.extent().last(), run);
      if (check != null && !stopped) {
        damagedBlocks += check.finish(segment, run, reading) ? 0 : 1;
      }
    }
  }

  private void foldEntry(Entry entry, PostingsWriter writer) {
    if (check != null) {
      check.add(entry);
    }
    if (EventJson.isLedgers(entry)) {
      RecordedEvent event = reader.recorded(entry);
      writer.add(event);
      if (interest.events().contains(event.event().getClass())) {
        projection.fold(event);
      }
    } else {
      writer.pass(entry.position());
    }
  }

  private static void requireNext(long found, long before) {
    if (found != before + 1) {
      throw new IllegalStateException(
          "the journal goes from position %s to %s: verify it, something is missing"
              .formatted(before, found));
    }
  }

  /** Blocks hold postings only: other events come from the entries of their kinds. */
  private void foldEventsOfBlocks() {
    if (eventsFoldedTo < position && !interest.events().isEmpty()) {
      Set<String> types =
          interest.events().stream()
              .map(event -> EventJson.NAMESPACE + event.getSimpleName())
              .collect(Collectors.toSet());
      List<Criterion> criteria = List.of(new Criterion(Set.of(), types));
      for (Entry entry : journal.entries(eventsFoldedTo, position, criteria)) {
        projection.fold(reader.recorded(entry));
      }
    }
    eventsFoldedTo = position;
  }

  P projection() {
    return projection;
  }

  long position() {
    return position;
  }

  boolean isComplete() {
    return complete;
  }

  /** What all parts up to the first incomplete one come to. */
  static ReplayResult sum(long after, Collection<? extends ReplayPart<?>> parts, Duration elapsed) {
    long position = after;
    long events = 0;
    long postings = 0;
    int damaged = 0;
    boolean cancelled = false;
    for (ReplayPart<?> part : parts) {
      if (!cancelled) {
        position = part.position;
        events += part.events;
        postings += part.postings;
      }
      damaged += part.damagedBlocks;
      cancelled |= !part.complete;
    }
    return new ReplayResult(after, position, events, postings, damaged, elapsed, cancelled);
  }
}
