package org.unionledger.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Draw;
import org.unionledger.goods.StockChange;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Voucher;

/**
 * A movement was reversed by a red-letter copy of its voucher.
 *
 * @param voucher the red-letter voucher
 * @param movement the command that became the reversed movement
 * @param stock what it gives back to lots and takes from them; empty for a movement of money
 * @param reopens the count whose difference is pending again, or null if it was not a settlement
 * @param draw what it gives back to a hold, below zero; or null
 * @param splitUse the plan that shared the reversed dues, or null if it shared none
 */
public record MovementReversed(
    Voucher voucher,
    CommandId movement,
    List<StockChange> stock,
    @Nullable CommandId reopens,
    @Nullable Draw draw,
    @Nullable SplitUse splitUse)
    implements StockMovement {
  /** Copies the list. */
  public MovementReversed {
    stock = List.copyOf(stock);
  }

  /**
   * The reversal of a movement of goods or money.
   *
   * @param voucher the red-letter voucher
   * @param movement the command that became the reversed movement
   * @param stock what it gives back to lots and takes from them
   */
  public MovementReversed(Voucher voucher, CommandId movement, List<StockChange> stock) {
    this(voucher, movement, stock, null, null, null);
  }

  /**
   * The reversal of a movement of money.
   *
   * @param voucher the red-letter voucher
   * @param movement the command that became the reversed movement
   */
  public MovementReversed(Voucher voucher, CommandId movement) {
    this(voucher, movement, List.of());
  }
}
