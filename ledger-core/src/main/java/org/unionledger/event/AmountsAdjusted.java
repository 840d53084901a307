package org.unionledger.event;

import java.util.List;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Voucher;

/**
 * The amounts of a movement were corrected by a voucher for the differences.
 *
 * @param voucher the differences: positive in blue, negative in red
 * @param movement the command that became the movement
 * @param amounts what each line of the movement stands for now, in the order of its lines
 */
public record AmountsAdjusted(Voucher voucher, CommandId movement, List<Amount> amounts)
    implements Movement {
  /** Copies the amounts. */
  public AmountsAdjusted {
    amounts = List.copyOf(amounts);
  }
}
