package org.unionledger.projections.audit;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.StockMovement;
import org.unionledger.goods.LotId;
import org.unionledger.goods.StockChange;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * What a movement of goods does to lots is what its voucher posts: their value on 141 库存物品 and
 * their quantities on the memo account of goods on hand; since 2022 the asset fund, or what is
 * pending approval, moves as the inventory does. And no lot is ever less than nothing. So the lots
 * together are worth the balance of 141, as far as it was moved by movements of goods.
 */
final class GoodsAddUp implements Law {
  private static final String INVENTORY = "141";
  private static final String ASSET_FUND = "30101";
  private static final String PENDING = "182";
  private static final String ON_HAND = "memo:goods-on-hand";

  private final Map<Key, Left> lots = new HashMap<>();

  private record Key(BookId book, String item, LotId lot) {}

  private record Left(BigInteger quantity, BigInteger value) {
    static final Left NOTHING = new Left(BigInteger.ZERO, BigInteger.ZERO);

    Left after(StockChange change) {
      return new Left(quantity.add(minor(change.quantity())), value.add(minor(change.value())));
    }

    boolean isPossible() {
      return quantity.signum() >= 0
          && value.signum() >= 0
          && (quantity.signum() > 0 || value.signum() == 0);
    }
  }

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    if (!(recorded.event() instanceof StockMovement movement) || movement.stock().isEmpty()) {
      return null;
    }
    Finding differing = differing(movement);
    return differing == null ? overdrawn(movement) : differing;
  }

  private static @Nullable Finding differing(StockMovement movement) {
    Voucher voucher = movement.voucher();
    Map<String, BigInteger> changed = new TreeMap<>();
    for (StockChange change : movement.stock()) {
      add(changed, change.item(), minor(change.quantity()));
      add(changed, Unit.CNY.code(), minor(change.value()));
    }
    Map<String, BigInteger> posted = new TreeMap<>();
    BigInteger mirrored = BigInteger.ZERO;
    for (Posting posting : voucher.postings()) {
      boolean debit = posting.side() == Side.DEBIT;
      BigInteger minor = minor(posting.amount());
      BigInteger signed = debit ? minor : minor.negate();
      if (posting.account().equals(INVENTORY) || posting.account().equals(ON_HAND)) {
        add(posted, posting.amount().unit().code(), signed);
      } else if (posting.account().equals(ASSET_FUND)
          || (posting.account().equals(PENDING) && voucher.chart() == ChartId.CN_UNION_2021)) {
        mirrored = mirrored.subtract(signed);
      }
    }
    BigInteger value = changed.getOrDefault(Unit.CNY.code(), BigInteger.ZERO);
    boolean isMirrored = voucher.chart() == ChartId.CN_UNION_2009 || mirrored.equals(value);
    return changed.equals(posted) && isMirrored
        ? null
        : new Finding(AuditFault.GOODS_DIFFER, voucher.book() + " " + voucher.number());
  }

  private @Nullable Finding overdrawn(StockMovement movement) {
    Voucher voucher = movement.voucher();
    for (StockChange change : movement.stock()) {
      Key key = new Key(voucher.book(), change.item(), change.lot());
      Left after = lots.getOrDefault(key, Left.NOTHING).after(change);
      if (!after.isPossible()) {
        String detail =
            "%s %s: %s/%s".formatted(key.book(), voucher.number(), key.item(), key.lot());
        return new Finding(AuditFault.STOCK_OVERDRAWN, detail);
      }
      if (after.equals(Left.NOTHING)) {
        lots.remove(key);
      } else {
        lots.put(key, after);
      }
    }
    return null;
  }

  private static void add(Map<String, BigInteger> sums, String unit, BigInteger minor) {
    sums.merge(unit, minor, BigInteger::add);
    sums.values().removeIf(sum -> sum.signum() == 0);
  }

  private static BigInteger minor(Amount amount) {
    return BigInteger.valueOf(amount.minor());
  }
}
