package org.unionledger.axon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.Outcome;
import org.unionledger.command.Preview;
import org.unionledger.decide.Decider;
import org.unionledger.decide.Decision;
import org.unionledger.decide.Request;
import org.unionledger.decide.state.Fact;
import org.unionledger.event.Movement;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.VoucherNumber;

/**
 * Decides a batch, each command on the state that the one before it leaves, and turns decisions
 * into outcomes once it is known where the events stand.
 *
 * <p>Until then an event of this batch has a provisional position: −1 for the first, −2 for the
 * second and so on.
 */
final class BatchDecision {
  /**
   * An event to append.
   *
   * @param fact the event at its provisional position
   * @param by who asked
   */
  record Appended(Fact fact, Actor by) {}

  private final WorkingState state;
  private final List<Appended> events = new ArrayList<>();
  private final List<List<Preview>> outcomes = new ArrayList<>();

  private BatchDecision(WorkingState state) {
    this.state = state;
  }

  static BatchDecision of(WorkingState state, CommandBatch batch) {
    BatchDecision decision = new BatchDecision(state);
    for (CommandBatch.Group group : batch.groups()) {
      decision.outcomes.add(group.preview() ? decision.previewed(group) : decision.decided(group));
    }
    return decision;
  }

  /** The events to append, in their order. */
  List<Appended> events() {
    return events;
  }

  private List<Preview> decided(CommandBatch.Group group) {
    return group.atomic() ? allOrNone(group) : each(group);
  }

  private List<Preview> each(CommandBatch.Group group) {
    return group.requests().stream().map(this::decide).toList();
  }

  /** Decided like any other group, and then taken back. */
  private List<Preview> previewed(CommandBatch.Group group) {
    WorkingState.Savepoint savepoint = state.savepoint();
    int before = events.size();
    List<Preview> decided = decided(group);
    takeBack(savepoint, before);
    return decided;
  }

  private List<Preview> allOrNone(CommandBatch.Group group) {
    WorkingState.Savepoint savepoint = state.savepoint();
    int before = events.size();
    List<Preview> decided = each(group);
    Outcome.Refused first = firstRefused(decided);
    if (first == null) {
      return decided;
    }
    takeBack(savepoint, before);
    Refusal because = new CommandRefusal.NotAppliedAtomically(first.id(), first.refusal().reason());
    return decided.stream()
        .map(each -> new Preview(undone(each.outcome(), -before, because), null))
        .toList();
  }

  private void takeBack(WorkingState.Savepoint savepoint, int before) {
    state.backTo(savepoint);
    events.subList(before, events.size()).clear();
  }

  /** An outcome of a group of which nothing is recorded: no event after the last one kept is. */
  private static Outcome undone(Outcome outcome, long lastKept, Refusal because) {
    return switch (outcome) {
      case Outcome.Recorded recorded -> new Outcome.Refused(recorded.id(), because);
      case Outcome.AlreadyRecorded again ->
          again.position() < lastKept ? new Outcome.Refused(again.id(), because) : again;
      case Outcome.Refused refused ->
          refused.refusal() instanceof CommandRefusal.CommandIdReused reused
                  && reused.position() < lastKept
              ? new Outcome.Refused(
                  refused.id(), new CommandRefusal.CommandIdReused(reused.id(), reused.field(), 0))
              : refused;
    };
  }

  private static Outcome.@Nullable Refused firstRefused(List<Preview> decided) {
    for (Preview each : decided) {
      if (each.outcome() instanceof Outcome.Refused refused) {
        return refused;
      }
    }
    return null;
  }

  private Preview decide(Request request) {
    CommandId id = request.command().id();
    return switch (Decider.decide(state, request)) {
      case Decision.Accepted accepted -> {
        long provisional = -(events.size() + 1L);
        Fact fact = new Fact(provisional, id, request.fingerprint(), accepted.event());
        events.add(new Appended(fact, request.command().by()));
        state.apply(fact);
        yield new Preview(new Outcome.Recorded(id, provisional, voucher(fact)), accepted.event());
      }
      case Decision.Repeated repeated ->
          new Preview(
              new Outcome.AlreadyRecorded(
                  id, repeated.first().position(), voucher(repeated.first())),
              null);
      case Decision.Refused refused ->
          new Preview(new Outcome.Refused(id, refused.refusal()), null);
    };
  }

  private static @Nullable VoucherNumber voucher(Fact fact) {
    return fact.event() instanceof Movement movement ? movement.voucher().number() : null;
  }

  /**
   * The outcomes with the positions that the events have got.
   *
   * @param first the position of the first event of this batch, or the one that it would have had
   */
  List<List<Preview>> outcomesFrom(long first) {
    return outcomes.stream()
        .map(
            group ->
                group.stream()
                    .map(each -> new Preview(at(first, each.outcome()), each.event()))
                    .toList())
        .toList();
  }

  private static Outcome at(long first, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded recorded ->
          new Outcome.Recorded(recorded.id(), at(first, recorded.position()), recorded.voucher());
      case Outcome.AlreadyRecorded recorded ->
          new Outcome.AlreadyRecorded(
              recorded.id(), at(first, recorded.position()), recorded.voucher());
      case Outcome.Refused refused ->
          refused.refusal() instanceof CommandRefusal.CommandIdReused reused
              ? new Outcome.Refused(
                  refused.id(),
                  new CommandRefusal.CommandIdReused(
                      reused.id(), reused.field(), at(first, reused.position())))
              : refused;
    };
  }

  private static long at(long first, long position) {
    return position >= 0 ? position : first - position - 1;
  }
}
