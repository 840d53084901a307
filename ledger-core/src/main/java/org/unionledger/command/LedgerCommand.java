package org.unionledger.command;

import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;

/** Anything that may be asked of a ledger. */
public sealed interface LedgerCommand
    permits MovementCommand,
        OpenBook,
        DeclareUnit,
        DeclareParty,
        FundCommand,
        HoldCommand,
        LevyCommand,
        DraftCommand,
        ClosePeriod,
        ReopenPeriod,
        CloseYear,
        AssertBalance,
        ChooseCostMethod {

  /**
   * The caller's own identifier: asked twice, a command is recorded once.
   *
   * @return the key of idempotency
   */
  CommandId id();

  /**
   * Who asks; for a movement, who prepared the voucher.
   *
   * @return the actor
   */
  Actor by();
}
