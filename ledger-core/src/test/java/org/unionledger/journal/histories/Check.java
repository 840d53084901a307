package org.unionledger.journal.histories;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.evidence.Hash;

/**
 * Whether what the writers of a history were answered follows from what was recorded. The journal's
 * order is the order in which everything happened, so that each answer can be judged by itself.
 */
final class Check {

  private final Plan plan;
  private final long base;
  private final List<Entry> entries;
  private final List<Hash> leaves;
  private final List<Attempt> attempts;
  private final Attempt[] owners;

  /**
   * @param base the head before the history
   * @param entries all entries after that
   */
  Check(Plan plan, long base, List<Entry> entries, List<Attempt> attempts) {
    this.plan = plan;
    this.base = base;
    this.entries = entries;
    this.leaves = entries.stream().map(e -> Hash.ofLeaf(e.envelope().bytes())).toList();
    this.attempts = attempts;
    this.owners = new Attempt[entries.size()];
  }

  /** The hashes of the entries' bytes. */
  List<Hash> leaves() {
    return leaves;
  }

  /**
   * Judges everything.
   *
   * @throws Violation if something does not follow
   */
  void all() {
    int planned = plan.writers().size() * plan.writers().getFirst().size();
    Violation.when(
        attempts.size() != planned,
        "there are not as many answers as steps",
        attempts.size(),
        planned);
    for (int i = 0; i < entries.size(); i++) {
      long position = entries.get(i).position();
      Violation.when(position != base + 1 + i, "another position is here", position, base + 1 + i);
    }
    attempts.forEach(this::own);
    Violation.when(
        Arrays.asList(owners).contains(null), "nobody was told that this is recorded", entries);
    attempts.forEach(this::judge);
    realTime();
    Model model = new Model();
    for (Entry entry : entries) {
      String fault = model.apply(entry).orElse("");
      Violation.when(!fault.isEmpty(), "the entries do not add up", fault);
    }
  }

  /** What was acknowledged is where it was said to be. */
  private void own(Attempt attempt) {
    if (attempt.answer() instanceof Attempt.Accepted accepted) {
      int from = index(accepted.first());
      int to = index(accepted.last()) + 1;
      Violation.when(
          from < 0 || to > entries.size() || to <= from,
          "this is not recorded as it was said",
          attempt);
      List<String> there = leaves.subList(from, to).stream().map(Hash::toString).toList();
      Violation.when(!there.equals(attempt.leaves()), "other entries are there", attempt);
      for (int i = from; i < to; i++) {
        Violation.when(owners[i] != null, "both are at the same position", attempt, owners[i]);
        owners[i] = attempt;
      }
    }
  }

  private int index(long position) {
    return Math.toIntExact(Math.clamp(position - base - 1, -1, Integer.MAX_VALUE - 1L));
  }

  private void judge(Attempt attempt) {
    Step step = plan.writers().get(attempt.writer()).get(attempt.step());
    boolean isKept = step.kind() == Step.Kind.KEEP;
    switch (attempt.answer()) {
      case Attempt.Accepted accepted -> accepted(attempt, accepted, step);
      case Attempt.Conflicted conflict -> conflicted(attempt, conflict.position(), step);
      case Attempt.Duplicate duplicate -> duplicate(attempt, duplicate.id(), step);
      case Attempt.Kept kept ->
          Violation.when(!isKept, "a state was kept instead of an append", attempt);
      case Attempt.Failed failed -> throw new Violation(failed.text());
    }
    long[] matching =
        LongStream.rangeClosed(base + 1, attempt.head())
            .filter(position -> isSelected(step.criteria(), position))
            .toArray();
    long[] read = attempt.read().stream().mapToLong(Long::longValue).toArray();
    Violation.when(
        !Arrays.equals(read, matching),
        "it should have read another number of entries",
        attempt,
        matching.length);
  }

  private boolean isSelected(List<Criterion> criteria, long position) {
    var envelope = entries.get(index(position)).envelope();
    return criteria.stream().anyMatch(c -> c.matches(envelope.type(), envelope.tags()));
  }

  /** Nothing that the guard forbids came between the decision and the entries. */
  private void accepted(Attempt attempt, Attempt.Accepted accepted, Step step) {
    Violation.when(step.hasTheSameIdTwice(), "the same id is in it twice", attempt);
    Violation.when(
        accepted.seen() < accepted.last(), "it was acknowledged before it was there", attempt);
    AppendGuard guard = step.guard(base, attempt.head());
    for (long position = base + 1; position < accepted.first(); position++) {
      Violation.when(
          refuses(guard, position), "this position forbids the append", position, attempt);
    }
  }

  private boolean refuses(AppendGuard guard, long position) {
    return switch (guard) {
      case AppendGuard.Unguarded unguarded -> false;
      case AppendGuard.NothingAfter nothing -> position > nothing.position();
      case AppendGuard.NoMatchAfter noMatch ->
          position > noMatch.position() && isSelected(noMatch.criteria(), position);
    };
  }

  private void conflicted(Attempt attempt, long position, Step step) {
    AppendGuard guard = step.guard(base, attempt.head());
    int index = index(position);
    Violation.when(
        index < 0
            || index >= entries.size()
            || owners[index].asked() >= attempt.answered()
            || !refuses(guard, position),
        "this position does not forbid the append",
        position,
        attempt);
  }

  private void duplicate(Attempt attempt, String id, Step step) {
    Violation.when(!step.ids().contains(id), "nobody asked to record this id", id, attempt);
    boolean isRecorded = false;
    for (int i = 0; i < owners.length; i++) {
      isRecorded |=
          entries.get(i).envelope().id().equals(id) && owners[i].asked() < attempt.answered();
    }
    Violation.when(
        !isRecorded && !step.hasTheSameIdTwice(), "this id was not recorded", id, attempt);
  }

  /** What was acknowledged before something else was asked is before it, and everybody sees it. */
  private void realTime() {
    NavigableMap<Long, Long> acknowledged = new TreeMap<>();
    long furthest = base;
    List<Attempt> byAnswer =
        attempts.stream().sorted(Comparator.comparingLong(Attempt::answered)).toList();
    for (Attempt attempt : byAnswer) {
      if (attempt.answer() instanceof Attempt.Accepted accepted) {
        furthest = Math.max(furthest, accepted.last());
        acknowledged.put(attempt.answered(), furthest);
      }
    }
    for (Attempt attempt : attempts) {
      var before = acknowledged.lowerEntry(attempt.looked());
      Violation.when(
          before != null && attempt.head() < before.getValue(),
          "this time and position were acknowledged before it looked",
          before,
          attempt);
      var earlier = acknowledged.lowerEntry(attempt.asked());
      Violation.when(
          earlier != null
              && attempt.answer() instanceof Attempt.Accepted accepted
              && accepted.first() <= earlier.getValue(),
          "this time and position were acknowledged before it was asked",
          earlier,
          attempt);
    }
  }
}
