package org.unionledger.command;

import java.math.BigDecimal;
import java.util.List;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;

/**
 * Corrects the amounts of a movement of the same year whose accounts are right, by one voucher for
 * the differences: blue where more was meant, red where less (会计基础工作规范 art. 51(5)).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param movement the command that became the movement
 * @param particulars date, approval, summary and attachments
 * @param amounts what each line of the movement should have said, in the order of its lines
 */
public record AdjustAmounts(
    CommandId id, Actor by, CommandId movement, Particulars particulars, List<BigDecimal> amounts)
    implements MovementCommand {
  /** Checks the number of amounts. */
  public AdjustAmounts {
    amounts = List.copyOf(amounts);
    if (amounts.size() < 2 || amounts.size() > Voucher.MOST_POSTINGS) {
      throw new InvalidValueException(
          amounts.size()
              + " amounts; name one for each line of the movement, 2 to "
              + Voucher.MOST_POSTINGS);
    }
  }
}
