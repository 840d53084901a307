package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.VoucherNumber;

/** What became of a command. Nothing else can become of it. */
public sealed interface Outcome {

  /**
   * The command's identifier.
   *
   * @return the key of idempotency
   */
  CommandId id();

  /**
   * The command is durably recorded.
   *
   * @param id the command's identifier
   * @param position where it stands in the journal
   * @param voucher the number of its voucher, or null if it is no movement
   */
  record Recorded(CommandId id, long position, @Nullable VoucherNumber voucher)
      implements Outcome {}

  /**
   * The same command had been recorded before; this is what became of it then.
   *
   * @param id the command's identifier
   * @param position where it stands in the journal
   * @param voucher the number of its voucher, or null if it is no movement
   */
  record AlreadyRecorded(CommandId id, long position, @Nullable VoucherNumber voucher)
      implements Outcome {}

  /**
   * The command was not accepted; the ledger is as it was.
   *
   * @param id the command's identifier
   * @param refusal why, and what to do
   */
  record Refused(CommandId id, Refusal refusal) implements Outcome {}
}
