package org.unionledger.event;

import org.unionledger.voucher.Voucher;

/** An event that carries a voucher. */
public sealed interface Movement extends LedgerEvent
    permits VoucherPosted,
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
}
