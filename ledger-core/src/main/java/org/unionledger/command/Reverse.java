package org.unionledger.command;

import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.VoucherType;

/**
 * Reverses a movement of the same year by a red-letter copy (红字冲销, 会计基础工作规范 art. 51(5)).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param movement the command that became the movement
 * @param particulars date, approval, summary and attachments of the red voucher; its type is that
 *     of the reversed one, so none is asked for
 */
public record Reverse(CommandId id, Actor by, CommandId movement, Particulars particulars)
    implements MovementCommand {
  /** Checks that no type is asked for. */
  public Reverse {
    if (particulars.type() != VoucherType.GENERAL) {
      throw new InvalidValueException(
          "type "
              + particulars.type()
              + " is not for a reversal, whose type is that of the reversed voucher; leave it "
              + VoucherType.GENERAL);
    }
  }
}
