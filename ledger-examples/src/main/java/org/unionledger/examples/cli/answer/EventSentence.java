package org.unionledger.examples.cli.answer;

import org.unionledger.event.AidPaid;
import org.unionledger.event.AmountsAdjusted;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.FundHeld;
import org.unionledger.event.GoodsDonated;
import org.unionledger.event.GoodsIssued;
import org.unionledger.event.GoodsReceived;
import org.unionledger.event.GrantPaid;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.HoldExpired;
import org.unionledger.event.HoldReleased;
import org.unionledger.event.KitAssembled;
import org.unionledger.event.LateFeeAdopted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.MatchingContributed;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementCorrected;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.OpeningBalancesEntered;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.PreparatoryLevySettled;
import org.unionledger.event.PriorYearCorrected;
import org.unionledger.event.RebatePolicyAdopted;
import org.unionledger.event.RosterFrozen;
import org.unionledger.event.SplitPlanAdopted;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.StockCounted;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.event.StockMovement;
import org.unionledger.event.TemplatePosted;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.VoucherPartPosted;
import org.unionledger.event.VoucherPosted;
import org.unionledger.event.YearClosed;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.goods.StockChange;
import org.unionledger.money.Amount;
import org.unionledger.template.PostingTemplate;

/** What an event says, in one sentence for people. */
final class EventSentence {

  private final Language language;

  private EventSentence(Language language) {
    this.language = language;
  }

  /** The sentence of an event. */
  static String of(LedgerEvent event, Language language) {
    return new EventSentence(language).of(event);
  }

  private String of(LedgerEvent event) {
    return switch (event) {
      case BookOpened it ->
          say("开设账套 %s（%s），科目表 %s", "book %s opened (%s), chart %s")
              .formatted(it.book(), it.name(), it.chart());
      case UnitDeclared it ->
          say("登记计量单位 %s（%s），%s 位小数", "unit %s declared (%s), %s decimal places")
              .formatted(it.unit(), it.name(), it.unit().scale());
      case PartyDeclared it -> declared(it);
      case FundAuthorised it ->
          say("设立专项 %s（%s）%s", "fund %s authorised (%s): %s")
              .formatted(it.fund(), it.name(), amount(it.amount()));
      case FundAllotted it ->
          say("分配专项 %s（%s）%s，来自 %s", "fund %s allotted (%s): %s out of %s")
              .formatted(it.fund(), it.name(), amount(it.amount()), it.parent());
      case FundClosed it ->
          say("关闭专项 %s，退回 %s", "fund %s closed, %s released")
              .formatted(it.fund(), amount(it.released()));
      case HoldEvent it -> hold(it);
      case RosterFrozen it ->
          say("冻结专项 %s 的名册，%s 家", "roster of fund %s frozen, %s parties")
              .formatted(it.fund(), it.members().size());
      case LevyEvent it -> levy(it);
      case CostMethodChosen it -> chosen(it);
      case StockConfirmed it -> confirmed(it);
      case BalanceAsserted it -> asserted(it);
      case DraftKept it -> kept(it);
      case DraftDiscarded it ->
          say("账套 %s 作废未记账凭证 %s", "book %s discarded draft %s").formatted(it.book(), it.draft());
      case PeriodClosed it ->
          say("账套 %s 结账 %s", "book %s closed %s").formatted(it.book(), it.period());
      case PeriodReopened it ->
          say("账套 %s 反结账 %s（%s 批准）：%s", "book %s opened %s again (approved by %s): %s")
              .formatted(it.book(), it.period(), it.approvedBy(), it.reason());
      case YearClosed it ->
          say("账套 %s 年终结账 %s", "book %s closed the year %s").formatted(it.book(), it.year());
      case Movement it -> movement(it);
    };
  }

  private String movement(Movement it) {
    return say("%s 凭证 %s（账套 %s）%s：%s", "%s voucher %s (book %s), %s: %s")
        .formatted(
            it.voucher().particulars().date(),
            it.voucher().number(),
            it.voucher().book(),
            kind(it),
            it.voucher().particulars().summary());
  }

  private String kept(DraftKept it) {
    return say("账套 %s 制单 %s（%s，未记账）：%s", "book %s keeps draft %s (%s, not posted): %s")
        .formatted(it.book(), it.draft(), it.preparation().date(), it.preparation().summary());
  }

  private String declared(PartyDeclared it) {
    return it.book() == null
        ? say("登记往来对象 %s", "party %s declared").formatted(it.party())
        : say("登记往来对象 %s（账套 %s）", "party %s declared, whose book is %s")
            .formatted(it.party(), it.book());
  }

  private String asserted(BalanceAsserted it) {
    return say("账套 %s 科目 %s 在 %s 的对账余额 %s（%s）", "book %s, account %s on %s: %s by %s")
        .formatted(it.book(), it.account(), it.date(), amount(it.balance()), it.reference());
  }

  private String hold(HoldEvent event) {
    return switch (event) {
      case FundHeld it -> held(it);
      case HoldReleased it -> released(it);
      case HoldExpired it -> expired(it);
    };
  }

  private String held(FundHeld it) {
    return say("预留 %s：专项 %s %s，至 %s（%s 批准）", "hold %s on fund %s: %s until %s (approved by %s)")
        .formatted(it.hold(), it.fund(), amount(it.amount()), it.until(), it.approvedBy());
  }

  private String released(HoldReleased it) {
    return say("释放预留 %s（专项 %s）%s", "hold %s on fund %s released: %s")
        .formatted(it.hold(), it.fund(), amount(it.released()));
  }

  private String expired(HoldExpired it) {
    return say("预留 %s（专项 %s）到期，恢复可用 %s", "hold %s on fund %s expired: %s available again")
        .formatted(it.hold(), it.fund(), amount(it.released()));
  }

  private String levy(LevyEvent event) {
    return switch (event) {
      case RebatePolicyAdopted it ->
          say("账套 %s 采用返还政策 %s", "book %s adopted rebate policy %s")
              .formatted(it.book(), it.policy().code());
      case SplitPlanAdopted it ->
          say("账套 %s 采用分成方案 %s", "book %s adopted split plan %s")
              .formatted(it.book(), it.plan().code());
      case LateFeeAdopted it ->
          say(
                  "账套 %s 自 %s 起：次月 %s 日前缴纳，滞纳金每日万分之 %s",
                  "book %s from %s: paid by day %s, late fee %s in 10,000 a day")
              .formatted(
                  it.book(), it.terms().from(), it.terms().dueDay(), it.terms().dailyBasisPoints());
      case PayrollDeclared it -> declared(it);
    };
  }

  private String declared(PayrollDeclared it) {
    String said =
        say("%s 申报 %s %s 工资总额 %s，应缴 %s", "%s: wages of %s for %s declared as %s, %s due")
            .formatted(
                it.date(), it.party(), it.levyPeriod(), amount(it.wages()), amount(it.due()));
    PayrollDeclared.Replaced before = it.replaces();
    return before == null
        ? said
        : said
            + say("（更正 %s 的 %s）", " (instead of %2$s by %1$s)")
                .formatted(before.declaration(), amount(before.wages()));
  }

  private String chosen(CostMethodChosen it) {
    return say("账套 %s 自 %s 起采用 %s 计价", "book %s finds costs from %s by %s")
        .formatted(it.book(), it.from(), it.method());
  }

  private String confirmed(StockConfirmed it) {
    return say("账套 %s %s 盘点 %s，账实相符", "book %s, %s: %s counted, as booked")
        .formatted(it.book(), it.date(), amount(it.counted()));
  }

  private String kind(Movement movement) {
    return switch (movement) {
      case VoucherPosted it -> say("记账", "posted");
      case VoucherPartPosted it -> say("分张记账", "posted in parts");
      case DraftPosted it -> say("未记账凭证 %s 记账", "draft %s posted").formatted(it.draft());
      case TemplatePosted it ->
          PostingTemplate.find(it.template())
              .map(template -> template.title(language.locale()))
              .orElse(it.template());
      case GrantPaid it -> say("拨付 %s", "grant paid to %s").formatted(it.payee());
      case AidPaid it -> say("帮扶 %s", "aid paid to %s").formatted(it.payee());
      case MatchingContributed it -> say("配套 %s", "matching money for %s").formatted(it.matches());
      case DuesReceived it ->
          say("收到 %s %s 经费", "dues of %s for %s received").formatted(it.party(), it.levyPeriod());
      case DuesRebated it ->
          say("返还 %s 经费（%s）", "dues of %s paid back (%s)").formatted(it.party(), it.policy());
      case PreparatoryLevyReceived it ->
          say("收到 %s %s 建会筹备金", "preparatory levy of %s for %s received")
              .formatted(it.party(), it.levyPeriod());
      case PreparatoryLevySettled it -> settled(it);
      case GoodsReceived it ->
          say("入库 %s", "%s received").formatted(amount(it.stock().getFirst().quantity()));
      case GoodsIssued it -> say("出库 %s", "%s issued").formatted(goods(it));
      case GoodsDonated it ->
          say("捐赠 %s 给 %s", "%s donated to %s").formatted(goods(it), it.party());
      case KitAssembled it ->
          say("组装 %s", "%s assembled").formatted(amount(it.stock().getLast().quantity()));
      case StockCounted it -> say("盘点 %s", "%s counted").formatted(amount(it.counted()));
      case StockDifferenceSettled it ->
          say("处理盘点 %s 的差异", "difference of count %s settled").formatted(it.count());
      case MovementReversed it -> say("冲销 %s", "reversal of %s").formatted(it.movement());
      case MovementCorrected it -> say("订正 %s", "correction of %s").formatted(it.movement());
      case AmountsAdjusted it -> say("更正金额 %s", "amounts of %s").formatted(it.movement());
      case PriorYearCorrected it -> say("更正以前年度", "correction of a prior year");
      case OpeningBalancesEntered it -> say("期初余额", "opening balances");
      case CarriedForward it -> say("年末结转", "carried forward");
      case ChartMigrated it -> say("新旧制度衔接转账", "taken over to another chart");
    };
  }

  private String settled(PreparatoryLevySettled it) {
    return switch (it.outcome()) {
      case FOUNDED ->
          say("%s 已建会，结清筹备金", "preparatory levy of %s settled, union founded")
              .formatted(it.party());
      case EXPIRED ->
          say("%s 逾期未建会，结清筹备金", "preparatory levy of %s settled, expired").formatted(it.party());
    };
  }

  /** How much left the stock of one item. */
  private static String goods(StockMovement movement) {
    return movement.stock().stream()
        .map(StockChange::quantity)
        .reduce(Amount::plus)
        .map(taken -> amount(taken.negated()))
        .orElse("");
  }

  private String say(String chinese, String english) {
    return language.choose(chinese, english);
  }

  private static String amount(Amount amount) {
    return Figures.of(amount) + " " + amount.unit();
  }
}
