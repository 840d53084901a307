package org.unionledger.projections.audit;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.Movement;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.Voucher;

/** No voucher is dated in a month that was closed before, or in one before such a month. */
final class ClosedStaysClosed implements Law {
  private final Map<BookId, YearMonth> closed = new HashMap<>();

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    if (recorded.event() instanceof PeriodClosed it) {
      closed.merge(it.book(), it.period(), (one, other) -> one.isAfter(other) ? one : other);
    } else if (recorded.event() instanceof Movement movement) {
      Voucher voucher = movement.voucher();
      YearMonth until = closed.get(voucher.book());
      if (until != null && !YearMonth.from(voucher.particulars().date()).isAfter(until)) {
        return new Finding(
            AuditFault.PERIOD_CLOSED,
            "%s %s: %s ≤ %s"
                .formatted(voucher.book(), voucher.number(), voucher.particulars().date(), until));
      }
    }
    return null;
  }
}
