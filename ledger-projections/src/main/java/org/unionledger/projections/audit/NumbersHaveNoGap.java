package org.unionledger.projections.audit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;
import org.unionledger.voucher.VoucherType;

/** Voucher numbers run 1, 2, 3 … for each book, year and type, in the order of recording. */
final class NumbersHaveNoGap implements Law {
  private final Map<Series, Long> last = new HashMap<>();

  private record Series(BookId book, int year, VoucherType type) {}

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    if (!(recorded.event() instanceof Movement movement)) {
      return null;
    }
    Voucher voucher = movement.voucher();
    VoucherNumber number = voucher.number();
    Series series = new Series(voucher.book(), number.year(), number.type());
    long next = last.getOrDefault(series, 0L) + 1;
    last.put(series, next);
    if (number.number() == next) {
      return null;
    }
    VoucherNumber expected = new VoucherNumber(number.year(), number.type(), next);
    return new Finding(
        AuditFault.VOUCHER_NUMBER_GAP, "%s %s ≠ %s".formatted(voucher.book(), number, expected));
  }
}
