package org.unionledger.projections.audit;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Side;
import org.unionledger.chart.YearEndAccounts;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.YearClosed;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * When a year is closed for good, nothing of it is left on income, expenditure, quotas and the
 * details of carry-over and surplus, for any fund.
 */
final class YearsAreEmptied implements Law {
  private final Map<Year, Map<Place, BigInteger>> sums = new TreeMap<>(Year.ORDER);

  private record Year(BookId book, int number) {
    private static final Comparator<Year> ORDER =
        Comparator.comparing(Year::book).thenComparingInt(Year::number);
  }

  private record Place(String account, String fund) {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::account).thenComparing(Place::fund);
  }

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case Movement movement -> {
        add(movement.voucher());
        yield null;
      }
      case YearClosed closed -> left(new Year(closed.book(), closed.year()));
      case LedgerEvent other -> null;
    };
  }

  private void add(Voucher voucher) {
    Year year = new Year(voucher.book(), voucher.particulars().date().getYear());
    Map<Place, BigInteger> places =
        sums.computeIfAbsent(year, absent -> new TreeMap<>(Place.ORDER));
    for (Posting posting : voucher.postings()) {
      if (isEmptied(voucher, posting)) {
        BigInteger minor = BigInteger.valueOf(posting.amount().minor());
        places.merge(
            new Place(posting.account(), posting.fund() == null ? "" : posting.fund()),
            posting.side() == Side.DEBIT ? minor : minor.negate(),
            BigInteger::add);
      }
    }
  }

  private static boolean isEmptied(Voucher voucher, Posting posting) {
    return posting.formerChart() == null
        && Chart.of(voucher.chart())
            .find(posting.account())
            .filter(account -> YearEndAccounts.isEmptied(voucher.chart(), account))
            .isPresent();
  }

  private @Nullable Finding left(Year year) {
    Map<Place, BigInteger> places = sums.getOrDefault(year, Map.of());
    sums.remove(year);
    for (Map.Entry<Place, BigInteger> place : places.entrySet()) {
      if (place.getValue().signum() != 0) {
        return new Finding(
            AuditFault.YEAR_NOT_EMPTIED,
            "%s %s: %s %s"
                .formatted(
                    year.book(), year.number(), place.getKey().account(), place.getKey().fund())
                .strip());
      }
    }
    return null;
  }
}
