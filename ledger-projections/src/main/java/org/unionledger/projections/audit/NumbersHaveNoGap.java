package org.unionledger.projections.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;
import org.unionledger.voucher.VoucherType;

/**
 * Voucher numbers run 1, 2, 3 … for each book, year and type, in the order of recording. Vouchers
 * that share a number have its parts in their order, and all of them before their month is closed.
 */
final class NumbersHaveNoGap implements Law {
  private final Map<Series, Long> last = new HashMap<>();
  private final Map<Series, SortedMap<Long, Part>> incomplete = new HashMap<>();

  private record Series(BookId book, int year, VoucherType type) {}

  /** The last part of a number that still lacks some. */
  private record Part(VoucherNumber number, LocalDate date) {}

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case Movement movement -> numbered(movement.voucher());
      case PeriodClosed closed -> closed(closed);
      case LedgerEvent other -> null;
    };
  }

  private @Nullable Finding numbered(Voucher voucher) {
    VoucherNumber number = voucher.number();
    Series series = new Series(voucher.book(), number.year(), number.type());
    SortedMap<Long, Part> parts = incomplete.computeIfAbsent(series, any -> new TreeMap<>());
    VoucherNumber expected = expected(series, number, parts);
    if (number.part() == 1) {
      last.put(series, number.number());
    }
    if (number.isLast()) {
      parts.remove(number.number());
    } else {
      parts.put(number.number(), new Part(number, voucher.particulars().date()));
    }
    return number.equals(expected)
        ? null
        : new Finding(
            AuditFault.VOUCHER_NUMBER_GAP,
            "%s %s ≠ %s".formatted(voucher.book(), number, expected));
  }

  private VoucherNumber expected(Series series, VoucherNumber number, SortedMap<Long, Part> parts) {
    Part before = parts.get(number.number());
    if (number.part() > 1 && before != null) {
      return before.number().nextPart();
    }
    long next = last.getOrDefault(series, 0L) + 1;
    return number.part() == 1
        ? new VoucherNumber(number.year(), number.type(), next, 1, number.parts())
        : new VoucherNumber(number.year(), number.type(), next);
  }

  private @Nullable Finding closed(PeriodClosed closed) {
    for (Map.Entry<Series, SortedMap<Long, Part>> series : incomplete.entrySet()) {
      for (Part part : series.getValue().values()) {
        if (series.getKey().book().equals(closed.book())
            && !part.date().isAfter(closed.period().atEndOfMonth())) {
          return new Finding(
              AuditFault.VOUCHER_NUMBER_GAP,
              "%s %s ≠ %s".formatted(closed.book(), part.number(), part.number().nextPart()));
        }
      }
    }
    return null;
  }
}
