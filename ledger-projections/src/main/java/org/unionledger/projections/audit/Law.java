package org.unionledger.projections.audit;

import org.jspecify.annotations.Nullable;
import org.unionledger.event.RecordedEvent;

/** What must be true of every event, given all before it. For one audit. */
@FunctionalInterface
interface Law {

  /**
   * Takes the next event.
   *
   * @return how it breaks the law, or null; after a finding the law is asked no more
   */
  @Nullable Finding broken(RecordedEvent recorded);

  /** How a law was broken, in names and figures. */
  record Finding(AuditFault fault, String detail) {}
}
