package org.unionledger.projections.funds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.FundHeld;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.HoldExpired;
import org.unionledger.event.HoldReleased;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.MatchingContributed;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
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
import org.unionledger.projections.funds.FundFlows.Origin;
import org.unionledger.projections.internal.Reversible;
import org.unionledger.projections.postings.PerKey;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;
import org.unionledger.voucher.Voucher;

/** What every fund was given, got, spent and gave back. For one thread at a time. */
public final class FundProjection implements Projection<FundProjection> {
  private static final Interest INTEREST =
      Interest.inPostings(PostingColumn.TURNOVER, PostingColumn.AMOUNT, PostingColumn.DAY)
          .and(
              Interest.inEvents(
                  List.of(
                      FundAuthorised.class,
                      FundAllotted.class,
                      FundClosed.class,
                      FundHeld.class,
                      HoldReleased.class,
                      HoldExpired.class,
                      MatchingContributed.class,
                      MovementReversed.class)));

  private final Map<BookId, Map<String, FundFlows>> books = new HashMap<>();
  private final Reversible<Matching> matchings = new Reversible<>();

  private final PerKey<Line> byKey = new PerKey<>(this::line);

  /** What a union spent of its own for another union's fund. */
  private record Matching(FundId matches, long minor) {}

  /** What no event comes to. */
  public FundProjection() {}

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(RecordedEvent recorded) {
    switch (recorded.event()) {
      case FundAuthorised it ->
          begin(new Origin(it.fund(), null, it.name(), it.amount(), it.rules()));
      case FundAllotted it -> {
        begin(new Origin(it.fund(), it.parent(), it.name(), it.amount(), it.rules()));
        flows(it.fund().book(), it.parent()).allot(it.amount().minor());
      }
      case FundClosed it -> close(it);
      case HoldEvent it -> hold(it);
      case Movement it -> match(recorded, it);
      case BookOpened it -> {}
      case UnitDeclared it -> {}
      case PartyDeclared it -> {}
      case RosterFrozen it -> {}
      case LevyEvent it -> {}
      case CostMethodChosen it -> {}
      case StockConfirmed it -> {}
      case BalanceAsserted it -> {}
      case DraftKept it -> {}
      case DraftDiscarded it -> {}
      case PeriodClosed it -> {}
      case PeriodReopened it -> {}
      case YearClosed it -> {}
    }
  }

  private void begin(Origin origin) {
    flows(origin.fund().book(), origin.fund().code()).begin(origin);
  }

  private void close(FundClosed closing) {
    BookId book = closing.fund().book();
    long released = closing.released().minor();
    FundFlows closed = flows(book, closing.fund().code());
    closed.close(closing.date());
    closed.add(closing.date(), FundFlows.RELEASED, released);
    if (closing.parent() != null) {
      flows(book, closing.parent()).add(closing.date(), FundFlows.GIVEN_BACK, released);
    }
  }

  private void hold(HoldEvent held) {
    flows(held.hold().book(), held.fund()).add(held.date(), FundFlows.HELD, held.change().minor());
  }

  @Override
  public void fold(Postings run) {
    byKey.turnTo(run);
    for (int index = 0; index < run.size(); index++) {
      byKey.of(run.key(index)).move(run, index);
    }
  }

  /** Where the postings of a key go. */
  private record Line(@Nullable FundFlows flows, Element element, boolean drawn) {

    /** Only income and expenditure lines move a fund; red-letter lines take back what they did. */
    private void move(Postings run, int index) {
      if (flows == null) {
        return;
      }
      boolean debit = run.isDebit(index);
      long minor = run.minor(index);
      switch (element) {
        case EXPENDITURE -> {
          flows.add(run.epochDay(index), debit ? FundFlows.SPENT : FundFlows.CAME_BACK, minor);
          if (drawn) {
            flows.add(run.epochDay(index), FundFlows.HELD, Math.negateExact(minor));
          }
        }
        case INCOME ->
            flows.add(
                run.epochDay(index), FundFlows.RECEIVED, debit ? Math.negateExact(minor) : minor);
        case ASSET, LIABILITY, NET_ASSETS, MEMO -> {}
      }
    }
  }

  private Line line(PostingKey key) {
    return key.fund().isEmpty() || key.carriedForward()
        ? new Line(null, Element.MEMO, false)
        : new Line(flows(key.book(), key.fund()), element(key.chart(), key.account()), key.drawn());
  }

  private static Element element(ChartId chart, String account) {
    return Chart.of(chart)
        .find(account)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "a posting names account %s, which is not in %s: verify the journal"
                        .formatted(account, chart)))
        .forFunds();
  }

  private void match(RecordedEvent recorded, Movement movement) {
    if (movement instanceof MatchingContributed it) {
      Matching matching = new Matching(it.matches(), spentOf(it.fund(), it.voucher()));
      addMatched(it.voucher(), matching, matching.minor());
      matchings.keep(recorded.id(), matching);
    } else if (movement instanceof MovementReversed it) {
      matchings.reverse(it, this::unmatch);
    }
  }

  private void unmatch(MovementReversed reversal, Matching matching) {
    addMatched(reversal.voucher(), matching, Math.negateExact(matching.minor()));
  }

  private void addMatched(Voucher voucher, Matching matching, long minor) {
    flows(matching.matches().book(), matching.matches().code())
        .add(voucher.particulars().date(), FundFlows.MATCHED, minor);
  }

  private static long spentOf(String fund, Voucher voucher) {
    return voucher.postings().stream()
        .filter(posting -> fund.equals(posting.fund()) && posting.side() == Side.DEBIT)
        .filter(posting -> element(voucher.chart(), posting.account()) == Element.EXPENDITURE)
        .mapToLong(posting -> posting.amount().minor())
        .reduce(0, Math::addExact);
  }

  private FundFlows flows(BookId book, String fund) {
    return books
        .computeIfAbsent(book, absent -> new HashMap<>())
        .computeIfAbsent(fund, absent -> new FundFlows());
  }

  @Override
  public void merge(FundProjection next) {
    next.books.forEach(
        (book, funds) -> funds.forEach((fund, flows) -> flows(book, fund).merge(flows)));
    matchings.merge(next.matchings, this::unmatch);
  }

  /**
   * The funds that are selected.
   *
   * @param selection which funds and as of which day; its position and account are not looked at
   * @return each parent before its children, siblings in the order of book and code
   */
  public List<FundStatus> funds(Selection selection) {
    return new FundTree(books, selection.asOf())
        .inOrder().stream()
            .filter(it -> selection.book() == null || selection.book().equals(it.fund().book()))
            .filter(it -> selection.fund() == null || selection.fund().equals(it.fund().code()))
            .filter(
                it ->
                    selection.unit() == null
                        || selection.unit().equals(it.authorised().unit().code()))
            .toList();
  }
}
