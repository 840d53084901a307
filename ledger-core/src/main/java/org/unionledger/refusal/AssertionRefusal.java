package org.unionledger.refusal;

import org.unionledger.identity.CommandId;

/** What stands in the way of replacing an assertion of a balance. */
public sealed interface AssertionRefusal extends Refusal {

  /**
   * The command that would be replaced asserted no balance, or was never recorded.
   *
   * @param assertion the command's identifier
   */
  record AssertionUnknown(CommandId assertion) implements AssertionRefusal {}

  /**
   * The assertion was replaced before.
   *
   * @param assertion the assertion
   * @param by the one that replaced it
   */
  record AssertionAlreadyReplaced(CommandId assertion, CommandId by) implements AssertionRefusal {}
}
