package org.unionledger.projections.audit;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.YearClosed;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.Voucher;

/**
 * No voucher is dated in a month that was closed before and not opened again, or in one before such
 * a month; a year that was closed for good is not opened again.
 */
final class ClosedStaysClosed implements Law {
  private final Map<BookId, YearMonth> closed = new HashMap<>();
  private final Map<BookId, Integer> years = new HashMap<>();

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case PeriodClosed it -> {
        closed.merge(it.book(), it.period(), (one, other) -> one.isAfter(other) ? one : other);
        yield null;
      }
      case YearClosed it -> {
        years.put(it.book(), it.year());
        yield null;
      }
      case PeriodReopened it -> reopen(it);
      case Movement movement -> dated(movement.voucher());
      case LedgerEvent other -> null;
    };
  }

  private @Nullable Finding reopen(PeriodReopened reopened) {
    Integer year = years.get(reopened.book());
    closed.put(reopened.book(), reopened.period().minusMonths(1));
    return year == null || reopened.period().getYear() > year
        ? null
        : new Finding(
            AuditFault.PERIOD_CLOSED,
            "%s: %s ≤ %s".formatted(reopened.book(), reopened.period(), year));
  }

  private @Nullable Finding dated(Voucher voucher) {
    YearMonth until = closed.get(voucher.book());
    return until == null || YearMonth.from(voucher.particulars().date()).isAfter(until)
        ? null
        : new Finding(
            AuditFault.PERIOD_CLOSED,
            "%s %s: %s ≤ %s"
                .formatted(voucher.book(), voucher.number(), voucher.particulars().date(), until));
  }
}
