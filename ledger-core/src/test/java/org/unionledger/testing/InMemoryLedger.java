package org.unionledger.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.decide.Decider;
import org.unionledger.decide.Decision;
import org.unionledger.decide.Request;
import org.unionledger.decide.state.EventTag;
import org.unionledger.decide.state.EventTags;
import org.unionledger.decide.state.Fact;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.StateKey;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.json.Fingerprints;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.VoucherNumber;

/** The rules alone, folded in memory: no journal, no framework. Not thread-safe. */
public final class InMemoryLedger implements LedgerUnderTest, LedgerState {
  private final List<Fact> facts = new ArrayList<>();
  private final Map<EventTag, List<Fact>> byTag = new HashMap<>();
  private final Map<StateKey<?>, Folded> folded = new HashMap<>();

  /** A state and how many facts of its tag it has seen. */
  private record Folded(Object state, int seen) {}

  @Override
  @SuppressWarnings("unchecked")
  public <S> S of(StateKey<S> key) {
    List<Fact> concerning = byTag.getOrDefault(key.tag(), List.of());
    Folded before = folded.get(key);
    S state = before == null ? key.initial() : (S) before.state();
    for (Fact fact : concerning.subList(before == null ? 0 : before.seen(), concerning.size())) {
      if (key.kinds().isEmpty() || key.kinds().contains(fact.event().getClass())) {
        state = key.evolve(state, fact);
      }
    }
    folded.put(key, new Folded(state, concerning.size()));
    return state;
  }

  @Override
  public Outcome record(LedgerCommand command) {
    Request request = new Request(command, Fingerprints.of(command));
    return switch (Decider.decide(this, request)) {
      case Decision.Accepted accepted -> {
        Fact fact =
            new Fact(facts.size() + 1L, command.id(), request.fingerprint(), accepted.event());
        add(fact);
        yield new Outcome.Recorded(command.id(), fact.position(), voucher(fact));
      }
      case Decision.Repeated repeated ->
          new Outcome.AlreadyRecorded(
              command.id(), repeated.first().position(), voucher(repeated.first()));
      case Decision.Refused refused -> new Outcome.Refused(command.id(), refused.refusal());
    };
  }

  private void add(Fact fact) {
    facts.add(fact);
    for (EventTag tag : EventTags.of(fact.id(), fact.event())) {
      byTag.computeIfAbsent(tag, any -> new ArrayList<>()).add(fact);
    }
  }

  private static @Nullable VoucherNumber voucher(Fact fact) {
    return fact.event() instanceof Movement movement ? movement.voucher().number() : null;
  }

  @Override
  public List<Outcome> recordAll(List<? extends LedgerCommand> commands) {
    return commands.stream().map(this::record).toList();
  }

  @Override
  public List<Outcome> recordAtomically(List<? extends LedgerCommand> commands) {
    List<Fact> before = List.copyOf(facts);
    List<Outcome> outcomes = recordAll(commands);
    for (Outcome first : outcomes) {
      if (first instanceof Outcome.Refused refused) {
        facts.clear();
        byTag.clear();
        folded.clear();
        before.forEach(this::add);
        return outcomes.stream().map(other -> notApplied(other, refused)).toList();
      }
    }
    return outcomes;
  }

  /** What was recorded before stays so, and what is refused for itself says why. */
  private Outcome notApplied(Outcome outcome, Outcome.Refused first) {
    boolean standsBefore =
        outcome instanceof Outcome.AlreadyRecorded again && again.position() <= facts.size();
    Refusal because = new CommandRefusal.NotAppliedAtomically(first.id(), first.refusal().reason());
    return standsBefore || outcome instanceof Outcome.Refused
        ? outcome
        : new Outcome.Refused(outcome.id(), because);
  }

  @Override
  public List<LedgerEvent> events() {
    return facts.stream().map(Fact::event).toList();
  }

  @Override
  public void close() {}
}
