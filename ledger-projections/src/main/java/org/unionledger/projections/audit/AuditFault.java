package org.unionledger.projections.audit;

import org.unionledger.journal.Fault;

/** What an audit can find. */
public enum AuditFault {
  /** The database itself finds its pages or its tables damaged, or they are not the ledger's. */
  STORAGE_DAMAGED(Remedy.RESTORE, "the database is damaged", "数据库已损坏"),
  /** There is no entry at a position up to the head, or there is one after it. */
  ENTRY_MISSING(Remedy.RESTORE, "an entry is missing, or one is too many", "缺少记录，或多出记录"),
  /** The bytes of an entry are not an envelope. */
  ENTRY_UNREADABLE(Remedy.RESTORE, "the entry cannot be read", "记录无法读取"),
  /** The bytes of an entry are not those that were recorded, or changed while they were audited. */
  ENTRY_CHANGED(Remedy.RESTORE, "the entry is not what was recorded", "记录与当初登记的内容不一致"),
  /** What an entry is found by, its id, type, time or tags, is not what its bytes say. */
  INDEX_DIFFERS(Remedy.RESTORE, "the index does not say what the entry says", "索引与记录内容不一致"),
  /** A stored hash of the tree is not that of the entries below it. */
  TREE_DIFFERS(
      Remedy.RESTORE, "a stored hash is not that of the entries below it", "保存的散列与其下的记录不一致"),
  /** The ledger is shorter than what was signed: an older copy, or entries were taken away. */
  CHECKPOINT_AHEAD(
      Remedy.FIND_THE_NEWEST, "the ledger ends before the signed checkpoint", "账本比已签名的检查点短"),
  /** The ledger began otherwise when the checkpoint was signed: its history was rewritten. */
  CHECKPOINT_DIFFERS(
      Remedy.KEEP_THE_EVIDENCE, "this is not the history that was signed", "账本历史与签名检查点不一致"),
  /** The id of a command was recorded before. */
  COMMAND_ID_REPEATED(
      Remedy.FIND_THE_WRITER, "the id of the command was recorded before", "命令编号先前已登记过"),
  /** The debits of a voucher are not its credits in one of its units. */
  VOUCHER_UNBALANCED(Remedy.FIND_THE_WRITER, "the voucher does not balance", "凭证借贷不平"),
  /** This release does not know the type of an event, or the version of its form. */
  EVENT_UNKNOWN(
      Remedy.FIND_THE_RELEASE, "the event is of an unknown type or version", "事件的类型或版本未知"),
  /** The bytes of an event are not of its form. */
  EVENT_UNREADABLE(Remedy.FIND_THE_WRITER, "the event is not of its form", "事件不符合其格式"),
  /** A voucher is of a book that was not opened before. */
  BOOK_UNKNOWN(Remedy.FIND_THE_WRITER, "the book was not opened", "账套尚未开设"),
  /** A voucher uses another chart than its book. */
  CHART_DIFFERS(
      Remedy.FIND_THE_WRITER, "the voucher uses another chart than its book", "凭证所用科目表与账套不同"),
  /** A posting is on an account that the book's chart does not have. */
  ACCOUNT_UNKNOWN(Remedy.FIND_THE_WRITER, "the account is not in the book's chart", "科目不在账套的科目表中"),
  /** An amount is in a unit, or has decimal places, that were not declared before. */
  UNIT_UNKNOWN(
      Remedy.FIND_THE_WRITER,
      "the unit was not declared with these decimal places",
      "计量单位未按此小数位数登记"),
  /** The number of a voucher is not the next one of its book, year and type. */
  VOUCHER_NUMBER_GAP(Remedy.FIND_THE_WRITER, "the voucher's number is not the next one", "凭证号不连续"),
  /** A voucher is dated in a period that was closed before it was recorded. */
  PERIOD_CLOSED(Remedy.FIND_THE_WRITER, "the voucher is dated in a closed period", "凭证日期在已结账期间内"),
  /** A reversal is of something that was not recorded before, or is no movement. */
  MOVEMENT_UNKNOWN(
      Remedy.FIND_THE_WRITER, "what is reversed is no movement recorded before", "被冲销的不是先前登记的业务"),
  /** A movement was reversed before. */
  MOVEMENT_REVERSED_TWICE(Remedy.FIND_THE_WRITER, "the movement was reversed before", "该业务先前已冲销"),
  /** A reversal was reversed. */
  REVERSAL_REVERSED(Remedy.FIND_THE_WRITER, "a reversal was reversed", "冲销凭证又被冲销"),
  /** The voucher of a reversal is not the red copy of the voucher that it reverses. */
  REVERSAL_DIFFERS(
      Remedy.FIND_THE_WRITER,
      "the reversal is not the red copy of the voucher",
      "冲销凭证与原凭证的红字副本不一致"),
  /** A fund is named that was not authorised or allotted before. */
  FUND_UNKNOWN(Remedy.FIND_THE_WRITER, "the fund was not authorised", "专项尚未设立"),
  /** A fund was authorised or allotted before. */
  FUND_REPEATED(Remedy.FIND_THE_WRITER, "the fund was authorised before", "专项先前已设立"),
  /** A fund is moved in another unit than its own. */
  FUND_UNIT_DIFFERS(Remedy.FIND_THE_WRITER, "the fund is moved in another unit", "专项的计量单位不一致"),
  /** A fund gave more than it had. */
  FUND_OVERSPENT(Remedy.FIND_THE_WRITER, "the fund gave more than it had", "专项超出可用额"),
  /** A hold was not made on that fund before, or it was released or has expired. */
  HOLD_UNKNOWN(Remedy.FIND_THE_WRITER, "the hold was not made, or is over", "预留不存在或已终止"),
  /** A hold of that code was made before. */
  HOLD_REPEATED(Remedy.FIND_THE_WRITER, "the hold was made before", "预留编号先前已用过"),
  /** A hold paid or released more than it held. */
  HOLD_OVERDRAWN(Remedy.FIND_THE_WRITER, "the hold gave more than it held", "预留支付超过余额"),
  /** What a hold gave, or got back, is not what the voucher spends, or not what it held. */
  HOLD_DIFFERS(Remedy.FIND_THE_WRITER, "hold and voucher do not move alike", "预留的变动与凭证不符"),
  /**
   * The lots that a movement of goods changes are not what its voucher says, or the reverse of it.
   */
  GOODS_DIFFER(Remedy.FIND_THE_WRITER, "lots and voucher do not move alike", "批次的变动与凭证不符"),
  /** More was taken from a lot than there was, in quantity or in value. */
  STOCK_OVERDRAWN(Remedy.FIND_THE_WRITER, "more left a lot than was in it", "批次出库超过结存"),
  /** A settlement is not of a count's pending difference, or not of all of it, or a second one. */
  SETTLEMENT_DIFFERS(
      Remedy.FIND_THE_WRITER, "what is settled is not what is pending", "处理与待处理的差异不符"),
  /** 资产基金 does not change as the assets that it mirrors. */
  ASSET_FUND_DIFFERS(Remedy.FIND_THE_WRITER, "assets and asset fund differ", "资产与资产基金变动不符"),
  /** A year was closed whose income, expenditure or other results were not carried forward. */
  YEAR_NOT_EMPTIED(Remedy.FIND_THE_WRITER, "the year was closed unemptied", "年度封账时尚有未结转余额"),
  /** A draft is not posted as it was kept, or is kept, posted or discarded twice. */
  DRAFT_DIFFERS(Remedy.FIND_THE_WRITER, "the draft is not the one that was kept", "与所制的未记账凭证不符"),
  /** What an assertion of a balance replaces was no assertion before it, or was replaced. */
  ASSERTION_DIFFERS(
      Remedy.FIND_THE_WRITER, "what is replaced is no standing assertion", "被更正的不是有效的对账余额"),
  /** All debits of a book are not all its credits in one of its units. */
  TRIAL_BALANCE_UNEQUAL(
      Remedy.FIND_THE_WRITER, "the book's debits are not its credits", "账套借贷合计不平"),
  /** A block holds other postings than the entries it was derived from; these are sound. */
  BLOCK_DIFFERS(Remedy.REBUILD_THE_BLOCKS, "a block differs from its entries", "分录块与所据记录不符");

  private final Remedy remedy;
  private final String english;
  private final String chinese;

  AuditFault(Remedy remedy, String english, String chinese) {
    this.remedy = remedy;
    this.english = english;
    this.chinese = chinese;
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

  /** What was found, for readers of Chinese or of English. */
  String words(boolean inChinese) {
    return inChinese ? chinese : english;
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
