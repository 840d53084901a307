package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Draw;
import org.unionledger.voucher.Voucher;

/** An event that carries a voucher. */
public sealed interface Movement extends LedgerEvent
    permits VoucherPosted,
        VoucherPartPosted,
        DraftPosted,
        TemplatePosted,
        GrantPaid,
        AidPaid,
        MatchingContributed,
        DuesReceived,
        DuesRebated,
        MovementCorrected,
        AmountsAdjusted,
        PriorYearCorrected,
        OpeningBalancesEntered,
        CarriedForward,
        StockMovement,
        StockDifferenceSettled {

  /**
   * The accounting document.
   *
   * @return a balanced voucher
   */
  Voucher voucher();

  /**
   * What it took from a hold.
   *
   * @return the draw, or null if it named no hold; below zero for a reversal that gave it back
   */
  default @Nullable Draw draw() {
    return null;
  }
}
