package org.unionledger.projections.audit;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.StockCounted;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** What a count left pending on 182 is settled at most once, and exactly. */
final class DifferencesAreSettledOnce implements Law {
  private static final String PENDING = "182";

  private final Map<CommandId, BigInteger> pending = new HashMap<>();
  private final Set<CommandId> settled = new HashSet<>();

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    if (recorded.event() instanceof StockCounted counted
        && counted.voucher().chart() == ChartId.CN_UNION_2021) {
      pending.put(recorded.id(), posted(counted.voucher()));
    } else if (recorded.event() instanceof MovementReversed reversed) {
      pending.remove(reversed.movement());
      settled.remove(reversed.reopens());
    } else if (recorded.event() instanceof StockDifferenceSettled settlement) {
      BigInteger difference = pending.getOrDefault(settlement.count(), BigInteger.ZERO);
      boolean isExact = posted(settlement.voucher()).equals(difference.negate());
      if (difference.signum() == 0 || !isExact || !settled.add(settlement.count())) {
        Voucher voucher = settlement.voucher();
        return new Finding(
            AuditFault.SETTLEMENT_DIFFERS,
            "%s %s: %s".formatted(voucher.book(), voucher.number(), settlement.count()));
      }
    }
    return null;
  }

  /** Debits less credits of what is pending, in fen. */
  private static BigInteger posted(Voucher voucher) {
    BigInteger sum = BigInteger.ZERO;
    for (Posting posting : voucher.postings()) {
      if (posting.account().equals(PENDING)) {
        BigInteger minor = BigInteger.valueOf(posting.amount().minor());
        sum = posting.side() == Side.DEBIT ? sum.add(minor) : sum.subtract(minor);
      }
    }
    return sum;
  }
}
