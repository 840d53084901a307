package org.unionledger.axon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.unionledger.decide.state.EventTag;
import org.unionledger.decide.state.EventTags;
import org.unionledger.decide.state.Fact;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.StateKey;

/**
 * The ledger as one unit of work sees it: what is looked up is sourced from where it is known, and
 * becomes part of the {@link Boundary}; what the unit of work decides is applied on top.
 */
final class WorkingState implements LedgerState {
  private final Boundary boundary;
  private final StateCache cache;
  private final Map<StateKey<?>, KnownState<?>> held = new HashMap<>();
  private final Map<EventTag, List<StateKey<?>>> byTag = new HashMap<>();
  private final Map<EventTag, List<Fact>> decided = new HashMap<>();

  /**
   * What was held and decided at a moment.
   *
   * @param held the states
   * @param decided the events of this unit of work, by their tags
   */
  record Savepoint(Map<StateKey<?>, KnownState<?>> held, Map<EventTag, List<Fact>> decided) {}

  WorkingState(Boundary boundary, StateCache cache) {
    this.boundary = boundary;
    this.cache = cache;
  }

  @Override
  public <S> S of(StateKey<S> key) {
    @SuppressWarnings("unchecked") // held maps a key to the state of the key
    KnownState<S> known = (KnownState<S>) held.get(key);
    if (known == null) {
      known = source(key, cache.known(key));
      for (Fact fact : decided.getOrDefault(key.tag(), List.of())) {
        known = evolve(key, known, fact);
      }
      hold(key, known);
    }
    return known.state();
  }

  private void hold(StateKey<?> key, KnownState<?> known) {
    held.put(key, known);
    byTag.computeIfAbsent(key.tag(), tag -> new ArrayList<>(2)).add(key);
  }

  /**
   * Looks up many subjects before anything is decided. Those that are known up to the same position
   * take one query, not one each.
   */
  void lookUp(List<StateKey<?>> keys) {
    SortedMap<Long, Set<StateKey<?>>> unknown = new TreeMap<>();
    for (StateKey<?> key : keys) {
      if (!held.containsKey(key)) {
        KnownState<?> known = cache.known(key);
        hold(key, known);
        unknown.computeIfAbsent(known.position(), any -> new LinkedHashSet<>()).add(key);
      }
    }
    unknown.forEach(this::sourceTogether);
  }

  private void sourceTogether(long after, Set<StateKey<?>> keys) {
    boundary.forEach(
        EventCriteria.either(keys.stream().map(LedgerMessages::criteria).toList()),
        after,
        entry -> {
          if (LedgerFacts.isOurs(entry)) {
            apply(LedgerFacts.of(entry), keys);
          }
        });
  }

  /** Applies an event that was found by some subjects to these alone: others find it themselves. */
  private void apply(Fact fact, Set<StateKey<?>> subjects) {
    for (EventTag tag : EventTags.of(fact.id(), fact.event())) {
      byTag.getOrDefault(tag, List.of()).stream()
          .filter(subjects::contains)
          .forEach(key -> apply(key, fact));
    }
  }

  private <S> KnownState<S> source(StateKey<S> key, KnownState<S> known) {
    return boundary.fold(
        LedgerMessages.criteria(key),
        known.position(),
        known,
        (state, entry) -> evolve(key, state, entry));
  }

  private static <S> KnownState<S> evolve(
      StateKey<S> key, KnownState<S> known, MessageStream.Entry<? extends EventMessage> entry) {
    return LedgerFacts.isOurs(entry) ? evolve(key, known, LedgerFacts.of(entry)) : known;
  }

  private static <S> KnownState<S> evolve(StateKey<S> key, KnownState<S> known, Fact fact) {
    return fact.position() > 0 && fact.position() <= known.position()
        ? known
        : new KnownState<>(
            key.evolve(known.state(), fact),
            Math.max(known.position(), fact.position()),
            known.unkept() + 1);
  }

  /** Applies an event of this unit of work to every state that it concerns, held or not yet. */
  void apply(Fact fact) {
    for (EventTag tag : EventTags.of(fact.id(), fact.event())) {
      decided.computeIfAbsent(tag, any -> new ArrayList<>(2)).add(fact);
      for (StateKey<?> key : byTag.getOrDefault(tag, List.of())) {
        apply(key, fact);
      }
    }
  }

  private <S> void apply(StateKey<S> key, Fact fact) {
    @SuppressWarnings("unchecked") // held maps a key to the state of the key
    KnownState<S> known = (KnownState<S>) held.get(key);
    if (known != null) {
      held.put(key, evolve(key, known, fact));
    }
  }

  Savepoint savepoint() {
    Map<EventTag, List<Fact>> facts = new HashMap<>();
    decided.forEach((tag, some) -> facts.put(tag, new ArrayList<>(some)));
    return new Savepoint(new HashMap<>(held), facts);
  }

  void backTo(Savepoint savepoint) {
    decided.clear();
    decided.putAll(savepoint.decided());
    held.putAll(savepoint.held());
    held.keySet().retainAll(savepoint.held().keySet());
    byTag.values().forEach(keys -> keys.retainAll(held.keySet()));
  }

  /**
   * What is known after the unit of work.
   *
   * @param position all that is held is true up to here
   */
  Map<StateKey<?>, KnownState<?>> knownAt(long position) {
    Map<StateKey<?>, KnownState<?>> known = new HashMap<>();
    held.forEach(
        (key, state) ->
            known.put(
                key,
                new KnownState<>(
                    state.state(), Math.max(position, state.position()), state.unkept())));
    return known;
  }
}
