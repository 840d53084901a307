package org.unionledger.command;

import org.unionledger.voucher.Particulars;

/** A command that becomes a voucher. */
public sealed interface MovementCommand extends LedgerCommand
    permits EnterOpeningBalances,
        PostVoucher,
        PostVoucherPart,
        PostTemplate,
        PayGrant,
        PayAid,
        ContributeMatching,
        ReceiveDues,
        RebateDues,
        PreparatoryLevyCommand,
        ReceiveGoods,
        IssueGoods,
        DonateGoods,
        AssembleKit,
        CountStock,
        SettleStockDifference,
        Reverse,
        CorrectMovement,
        AdjustAmounts,
        CorrectPriorYear,
        CarryForward,
        MigrateChart {

  /**
   * What the voucher says beside its postings.
   *
   * @return date, approval, summary and attachments
   */
  Particulars particulars();
}
