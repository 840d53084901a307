package org.unionledger.projections.audit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.UnitDeclared;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Vouchers and assertions of balances are of a book that was opened, in its chart, on its accounts,
 * in declared units.
 */
final class NamesAreKnown implements Law {
  private final Map<BookId, ChartId> charts = new HashMap<>();
  private final Map<BookId, ChartMigrated> migrations = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>(Map.of(Unit.CNY.code(), Unit.CNY));

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    // A second opening or declaration changes nothing: what was said first holds.
    if (recorded.event() instanceof BookOpened opened) {
      charts.putIfAbsent(opened.book(), opened.chart());
    } else if (recorded.event() instanceof UnitDeclared declared) {
      units.putIfAbsent(declared.unit().code(), declared.unit());
    } else if (recorded.event() instanceof ChartMigrated migrated) {
      charts.replace(migrated.voucher().book(), migrated.from(), migrated.voucher().chart());
      migrations.put(migrated.voucher().book(), migrated);
      return broken(migrated.voucher(), migrated.from());
    } else if (recorded.event() instanceof Movement movement) {
      return broken(movement.voucher(), movement.voucher().chart());
    } else if (recorded.event() instanceof BalanceAsserted stated) {
      return broken(stated);
    }
    return null;
  }

  private @Nullable Finding broken(Voucher voucher, ChartId former) {
    String name = voucher.book() + " " + voucher.number();
    ChartId chart = charts.get(voucher.book());
    if (chart == null) {
      return new Finding(AuditFault.BOOK_UNKNOWN, name);
    }
    if (chart != voucher.chart()) {
      String detail = "%s: %s ≠ %s".formatted(name, voucher.chart(), chart);
      return new Finding(AuditFault.CHART_DIFFERS, detail);
    }
    for (Posting posting : voucher.postings()) {
      ChartId of = voucher.chartOf(posting);
      if (of != chart && of != former) {
        return new Finding(AuditFault.CHART_DIFFERS, "%s: %s ≠ %s".formatted(name, of, chart));
      }
      Finding finding = broken(name, of, posting.account(), posting.amount());
      if (finding != null) {
        return finding;
      }
    }
    return null;
  }

  /** A balance is stated on the chart of its day. */
  private ChartId chartOn(BalanceAsserted stated, ChartId now) {
    ChartMigrated migrated = migrations.get(stated.book());
    return migrated != null && stated.date().isBefore(migrated.voucher().particulars().date())
        ? migrated.from()
        : now;
  }

  private @Nullable Finding broken(BalanceAsserted stated) {
    String name = stated.book() + " " + stated.date();
    ChartId chart = charts.get(stated.book());
    return chart == null
        ? new Finding(AuditFault.BOOK_UNKNOWN, name)
        : broken(name, chartOn(stated, chart), stated.account(), stated.balance());
  }

  private @Nullable Finding broken(String name, ChartId chart, String account, Amount amount) {
    if (Chart.of(chart).find(account).isEmpty()) {
      return new Finding(AuditFault.ACCOUNT_UNKNOWN, "%s: %s, %s".formatted(name, account, chart));
    }
    return amount.unit().equals(units.get(amount.unit().code()))
        ? null
        : new Finding(AuditFault.UNIT_UNKNOWN, name + ": " + amount);
  }
}
