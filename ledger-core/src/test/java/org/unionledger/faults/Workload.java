package org.unionledger.faults;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.unionledger.command.LedgerCommand;
import org.unionledger.identity.CommandId;
import org.unionledger.testing.history.RandomHistory;

/**
 * The random history of one ledger, cut into requests. What a killed node did not ask, or asked and
 * was not answered, is asked again before anything new. Not thread-safe.
 */
final class Workload {

  private final RandomHistory history;
  private final SplittableRandom random;
  private final Deque<Request> waiting = new ArrayDeque<>();
  private final Set<CommandId> grouped = new HashSet<>();
  private int requests;

  Workload(long seed) {
    this.history = new RandomHistory(seed);
    this.random = new SplittableRandom(seed);
  }

  /** The next requests. */
  List<Request> next(int count) {
    List<Request> next = new ArrayList<>();
    while (next.size() < count) {
      next.add(waiting.isEmpty() ? fresh() : waiting.poll());
    }
    return next;
  }

  /** Takes back what was not answered. */
  void again(Collection<Request> unanswered) {
    unanswered.stream()
        .sorted(Comparator.comparingInt(Request::number).reversed())
        .forEach(waiting::addFirst);
  }

  private Request fresh() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> request(Request.Way.TOGETHER, commands(2 + random.nextInt(4)));
      case 2, 3 -> group(2 + random.nextInt(4));
      default -> request(Request.Way.ALONE, commands(1));
    };
  }

  private Request request(Request.Way way, List<LedgerCommand> commands) {
    requests++;
    return new Request(requests, way, commands);
  }

  private List<LedgerCommand> commands(int count) {
    List<LedgerCommand> commands = new ArrayList<>();
    while (commands.size() < count) {
      LedgerCommand command = history.next();
      if (!grouped.contains(command.id()) && Request.canBeAsked(command)) {
        commands.add(command);
      }
    }
    return commands;
  }

  /**
   * Commands that nobody else asks, so that all or none of them are recorded, side by side. They
   * are right as far as the history knows; mostly a group that contained a wrong one would be
   * refused.
   */
  private Request group(int size) {
    List<LedgerCommand> accepted = new ArrayList<>();
    while (accepted.size() < size) {
      long before = history.model().position();
      LedgerCommand command = history.next();
      if (history.model().position() > before) {
        accepted.add(command);
      }
    }
    accepted.forEach(command -> grouped.add(command.id()));
    return request(Request.Way.ATOMICALLY, accepted);
  }
}
