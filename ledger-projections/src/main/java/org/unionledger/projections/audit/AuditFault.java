package org.unionledger.projections.audit;

import org.unionledger.journal.Fault;

/** What an audit can find. */
public enum AuditFault {
  /** The database itself finds its pages or its tables damaged, or they are not the ledger's. */
  STORAGE_DAMAGED(Remedy.RESTORE),
  /** There is no entry at a position up to the head, or there is one after it. */
  ENTRY_MISSING(Remedy.RESTORE),
  /** The bytes of an entry are not an envelope. */
  ENTRY_UNREADABLE(Remedy.RESTORE),
  /** The bytes of an entry are not those that were recorded, or changed while they were audited. */
  ENTRY_CHANGED(Remedy.RESTORE),
  /** What an entry is found by, its id, type, time or tags, is not what its bytes say. */
  INDEX_DIFFERS(Remedy.RESTORE),
  /** A stored hash of the tree is not that of the entries below it. */
  TREE_DIFFERS(Remedy.RESTORE),
  /** The ledger is shorter than what was signed: an older copy, or entries were taken away. */
  CHECKPOINT_AHEAD(Remedy.FIND_THE_NEWEST),
  /** The ledger began otherwise when the checkpoint was signed: its history was rewritten. */
  CHECKPOINT_DIFFERS(Remedy.KEEP_THE_EVIDENCE),
  /** The id of a command was recorded before. */
  COMMAND_ID_REPEATED(Remedy.FIND_THE_WRITER),
  /** The debits of a voucher are not its credits in one of its units. */
  VOUCHER_UNBALANCED(Remedy.FIND_THE_WRITER),
  /** This release does not know the type of an event, or the version of its form. */
  EVENT_UNKNOWN(Remedy.FIND_THE_RELEASE),
  /** The bytes of an event are not of its form. */
  EVENT_UNREADABLE(Remedy.FIND_THE_WRITER),
  /** A voucher is of a book that was not opened before. */
  BOOK_UNKNOWN(Remedy.FIND_THE_WRITER),
  /** A voucher uses another chart than its book. */
  CHART_DIFFERS(Remedy.FIND_THE_WRITER),
  /** A posting is on an account that the book's chart does not have. */
  ACCOUNT_UNKNOWN(Remedy.FIND_THE_WRITER),
  /** An amount is in a unit, or has decimal places, that were not declared before. */
  UNIT_UNKNOWN(Remedy.FIND_THE_WRITER),
  /** The number of a voucher is not the next one of its book, year and type. */
  VOUCHER_NUMBER_GAP(Remedy.FIND_THE_WRITER),
  /** A voucher is dated in a period that was closed before it was recorded. */
  PERIOD_CLOSED(Remedy.FIND_THE_WRITER),
  /** A reversal is of something that was not recorded before, or is no movement. */
  MOVEMENT_UNKNOWN(Remedy.FIND_THE_WRITER),
  /** A movement was reversed before. */
  MOVEMENT_REVERSED_TWICE(Remedy.FIND_THE_WRITER),
  /** A reversal was reversed. */
  REVERSAL_REVERSED(Remedy.FIND_THE_WRITER),
  /** The voucher of a reversal is not the red copy of the voucher that it reverses. */
  REVERSAL_DIFFERS(Remedy.FIND_THE_WRITER),
  /** A fund is named that was not authorised or allotted before. */
  FUND_UNKNOWN(Remedy.FIND_THE_WRITER),
  /** A fund was authorised or allotted before. */
  FUND_REPEATED(Remedy.FIND_THE_WRITER),
  /** A fund is moved in another unit than its own. */
  FUND_UNIT_DIFFERS(Remedy.FIND_THE_WRITER),
  /** A fund gave more than it had. */
  FUND_OVERSPENT(Remedy.FIND_THE_WRITER),
  /** A hold was not made on that fund before, or it was released or has expired. */
  HOLD_UNKNOWN(Remedy.FIND_THE_WRITER),
  /** A hold of that code was made before. */
  HOLD_REPEATED(Remedy.FIND_THE_WRITER),
  /** A hold paid or released more than it held. */
  HOLD_OVERDRAWN(Remedy.FIND_THE_WRITER),
  /** What a hold gave, or got back, is not what the voucher spends, or not what it held. */
  HOLD_DIFFERS(Remedy.FIND_THE_WRITER),
  /**
   * The lots that a movement of goods changes are not what its voucher says, or the reverse of it.
   */
  GOODS_DIFFER(Remedy.FIND_THE_WRITER),
  /** More was taken from a lot than there was, in quantity or in value. */
  STOCK_OVERDRAWN(Remedy.FIND_THE_WRITER),
  /** A settlement is not of a count's pending difference, or not of all of it, or a second one. */
  SETTLEMENT_DIFFERS(Remedy.FIND_THE_WRITER),
  /** 资产基金 does not change as the assets that it mirrors. */
  ASSET_FUND_DIFFERS(Remedy.FIND_THE_WRITER),
  /** A year was closed whose income, expenditure or other results were not carried forward. */
  YEAR_NOT_EMPTIED(Remedy.FIND_THE_WRITER),
  /** A draft is not posted as it was kept, or is kept, posted or discarded twice. */
  DRAFT_DIFFERS(Remedy.FIND_THE_WRITER),
  /** All debits of a book are not all its credits in one of its units. */
  TRIAL_BALANCE_UNEQUAL(Remedy.FIND_THE_WRITER),
  /** A block holds other postings than the entries it was derived from; these are sound. */
  BLOCK_DIFFERS(Remedy.REBUILD_THE_BLOCKS);

  private final Remedy remedy;

  AuditFault(Remedy remedy) {
    this.remedy = remedy;
  }

  /** What to do about a fault. */
  enum Remedy {
    /** What is stored is damaged: a backup has what was recorded. */
    RESTORE,
    /** There is a longer ledger somewhere. */
    FIND_THE_NEWEST,
    /** Somebody wrote another history. */
    KEEP_THE_EVIDENCE,
    /** Somebody recorded past the rules. */
    FIND_THE_WRITER,
    /** Perhaps a later release recorded it. */
    FIND_THE_RELEASE,
    /** What is derived is wrong, and what it is derived from is sound. */
    REBUILD_THE_BLOCKS
  }

  Remedy remedy() {
    return remedy;
  }

  static AuditFault of(Fault fault) {
    return switch (fault) {
      case STORAGE_DAMAGED -> STORAGE_DAMAGED;
      case ENTRY_MISSING -> ENTRY_MISSING;
      case ENTRY_UNREADABLE -> ENTRY_UNREADABLE;
      case ENTRY_CHANGED -> ENTRY_CHANGED;
      case INDEX_DIFFERS -> INDEX_DIFFERS;
      case TREE_DIFFERS -> TREE_DIFFERS;
    };
  }
}
