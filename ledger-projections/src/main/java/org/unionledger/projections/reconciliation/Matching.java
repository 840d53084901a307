package org.unionledger.projections.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.CommandId;

/**
 * Takes away what both sides posted alike, so that what makes the difference remains. First what
 * one side took back in red letters; then what has the same amount and the same reference, then the
 * same amount and day, then the same amount. A group is taken away only if both sides have equally
 * many of it, so nothing is matched by chance, and what remains adds up to the difference.
 */
final class Matching {
  private static final Comparator<InterLevelPosting> ORDER =
      Comparator.comparing(InterLevelPosting::date).thenComparingLong(InterLevelPosting::position);

  private List<InterLevelPosting> sent;
  private List<InterLevelPosting> received;

  /** What makes postings of both sides alike; null alike to nothing. */
  private interface Likeness extends Function<InterLevelPosting, @Nullable Object> {}

  private record AndReference(long minor, String reference) {}

  private record AndDay(long minor, LocalDate day) {}

  private record Line(CommandId movement, String account, long minor) {}

  Matching(List<InterLevelPosting> sent, List<InterLevelPosting> received) {
    this.sent = withoutTakenBack(sent);
    this.received = withoutTakenBack(received);
    match(
        it ->
            it.reference() == null ? null : new AndReference(it.amount().minor(), it.reference()));
    match(it -> new AndDay(it.amount().minor(), it.date()));
    match(it -> it.amount().minor());
  }

  List<InterLevelPosting> openSent() {
    return sent.stream().sorted(ORDER).toList();
  }

  List<InterLevelPosting> openReceived() {
    return received.stream().sorted(ORDER).toList();
  }

  private static List<InterLevelPosting> withoutTakenBack(List<InterLevelPosting> all) {
    Map<Line, List<InterLevelPosting>> red = new HashMap<>();
    for (InterLevelPosting posting : all) {
      if (posting.reverses() != null) {
        red.computeIfAbsent(
                new Line(
                    posting.reverses(),
                    posting.account(),
                    Math.negateExact(posting.amount().minor())),
                absent -> new ArrayList<>())
            .add(posting);
      }
    }
    List<InterLevelPosting> left = new ArrayList<>();
    Set<InterLevelPosting> used = new HashSet<>();
    for (InterLevelPosting posting : all) {
      List<InterLevelPosting> copies =
          red.getOrDefault(
              new Line(posting.id(), posting.account(), posting.amount().minor()),
              new ArrayList<>());
      if (copies.isEmpty()) {
        left.add(posting);
      } else {
        used.add(copies.removeLast());
      }
    }
    left.removeAll(used);
    return left;
  }

  private void match(Likeness likeness) {
    Map<Object, Integer> ofSent = counted(sent, likeness);
    Map<Object, Integer> ofReceived = counted(received, likeness);
    ofSent.entrySet().retainAll(ofReceived.entrySet());
    sent = without(sent, likeness, ofSent.keySet());
    received = without(received, likeness, ofSent.keySet());
  }

  private static Map<Object, Integer> counted(List<InterLevelPosting> all, Likeness likeness) {
    Map<Object, Integer> counts = new HashMap<>();
    for (InterLevelPosting posting : all) {
      Object like = likeness.apply(posting);
      if (like != null) {
        counts.merge(like, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static List<InterLevelPosting> without(
      List<InterLevelPosting> all, Likeness likeness, Set<Object> matched) {
    List<InterLevelPosting> left = new ArrayList<>();
    for (InterLevelPosting posting : all) {
      Object like = likeness.apply(posting);
      if (like == null || !matched.contains(like)) {
        left.add(posting);
      }
    }
    return left;
  }
}
