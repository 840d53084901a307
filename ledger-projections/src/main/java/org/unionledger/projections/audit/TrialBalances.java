package org.unionledger.projections.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;

/**
 * All debits of a book equal all its credits in every unit. It follows from the balance of each
 * voucher; but that is read from the bytes, and this is summed from what the events became.
 */
final class TrialBalances implements Law {
  private final Map<Sum, BigDecimal> sums =
      new TreeMap<>(
          Comparator.comparing(Sum::book)
              .thenComparing(Sum::unit, Comparator.comparing(Unit::code)));

  private record Sum(BookId book, Unit unit) {}

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    if (recorded.event() instanceof Movement movement) {
      movement.voucher().postings().forEach(posting -> add(movement.voucher().book(), posting));
    }
    return null;
  }

  void add(BookId book, Posting posting) {
    BigDecimal amount = posting.amount().toDecimal();
    sums.merge(
        new Sum(book, posting.amount().unit()),
        posting.side() == Side.DEBIT ? amount : amount.negate(),
        BigDecimal::add);
  }

  /** What does not come to zero in the end, or null. */
  @Nullable Finding brokenAtEnd() {
    for (var sum : sums.entrySet()) {
      if (sum.getValue().signum() != 0) {
        return new Finding(
            AuditFault.TRIAL_BALANCE_UNEQUAL,
            "%s: %s %s"
                .formatted(
                    sum.getKey().book(), sum.getValue().toPlainString(), sum.getKey().unit()));
      }
    }
    return null;
  }
}
