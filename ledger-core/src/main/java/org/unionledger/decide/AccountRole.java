package org.unionledger.decide;

import java.util.Arrays;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;

/**
 * Which account of each chart plays a part in typed movements (posting templates T1, T3, T8, T11,
 * T12, T16, T18 to T20, T26 and T27 of 财会〔2021〕7号 附录1, and their counterparts of 财会〔2009〕7号).
 */
enum AccountRole {
  /** 银行存款. */
  BANK("102", "102"),
  /** 拨缴经费收入: this union's own share of the levy. */
  LEVY_INCOME("402", "402"),
  /** 应付上级经费: the upper unions' share of the levy. */
  PAYABLE_TO_UPPER("221", "211"),
  /** 应付下级转拨经费: the lower union's share of the levy. */
  LEVY_TO_LOWER("22202", "21202"),
  /** 应付建会筹备金, since 2022 其他应付款: what is held until a unit's union is founded. */
  PREPARATORY_LEVY("22203", "215"),
  /** 回拨补助, since 2022 一般性转移支付补助: a rebate paid to a lower union. */
  REBATE_TO_UNION("50601", "50801"),
  /** 其他支出: a rebate paid to the enterprise itself. */
  REBATE_TO_ENTERPRISE("508", "510"),
  /** 库存物品. */
  INVENTORY("141", "141"),
  /**
   * What goods that were given to the union are credited to: 资产基金—库存物品 (T19), before 2022 其他收入
   * (inferred: the 2009 chart has no asset fund, and its 301 is the fund of fixed assets).
   */
  ASSET_FUND_OF_GOODS("408", "30101"),
  /** 待处理财产损溢: what a count gained (T26), before 2022 其他收入 at once (inferred). */
  COUNT_GAIN("408", "182"),
  /** 待处理财产损溢: what a count lost (T27), before 2022 其他支出 at once (inferred). */
  COUNT_LOSS("508", "182"),
  /** 备查簿: quantities in stock. */
  QUANTITY_ON_HAND("memo:goods-on-hand", "memo:goods-on-hand"),
  /** 备查簿: quantities received. */
  QUANTITY_RECEIVED("memo:goods-received", "memo:goods-received"),
  /** 备查簿: quantities given out. */
  QUANTITY_ISSUED(Chart.GOODS_ISSUED, Chart.GOODS_ISSUED),
  /** 备查簿: quantities that became kits, and kits that they became. */
  QUANTITY_ASSEMBLED("memo:goods-assembled", "memo:goods-assembled"),
  /** 备查簿: quantities that counts found too many or too few. */
  QUANTITY_DIFFERENCE("memo:goods-differences", "memo:goods-differences");

  private final String code2009;
  private final String code2021;

  AccountRole(String code2009, String code2021) {
    this.code2009 = code2009;
    this.code2021 = code2021;
  }

  /** Whether an account keeps quantities of goods, which movements of goods alone may move. */
  static boolean keepsQuantities(String account) {
    return account.startsWith(Chart.MEMO_PREFIX)
        && Arrays.stream(values()).anyMatch(role -> role.code2021.equals(account));
  }

  /** The code of the account in a chart. */
  String in(ChartId chart) {
    return switch (chart) {
      case CN_UNION_2009 -> code2009;
      case CN_UNION_2021 -> code2021;
    };
  }
}
