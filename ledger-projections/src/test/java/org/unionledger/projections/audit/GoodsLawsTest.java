package org.unionledger.projections.audit;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.StockCounted;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.LotId;
import org.unionledger.goods.StockChange;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.Chronicle;
import org.unionledger.voucher.Voucher;

/** Each law of goods, broken alone. */
class GoodsLawsTest extends BrokenLaw {
  private static final String[] RECEIVED = {
    "Dr 141 250.00 CNY",
    "Cr 30101 250.00 CNY",
    "Dr memo:goods-on-hand 100 mask",
    "Cr memo:goods-received 100 mask"
  };

  @BeforeEach
  void receive() {
    told.book("west", ChartId.CN_UNION_2021)
        .receive("west", "2022-05-10", "r-1 1 100 mask 250.00", RECEIVED);
  }

  private Chronicle issue(String change) {
    return told.issue(
        "west",
        "2022-05-11",
        List.of(change),
        "Dr 30101 100.00 CNY",
        "Cr 141 100.00 CNY",
        "Dr memo:goods-issued 40 mask",
        "Cr memo:goods-on-hand 40 mask");
  }

  @Test
  void lots_lose_what_the_inventory_account_loses() {
    issue("r-1 1 -40 mask -99.99");
    assertBroken(AuditFault.GOODS_DIFFER, "west 2022-记-2");
  }

  @Test
  void lots_lose_what_the_memo_account_loses() {
    issue("r-1 1 -41 mask -100.00");
    assertBroken(AuditFault.GOODS_DIFFER, "west 2022-记-2");
  }

  @Test
  void the_asset_fund_mirrors_the_inventory() {
    told.receive(
        "west",
        "2022-05-11",
        "r-2 2 1 mask 1.00",
        "Dr 141 1.00 CNY",
        "Cr 408 1.00 CNY",
        "Dr memo:goods-on-hand 1 mask",
        "Cr memo:goods-received 1 mask");
    assertBroken(AuditFault.GOODS_DIFFER, "west 2022-记-2");
  }

  @Test
  void a_lot_gives_no_more_than_it_has() {
    issue("r-2 2 -40 mask -100.00");
    assertBroken(AuditFault.STOCK_OVERDRAWN, "west 2022-记-2: mask/r-2");
  }

  @Test
  void a_lot_gives_no_more_than_it_is_worth() {
    told.issue(
        "west",
        "2022-05-11",
        List.of("r-1 1 -1 mask -250.01"),
        "Dr 30101 250.01 CNY",
        "Cr 141 250.01 CNY",
        "Dr memo:goods-issued 1 mask",
        "Cr memo:goods-on-hand 1 mask");
    assertBroken(AuditFault.STOCK_OVERDRAWN, "west 2022-记-2: mask/r-1");
  }

  @Test
  void whoever_takes_the_last_of_a_lot_takes_all_of_its_value() {
    told.issue(
        "west",
        "2022-05-11",
        List.of("r-1 1 -100 mask -249.99"),
        "Dr 30101 249.99 CNY",
        "Cr 141 249.99 CNY",
        "Dr memo:goods-issued 100 mask",
        "Cr memo:goods-on-hand 100 mask");
    assertBroken(AuditFault.STOCK_OVERDRAWN, "west 2022-记-2: mask/r-1");
  }

  @Test
  void a_reversal_puts_goods_back_where_they_came_from() {
    issue("r-1 1 -40 mask -100.00").reverse(7, "2022-05-12");
    MovementReversed right = (MovementReversed) told.events().getLast().event();
    told.reverse(6, "2022-05-12");
    MovementReversed wrong = (MovementReversed) told.events().getLast().event();
    Chronicle forged = new Chronicle();
    told.events().subList(0, 7).forEach(recorded -> forged.add(recorded.event()));
    forged.add(new MovementReversed(right.voucher(), right.movement(), wrong.stock()));
    assertBroken(forged, AuditFault.GOODS_DIFFER, "west 2022-记-3: e7");
  }

  /** A count at position 7 that lost 40 masks, worth 100 yuan. */
  private void count() {
    Voucher voucher =
        told.voucher(
            "west",
            "2022-12-31",
            "盘点",
            Chronicle.postings(
                "Dr 182 100.00 CNY",
                "Cr 141 100.00 CNY",
                "Dr memo:goods-differences 40 mask",
                "Cr memo:goods-on-hand 40 mask"));
    Unit mask = new Unit("mask", 0);
    StockChange lost =
        new StockChange(new LotId("r-1"), 1, new Amount(-40, mask), Chronicle.cny("-100.00"));
    told.add(new StockCounted(voucher, new Amount(60, mask), CostMethod.FIFO, List.of(lost)));
  }

  private void settle(String amount) {
    Voucher voucher =
        told.voucher(
            "west",
            "2022-12-31",
            "处理盘亏",
            Chronicle.postings("Dr 30101 " + amount + " CNY", "Cr 182 " + amount + " CNY"));
    told.add(new StockDifferenceSettled(voucher, new CommandId("e7")));
  }

  @Test
  void a_settlement_is_of_a_count() {
    settle("100.00");
    assertBroken(AuditFault.SETTLEMENT_DIFFERS, "west 2022-记-2: e7");
  }

  @Test
  void a_settlement_is_of_all_that_is_pending() {
    count();
    settle("99.99");
    assertBroken(AuditFault.SETTLEMENT_DIFFERS, "west 2022-记-3: e7");
  }

  @Test
  void a_difference_is_settled_once() {
    count();
    settle("100.00");
    settle("100.00");
    assertBroken(AuditFault.SETTLEMENT_DIFFERS, "west 2022-记-4: e7");
  }
}
