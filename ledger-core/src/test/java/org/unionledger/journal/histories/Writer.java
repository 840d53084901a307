package org.unionledger.journal.histories;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.evidence.Hash;

/** One writer of a history: reads, decides, appends, step by step. */
final class Writer implements Callable<List<Attempt>> {

  private static final int MOST_READ = 10_000;

  private final Journal journal;
  private final Plan plan;
  private final int number;
  private final long base;
  private final @Nullable CyclicBarrier decided;

  /**
   * @param base the head before the history
   * @param decided where the writers wait for each other before they append; null if they do not
   */
  Writer(Journal journal, Plan plan, int number, long base, @Nullable CyclicBarrier decided) {
    this.journal = journal;
    this.plan = plan;
    this.number = number;
    this.base = base;
    this.decided = decided;
  }

  /** What is appended, and what it was decided on. */
  private record Decision(
      long head, List<Long> read, AppendGuard guard, List<Envelope> envelopes) {}

  @Override
  public List<Attempt> call() throws InterruptedException, BrokenBarrierException {
    List<Attempt> attempts = new ArrayList<>();
    List<Step> steps = plan.writers().get(number);
    for (int step = 0; step < steps.size(); step++) {
      attempts.add(attempt(step, steps.get(step)));
    }
    return attempts;
  }

  private Attempt attempt(int index, Step step)
      throws InterruptedException, BrokenBarrierException {
    long looked = System.nanoTime();
    Decision decision = new Decision(base, List.of(), AppendGuard.none(), List.of());
    Attempt.Answer answer = null;
    try {
      decision = decide(step);
    } catch (RuntimeException | Error e) {
      answer = failed(e);
    }
    if (decided != null) {
      decided.await();
    }
    long asked = System.nanoTime();
    if (answer == null) {
      answer = step.kind() == Step.Kind.KEEP ? keep(index, decision) : append(decision);
    }
    long answered = System.nanoTime();
    return new Attempt(
        number,
        index,
        looked,
        decision.head(),
        decision.read(),
        decision.envelopes().stream().map(e -> Hash.ofLeaf(e.bytes()).toString()).toList(),
        asked,
        answered,
        answer instanceof Attempt.Accepted accepted ? seen(accepted) : answer);
  }

  private Decision decide(Step step) {
    long head = journal.head();
    List<Entry> read =
        step.criteria().isEmpty()
            ? List.of()
            : journal.read(base, head, step.criteria(), MOST_READ);
    return new Decision(
        head,
        read.stream().map(Entry::position).toList(),
        step.guard(base, head),
        step.decide(read));
  }

  private Attempt.Answer append(Decision decision) {
    try {
      AppendResult result = journal.append(decision.guard(), decision.envelopes());
      return new Attempt.Accepted(result.first(), result.last(), 0);
    } catch (JournalException.AppendConflict conflict) {
      return new Attempt.Conflicted(conflict.position());
    } catch (JournalException.DuplicateEntry duplicate) {
      return new Attempt.Duplicate(duplicate.id());
    } catch (RuntimeException | Error e) {
      return failed(e);
    }
  }

  private Attempt.Answer seen(Attempt.Accepted accepted) {
    try {
      return new Attempt.Accepted(accepted.first(), accepted.last(), journal.head());
    } catch (RuntimeException | Error e) {
      return failed(e);
    }
  }

  /** The state kept last is there; one that is ahead of the journal is not. */
  private Attempt.Answer keep(int index, Decision decision) {
    try {
      String key = "%s.%d".formatted(plan.name(), number);
      Snapshot first = snapshot(key, decision.head() + 1_000_000, index);
      Snapshot second = snapshot(key, decision.head(), index + 1);
      journal.keepSnapshots(List.of(first));
      Optional<Snapshot> ahead = journal.snapshot(key);
      journal.keepSnapshots(List.of(second));
      Optional<Snapshot> kept = journal.snapshot(key);
      return ahead.isEmpty() && kept.equals(Optional.of(second))
          ? new Attempt.Kept()
          : new Attempt.Failed("kept %s but read %s, ahead %s".formatted(second, kept, ahead));
    } catch (RuntimeException | Error e) {
      return failed(e);
    }
  }

  private static Snapshot snapshot(String key, long position, int state) {
    return new Snapshot(key, position, ("state " + state).getBytes(StandardCharsets.UTF_8));
  }

  private static Attempt.Failed failed(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return new Attempt.Failed(trace.toString());
  }
}
