package org.unionledger.axon;

import java.util.List;
import org.unionledger.command.Outcome;

/** The result of a batch: its outcomes, as soon as they are durable. */
final class CommittedBatch {
  private final BatchDecision decision;
  private List<List<Outcome>> outcomes = List.of();

  CommittedBatch(BatchDecision decision) {
    this.decision = decision;
  }

  void at(long first) {
    outcomes = decision.outcomesFrom(first);
  }

  /** What became of each group's commands, after the commit. */
  List<List<Outcome>> outcomes() {
    return outcomes;
  }
}
