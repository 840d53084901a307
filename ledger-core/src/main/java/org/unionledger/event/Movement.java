package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.fund.Draw;
import org.unionledger.voucher.Posting;
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
        PreparatoryLevyMovement,
        MovementCorrected,
        AmountsAdjusted,
        PriorYearCorrected,
        OpeningBalancesEntered,
        CarriedForward,
        ChartMigrated,
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

  /**
   * Whether a posting is part of the draw: what a movement draws from a hold is all that it spends
   * of the hold's fund.
   *
   * @param posting one of its voucher's postings
   * @return true if it draws from a hold, or gives back to it
   */
  default boolean draws(Posting posting) {
    Draw draw = draw();
    return draw != null
        && draw.fund().equals(posting.fund())
        && posting.side() == Side.DEBIT
        && Chart.of(voucher().chart())
            .find(posting.account())
            .filter(account -> account.forFunds() == Element.EXPENDITURE)
            .isPresent();
  }
}
