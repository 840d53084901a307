package org.unionledger.axon;

import java.util.List;
import org.unionledger.command.Preview;

/** The result of a batch: its outcomes, as soon as they are durable. */
final class CommittedBatch {
  private final BatchDecision decision;
  private List<List<Preview>> outcomes = List.of();

  CommittedBatch(BatchDecision decision) {
    this.decision = decision;
  }

  void at(long first) {
    outcomes = decision.outcomesFrom(first);
  }

  /** What became, or would become, of each group's commands, after the commit. */
  List<List<Preview>> outcomes() {
    return outcomes;
  }
}
