package org.unionledger.projections.audit;

import java.util.Locale;

/** Puts into words what an audit found: the one place where these sentences are. */
final class AuditText {
  private static final Words SHORTER_THAN_SIGNED =
      new Words("the ledger ends before the signed checkpoint", "账本比已签名的检查点短");
  private static final Words NOT_AS_SIGNED =
      new Words("this is not the history that was signed", "账本历史与签名检查点不一致");
  private static final Words NOT_DECLARED_SO =
      new Words("the unit was not declared with these decimal places", "计量单位未按此小数位数登记");
  private static final Words OF_ANOTHER_CHART =
      new Words("the voucher uses another chart than its book", "凭证所用科目表与账套不同");
  private static final Words RESTORE =
      new Words("record nothing more in it, restore a backup and verify that", "请勿继续登记，请恢复副本并加以核对");
  private static final Words FIND_THE_NEWEST =
      new Words(
          "it is an older copy, or entries were taken away: find the newest one",
          "这是较旧的副本，或有记录被移除，请查找最新的账本");
  private static final Words KEEP_THE_EVIDENCE =
      new Words("keep the checkpoint as evidence, and find the true ledger", "请保存检查点作为证据，并查找真实的账本");
  private static final Words FIND_THE_WRITER =
      new Words(
          "no rule of the ledger lets this pass: find out what wrote it", "账本规则不会允许此事，请查明由何程序写入");
  private static final Words FIND_THE_RELEASE =
      new Words("verify it with a newer release, or find out what wrote it", "请用更新的版本核对，或查明由何程序写入");

  private static final Words REBUILD_BLOCKS =
      new Words("the entries are sound: rebuild the blocks", "记录本身无误，请重建分录块");

  private static final Words RECORDED_BEFORE =
      new Words("the id of the command was recorded before", "命令编号先前已登记过");
  private static final Words TREE =
      new Words("a stored hash is not that of the entries below it", "保存的散列与其下的记录不一致");
  private static final Words NO_MOVEMENT =
      new Words("what is reversed is no movement recorded before", "被冲销的不是先前登记的业务");
  private static final Words NOT_THE_RED_COPY =
      new Words("the reversal is not the red copy of the voucher", "冲销凭证与原凭证的红字副本不一致");

  private AuditText() {}

  private record Words(String english, String chinese) {}

  static String of(AuditResult.Faulty found, Locale locale) {
    Words what = what(found.fault());
    Words advice = advice(found.fault().remedy());
    String detail = found.detail().replaceAll("\\p{Cntrl}", "?");
    boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    String where =
        found.position() == 0
            ? ""
            : (chinese ? "位置 %s：" : "position %s: ").formatted(found.position());
    return where
        + (chinese
            ? what.chinese() + "（" + detail + "）；" + advice.chinese()
            : what.english() + " (" + detail + "); " + advice.english());
  }

  private static Words advice(AuditFault.Remedy remedy) {
    return switch (remedy) {
      case RESTORE -> RESTORE;
      case FIND_THE_NEWEST -> FIND_THE_NEWEST;
      case KEEP_THE_EVIDENCE -> KEEP_THE_EVIDENCE;
      case FIND_THE_WRITER -> FIND_THE_WRITER;
      case FIND_THE_RELEASE -> FIND_THE_RELEASE;
      case REBUILD_THE_BLOCKS -> REBUILD_BLOCKS;
    };
  }

  private static Words what(AuditFault fault) {
    return switch (fault) {
      case STORAGE_DAMAGED -> new Words("the database is damaged", "数据库已损坏");
      case ENTRY_MISSING -> new Words("an entry is missing, or one is too many", "缺少记录，或多出记录");
      case ENTRY_UNREADABLE -> new Words("the entry cannot be read", "记录无法读取");
      case ENTRY_CHANGED -> new Words("the entry is not what was recorded", "记录与当初登记的内容不一致");
      case INDEX_DIFFERS -> new Words("the index does not say what the entry says", "索引与记录内容不一致");
      case TREE_DIFFERS -> TREE;
      case CHECKPOINT_AHEAD -> SHORTER_THAN_SIGNED;
      case CHECKPOINT_DIFFERS -> NOT_AS_SIGNED;
      case COMMAND_ID_REPEATED -> RECORDED_BEFORE;
      case VOUCHER_UNBALANCED -> new Words("the voucher does not balance", "凭证借贷不平");
      case EVENT_UNKNOWN -> new Words("the event is of an unknown type or version", "事件的类型或版本未知");
      case EVENT_UNREADABLE -> new Words("the event is not of its form", "事件不符合其格式");
      case BOOK_UNKNOWN -> new Words("the book was not opened", "账套尚未开设");
      case CHART_DIFFERS -> OF_ANOTHER_CHART;
      case ACCOUNT_UNKNOWN -> new Words("the account is not in the book's chart", "科目不在账套的科目表中");
      case UNIT_UNKNOWN -> NOT_DECLARED_SO;
      case VOUCHER_NUMBER_GAP -> new Words("the voucher's number is not the next one", "凭证号不连续");
      case PERIOD_CLOSED -> new Words("the voucher is dated in a closed period", "凭证日期在已结账期间内");
      case MOVEMENT_UNKNOWN -> NO_MOVEMENT;
      case MOVEMENT_REVERSED_TWICE -> new Words("the movement was reversed before", "该业务先前已冲销");
      case REVERSAL_REVERSED -> new Words("a reversal was reversed", "冲销凭证又被冲销");
      case REVERSAL_DIFFERS -> NOT_THE_RED_COPY;
      case FUND_UNKNOWN -> new Words("the fund was not authorised", "专项尚未设立");
      case FUND_REPEATED -> new Words("the fund was authorised before", "专项先前已设立");
      case FUND_UNIT_DIFFERS -> new Words("the fund is moved in another unit", "专项的计量单位不一致");
      case FUND_OVERSPENT -> new Words("the fund gave more than it had", "专项超出可用额");
      case HOLD_UNKNOWN -> new Words("the hold was not made, or is over", "预留不存在或已终止");
      case HOLD_REPEATED -> new Words("the hold was made before", "预留编号先前已用过");
      case HOLD_OVERDRAWN -> new Words("the hold gave more than it held", "预留支付超过余额");
      case HOLD_DIFFERS -> new Words("hold and voucher do not move alike", "预留的变动与凭证不符");
      case GOODS_DIFFER -> new Words("lots and voucher do not move alike", "批次的变动与凭证不符");
      case STOCK_OVERDRAWN -> new Words("more left a lot than was in it", "批次出库超过结存");
      case SETTLEMENT_DIFFERS -> new Words("what is settled is not what is pending", "处理与待处理的差异不符");
      case ASSET_FUND_DIFFERS -> new Words("assets and asset fund differ", "资产与资产基金变动不符");
      case YEAR_NOT_EMPTIED -> new Words("the year was closed unemptied", "年度封账时尚有未结转余额");
      case DRAFT_DIFFERS -> new Words("the draft is not the one that was kept", "与所制的未记账凭证不符");
      case TRIAL_BALANCE_UNEQUAL -> new Words("the book's debits are not its credits", "账套借贷合计不平");
      case BLOCK_DIFFERS -> new Words("a block differs from its entries", "分录块与所据记录不符");
    };
  }
}
