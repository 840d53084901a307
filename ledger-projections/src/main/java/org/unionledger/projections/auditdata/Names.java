package org.unionledger.projections.auditdata;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.RosterFrozen;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.YearClosed;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;

/** What books and funds are called, and which months are closed. */
final class Names implements Consumer<RecordedEvent> {
  private final Map<BookId, String> books = new HashMap<>();
  private final Map<FundId, String> funds = new HashMap<>();
  private final Map<BookId, YearMonth> closed = new HashMap<>();

  @Override
  public void accept(RecordedEvent recorded) {
    switch (recorded.event()) {
      case BookOpened it -> books.put(it.book(), it.name());
      case FundAuthorised it -> funds.put(it.fund(), it.name());
      case FundAllotted it -> funds.put(it.fund(), it.name());
      case PeriodClosed it -> closed.merge(it.book(), it.period(), (a, b) -> a.isAfter(b) ? a : b);
      case PeriodReopened it -> closed.put(it.book(), it.period().minusMonths(1));
      case BalanceAsserted it -> {}
      case DraftKept it -> {}
      case DraftDiscarded it -> {}
      case YearClosed it -> {}
      case CostMethodChosen it -> {}
      case StockConfirmed it -> {}
      case UnitDeclared it -> {}
      case PartyDeclared it -> {}
      case FundClosed it -> {}
      case HoldEvent it -> {}
      case RosterFrozen it -> {}
      case LevyEvent it -> {}
      case Movement it -> {}
    }
  }

  String book(BookId book) {
    return books.getOrDefault(book, book.value());
  }

  String fund(BookId book, @Nullable String code) {
    return code == null || code.isEmpty()
        ? AuditTexts.EMPTY
        : funds.getOrDefault(new FundId(book, code), code);
  }

  boolean isClosed(BookId book, YearMonth month) {
    YearMonth last = closed.get(book);
    return last != null && !month.isAfter(last);
  }
}
