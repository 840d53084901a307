package org.unionledger.examples.dongcheng;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.refusal.Refusal;

/**
 * The story as a ledger took it.
 *
 * @param steps what was asked
 * @param outcomes what became of each step
 */
record Telling(List<Step> steps, List<Outcome> outcomes) {
  private static final int BATCH = 250;

  /** Sends the steps in their order; a batch is one durable transaction. */
  static Telling of(List<Step> story, UnionLedger ledger, Runnable afterBatch) {
    List<Outcome> outcomes = new ArrayList<>();
    while (outcomes.size() < story.size()) {
      int end = Math.min(outcomes.size() + BATCH, story.size());
      List<Step> batch = story.subList(outcomes.size(), end);
      outcomes.addAll(ledger.recordAll(batch.stream().map(Step::command).toList()));
      afterBatch.run();
    }
    return new Telling(story, outcomes);
  }

  /** The steps that did not come out as the story told them; there should be none. */
  List<Step> surprises() {
    return IntStream.range(0, steps.size())
        .filter(index -> !steps.get(index).cameTrue(outcomes.get(index)))
        .mapToObj(steps::get)
        .toList();
  }

  long count(Class<? extends Outcome> kind) {
    return outcomes.stream().filter(kind::isInstance).count();
  }

  List<Refusal> refusals() {
    return outcomes.stream()
        .filter(Outcome.Refused.class::isInstance)
        .map(outcome -> ((Outcome.Refused) outcome).refusal())
        .toList();
  }

  /** The commands of a kind that the story wants recorded. */
  <T extends LedgerCommand> List<T> commands(Class<T> kind) {
    return steps.stream()
        .filter(step -> step.expected() == Outcome.Recorded.class)
        .map(Step::command)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
