package org.unionledger.decide;

import org.unionledger.decide.state.Fact;
import org.unionledger.event.LedgerEvent;
import org.unionledger.refusal.Refusal;

/** What is decided of a command. */
public sealed interface Decision {

  /**
   * The command becomes an event.
   *
   * @param event what happens
   */
  record Accepted(LedgerEvent event) implements Decision {}

  /**
   * The command had become an event before.
   *
   * @param first that event
   */
  record Repeated(Fact first) implements Decision {}

  /**
   * The command is not accepted.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements Decision {}
}
