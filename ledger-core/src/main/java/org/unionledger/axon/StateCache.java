package org.unionledger.axon;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.StateKey;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.Snapshot;

/**
 * Decision states that were sourced before, so that only what is new must be sourced: in memory for
 * the subjects used last, and as snapshots in the journal for those with a long history. Losing any
 * of it costs time only; the append condition keeps decisions correct.
 *
 * <p>Not thread-safe: its owner takes turns.
 */
final class StateCache {
  private static final int MOST_STATES = 20_000;
  private static final int KEPT_EVERY = 200;
  private static final int KEPT_AT_END = 20;

  private final Journal journal;
  private final SequencedMap<StateKey<?>, KnownState<?>> recent = new LinkedHashMap<>();

  StateCache(Journal journal) {
    this.journal = journal;
  }

  /** What is known of a subject; the initial state at position 0 if nothing is. */
  <S> KnownState<S> known(StateKey<S> key) {
    @SuppressWarnings("unchecked") // put() is given the state of the key
    KnownState<S> state = (KnownState<S>) recent.get(key);
    return state != null ? state : kept(key);
  }

  private <S> KnownState<S> kept(StateKey<S> key) {
    String name = StateSnapshots.name(key);
    Snapshot snapshot = name == null ? null : journal.snapshot(name).orElse(null);
    @Nullable S state = snapshot == null ? null : StateSnapshots.read(key, snapshot.state());
    return snapshot == null || state == null
        ? new KnownState<>(key.initial(), 0, 0)
        : new KnownState<>(state, snapshot.position(), 0);
  }

  /** Remembers states that are true at their positions, and keeps those that grew long. */
  void remember(Map<StateKey<?>, KnownState<?>> states) {
    List<Snapshot> grown = new ArrayList<>();
    states.forEach(
        (key, known) -> {
          String name = StateSnapshots.name(key);
          if (known.unkept() >= KEPT_EVERY && name != null) {
            grown.add(new Snapshot(name, known.position(), StateSnapshots.write(known.state())));
            recent.putLast(key, new KnownState<>(known.state(), known.position(), 0));
          } else if (!(key instanceof CommandKey)) {
            recent.putLast(key, known);
          }
        });
    forgetEldest();
    if (!grown.isEmpty()) {
      keep(grown);
    }
  }

  private void forgetEldest() {
    Iterator<StateKey<?>> eldest = recent.keySet().iterator();
    for (int tooMany = recent.size() - MOST_STATES; tooMany > 0; tooMany--) {
      eldest.next();
      eldest.remove();
    }
  }

  /** Keeps all that grew since it was last kept, so that the next opening need not source it. */
  void keepAll() {
    List<Snapshot> grown = new ArrayList<>();
    recent.forEach(
        (key, known) -> {
          String name = StateSnapshots.name(key);
          if (known.unkept() >= KEPT_AT_END && name != null) {
            grown.add(new Snapshot(name, known.position(), StateSnapshots.write(known.state())));
          }
        });
    recent.clear();
    if (!grown.isEmpty()) {
      keep(grown);
    }
  }

  private void keep(List<Snapshot> grown) {
    try {
      journal.keepSnapshots(grown);
    } catch (JournalException unable) {
      // What was to be kept can be sourced again; the commands themselves are recorded.
      recent.clear();
    }
  }
}
