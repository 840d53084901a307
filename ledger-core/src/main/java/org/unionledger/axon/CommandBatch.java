package org.unionledger.axon;

import java.util.List;
import java.util.stream.Stream;
import org.unionledger.decide.Request;

/**
 * Commands that share one unit of work and one durable transaction.
 *
 * @param groups what each caller asks, in the order in which they are decided
 */
record CommandBatch(List<Group> groups) {
  /**
   * What one caller asks.
   *
   * @param requests the commands, in their order
   * @param atomic whether all of them are recorded or none
   * @param preview whether it is only asked what would become of them
   */
  record Group(List<Request> requests, boolean atomic, boolean preview) {}

  CommandBatch {
    groups = List.copyOf(groups);
  }

  /** All commands, in their order. */
  Stream<Request> requests() {
    return groups.stream().flatMap(group -> group.requests().stream());
  }
}
