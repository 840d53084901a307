package org.unionledger.axon;

import java.util.List;
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
   */
  record Group(List<Request> requests, boolean atomic) {}

  CommandBatch {
    groups = List.copyOf(groups);
  }
}
