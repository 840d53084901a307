package org.unionledger.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.command.LedgerCommand;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.event.StockMovement;
import org.unionledger.goods.StockChange;
import org.unionledger.money.Unit;
import org.unionledger.testing.InMemoryLedger;
import org.unionledger.testing.history.Comparison;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Goods alone, at random: the rules agree with a naive model of lots, and after every entry the
 * ring of stock holds and no lot is less than nothing.
 */
class GoodsHistoriesTest {
  private static final int HISTORIES = 150;
  private static final int COMMANDS = 120;

  @Test
  void rules_agree_with_a_naive_model_of_lots() {
    Comparison rules = new Comparison(InMemoryLedger::new, 1);
    long first = Seeds.seed(1);
    for (long seed = first; seed < first + HISTORIES; seed++) {
      rules.check(seed, RandomHistory.goodsCommands(seed, COMMANDS));
    }
  }

  @Test
  void the_ring_of_stock_holds_after_every_entry() {
    long first = Seeds.seed(1);
    int moved = 0;
    for (long seed = first; seed < first + HISTORIES; seed++) {
      Stock stock = new Stock();
      for (LedgerEvent event : events(RandomHistory.goodsCommands(seed, COMMANDS))) {
        if (event instanceof Movement movement && stock.add(movement)) {
          stock.assertRing(seed, movement.voucher());
          moved++;
        }
      }
    }
    assertThat(moved).isGreaterThan(10 * HISTORIES);
  }

  private static List<LedgerEvent> events(List<LedgerCommand> commands) {
    try (InMemoryLedger ledger = new InMemoryLedger()) {
      ledger.recordAll(commands);
      return ledger.events();
    }
  }

  /** Lots and accounts of goods, added up. */
  private static final class Stock {
    private final Map<String, BigInteger> lots = new HashMap<>();
    private final Map<String, BigInteger> values = new HashMap<>();
    private final Map<String, BigInteger> accounts = new HashMap<>();

    /** Adds a movement if it is one of goods. */
    boolean add(Movement movement) {
      List<StockChange> changes =
          movement instanceof StockMovement goods ? goods.stock() : List.of();
      boolean isSettlement =
          movement instanceof StockDifferenceSettled
              || (movement instanceof MovementReversed reversed && reversed.reopens() != null);
      if (changes.isEmpty() && !isSettlement) {
        return false;
      }
      String book = movement.voucher().book() + " ";
      for (StockChange change : changes) {
        String lot = book + change.item() + " " + change.lot();
        lots.merge(lot, minor(change.quantity().minor()), BigInteger::add);
        values.merge(lot, minor(change.value().minor()), BigInteger::add);
      }
      for (Posting posting : movement.voucher().postings()) {
        BigInteger minor = minor(posting.amount().minor());
        accounts.merge(
            book + posting.account() + " " + posting.amount().unit(),
            posting.side() == Side.DEBIT ? minor : minor.negate(),
            BigInteger::add);
      }
      return true;
    }

    private static BigInteger minor(long minor) {
      return BigInteger.valueOf(minor);
    }

    void assertRing(long seed, Voucher voucher) {
      String book = voucher.book() + " ";
      lots.forEach(
          (lot, quantity) -> {
            BigInteger value = values.getOrDefault(lot, BigInteger.ZERO);
            assertThat(quantity.signum()).as("%s, seed %d", lot, seed).isNotNegative();
            assertThat(value.signum()).as("%s, seed %d", lot, seed).isNotNegative();
            if (quantity.signum() == 0) {
              assertThat(value).as("%s, seed %d", lot, seed).isZero();
            }
          });
      BigInteger inventory = balance(book + "141 " + Unit.CNY);
      assertThat(sum(values, book)).as("value of %s, seed %d", book, seed).isEqualTo(inventory);
      if (voucher.chart() == ChartId.CN_UNION_2021) {
        assertThat(inventory.add(balance(book + "182 " + Unit.CNY)))
            .as("ring of %s, seed %d", book, seed)
            .isEqualTo(balance(book + "30101 " + Unit.CNY).negate());
      }
      for (Posting posting : voucher.postings()) {
        String unit = posting.amount().unit().code();
        if (!unit.equals(Unit.CNY.code())) {
          assertThat(sum(lots, book + unit + " "))
              .as("%s of %s, seed %d", unit, book, seed)
              .isEqualTo(balance(book + "memo:goods-on-hand " + unit));
        }
      }
    }

    private BigInteger balance(String key) {
      return accounts.getOrDefault(key, BigInteger.ZERO);
    }

    private static BigInteger sum(Map<String, BigInteger> amounts, String prefix) {
      return amounts.entrySet().stream()
          .filter(entry -> entry.getKey().startsWith(prefix))
          .map(Map.Entry::getValue)
          .reduce(BigInteger.ZERO, BigInteger::add);
    }
  }
}
