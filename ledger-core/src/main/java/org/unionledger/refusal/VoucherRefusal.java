package org.unionledger.refusal;

import java.util.List;
import org.unionledger.chart.ChartId;
import org.unionledger.money.Amount;

/** What is wrong with the lines of a voucher. Lines are counted from 1. */
public sealed interface VoucherRefusal extends Refusal {

  /**
   * Neither chart has such an account.
   *
   * @param account the code
   * @param chart the book's chart
   * @param line which line
   */
  record AccountUnknown(String account, ChartId chart, int line) implements VoucherRefusal {}

  /**
   * The book's chart has no such account, the other chart has.
   *
   * @param account the code
   * @param chart the book's chart
   * @param otherChart the chart that has it
   * @param name what it is called there
   * @param line which line
   */
  record AccountOfOtherChart(
      String account, ChartId chart, ChartId otherChart, String name, int line)
      implements VoucherRefusal {}

  /**
   * The account keeps quantities of goods, which are moved with their lots.
   *
   * @param account the code
   * @param line which line
   */
  record AccountOfGoods(String account, int line) implements VoucherRefusal {}

  /**
   * The chart's accounts take CNY; other units stand on memo accounts.
   *
   * @param account the code
   * @param unit the unit of the line
   * @param line which line
   */
  record WrongUnit(String account, String unit, int line) implements VoucherRefusal {}

  /**
   * Debits and credits of a unit differ.
   *
   * @param unit the unit
   * @param debit the sum of the debits
   * @param credit the sum of the credits
   * @param difference debits less credits
   * @param addition the lines as a sum, for people
   */
  record Unbalanced(
      String unit, Amount debit, Amount credit, Amount difference, List<String> addition)
      implements VoucherRefusal {
    /** Copies the lines. */
    public Unbalanced {
      addition = List.copyOf(addition);
    }
  }

  /**
   * 资产基金 does not change as the assets that it mirrors (财会〔2021〕7号 附录1, account 301).
   *
   * @param assets the codes of the assets
   * @param assetChange debits less credits of the assets
   * @param fund the code of 资产基金 or of its detail
   * @param fundChange credits less debits of the fund
   */
  record AssetFundDiffers(List<String> assets, Amount assetChange, String fund, Amount fundChange)
      implements VoucherRefusal {
    /** Copies the codes. */
    public AssetFundDiffers {
      assets = List.copyOf(assets);
    }
  }

  /**
   * A line on an account of earmarked money names no fund (art. 22 of 财会〔2021〕7号).
   *
   * @param account the code
   * @param line which line
   */
  record FundNotNamed(String account, int line) implements VoucherRefusal {}
}
