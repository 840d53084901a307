package org.unionledger.projections.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.dimension.FundingSource;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.OpeningBalancesEntered;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.RosterFrozen;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.YearClosed;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.postings.PostingDictionary;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/** Everything that has a name in a ledger. For one thread at a time. */
public final class Directory implements Projection<Directory> {
  private static final Interest INTEREST =
      Interest.inEvents(
          List.of(
              BookOpened.class,
              OpeningBalancesEntered.class,
              ChartMigrated.class,
              UnitDeclared.class,
              PartyDeclared.class,
              FundAuthorised.class,
              FundAllotted.class,
              RosterFrozen.class,
              PayrollDeclared.class));

  private static final SortedSet<String> NO_NAMES =
      Collections.unmodifiableSortedSet(new TreeSet<>());

  private final SortedMap<String, BookOpened> books = new TreeMap<>(TextOrder.BY_CODE_POINT);
  private final Openings openings = new Openings();
  private final SortedMap<String, Unit> units = new TreeMap<>(TextOrder.BY_CODE_POINT);
  private final Map<BookId, SortedSet<String>> funds = new HashMap<>();
  private final Set<FundId> fiscalFunds = new HashSet<>();
  private final Map<BookId, Set<String>> memoAccounts = new HashMap<>();
  private final Set<PartyId> parties = new HashSet<>();

  /** Knows the unit CNY only. */
  public Directory() {
    units.put(Unit.CNY.code(), Unit.CNY);
  }

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(RecordedEvent recorded) {
    switch (recorded.event()) {
      case BookOpened it -> books.put(it.book().value(), it);
      case UnitDeclared it -> units.put(it.unit().code(), it.unit());
      case PartyDeclared it -> parties.add(it.party());
      case FundAuthorised it -> addFund(it.fund(), it.rules());
      case FundAllotted it -> addFund(it.fund(), it.rules());
      case HoldEvent it -> {}
      case RosterFrozen it -> parties.addAll(it.members().keySet());
      case FundClosed it -> {}
      case PayrollDeclared it -> parties.add(it.party());
      case LevyEvent it -> {}
      case CostMethodChosen it -> {}
      case StockConfirmed it -> {}
      case BalanceAsserted it -> {}
      case DraftKept it -> {}
      case DraftDiscarded it -> {}
      case PeriodClosed it -> {}
      case PeriodReopened it -> {}
      case YearClosed it -> {}
      case OpeningBalancesEntered it -> openings.add(it);
      case ChartMigrated it -> openings.add(it);
      case Movement it -> {}
    }
  }

  @Override
  public void fold(Postings run) {
    PostingDictionary names = run.dictionary();
    for (int key = run.extent().keysBefore(); key < run.extent().keysAfter(); key++) {
      addMemoAccount(names.key(key));
    }
    for (int it = run.extent().partiesBefore(); it < run.extent().partiesAfter(); it++) {
      parties.add(names.party(it));
    }
  }

  private void addMemoAccount(PostingKey key) {
    if (key.account().startsWith(Chart.MEMO_PREFIX)) {
      memoAccounts.computeIfAbsent(key.book(), book -> new HashSet<>()).add(key.account());
    }
  }

  private void addFund(FundId fund, FundRules rules) {
    if (rules.dimensions().source() == FundingSource.FISCAL) {
      fiscalFunds.add(fund);
    }
    funds
        .computeIfAbsent(fund.book(), book -> new TreeSet<>(TextOrder.BY_CODE_POINT))
        .add(fund.code());
  }

  @Override
  public void merge(Directory next) {
    books.putAll(next.books);
    openings.merge(next.openings);
    units.putAll(next.units);
    next.funds.forEach(
        (book, codes) ->
            funds
                .computeIfAbsent(book, absent -> new TreeSet<>(TextOrder.BY_CODE_POINT))
                .addAll(codes));
    next.memoAccounts.forEach(
        (book, accounts) ->
            memoAccounts.computeIfAbsent(book, absent -> new HashSet<>()).addAll(accounts));
    fiscalFunds.addAll(next.fiscalFunds);
    parties.addAll(next.parties);
  }

  /**
   * All open books, in order.
   *
   * @return how each was opened, on the chart that it has now; not modifiable
   */
  public Collection<BookOpened> books() {
    return books.values().stream().map(this::now).toList();
  }

  private BookOpened now(BookOpened opened) {
    return migration(opened.book())
        .map(migrated -> opened.on(migrated.voucher().chart()))
        .orElse(opened);
  }

  /**
   * Finds an open book.
   *
   * @param book its name
   * @return how it was opened, on the chart that it has now, or nothing
   */
  public Optional<BookOpened> book(BookId book) {
    return Optional.ofNullable(books.get(book.value())).map(this::now);
  }

  /**
   * What took a book to another chart.
   *
   * @param book its name
   * @return the movement, or nothing if it has the chart that it was opened with
   */
  public Optional<ChartMigrated> migration(BookId book) {
    return openings.migration(book);
  }

  /**
   * What a book began with: balances that it had before, and those that it took to another chart.
   * They are opening, and no turnover.
   *
   * @param book its name
   * @return the movements that say so, in their order; not modifiable
   */
  public List<Movement> openings(BookId book) {
    return openings.of(book);
  }

  /**
   * The chart that a book has on a day.
   *
   * @param book an open book
   * @param day the day, or null for now
   * @return the chart that it has now, or the one before it until it went over
   */
  public ChartId chartOn(BookOpened book, @Nullable LocalDate day) {
    return migration(book.book())
        .filter(it -> day != null && day.isBefore(it.voucher().particulars().date()))
        .map(ChartMigrated::from)
        .orElse(book.chart());
  }

  /**
   * Finds a declared unit.
   *
   * @param code its code
   * @return the unit, or nothing
   */
  public Optional<Unit> unit(String code) {
    return Optional.ofNullable(units.get(code));
  }

  /**
   * All declared units, in order of their codes.
   *
   * @return the units; not modifiable
   */
  public Collection<Unit> units() {
    return Collections.unmodifiableCollection(units.values());
  }

  /**
   * The codes of the funds that were authorised or allotted.
   *
   * @param book the only book, or null for all
   * @return the codes, in order
   */
  public List<String> funds(@Nullable BookId book) {
    return funds.entrySet().stream()
        .filter(entry -> book == null || entry.getKey().equals(book))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .sorted(TextOrder.BY_CODE_POINT)
        .toList();
  }

  /**
   * Whether a fund was authorised or allotted.
   *
   * @param book the only book, or null for any
   * @param code its code
   * @return true if so
   */
  public boolean knowsFund(@Nullable BookId book, String code) {
    return book == null
        ? funds.values().stream().anyMatch(codes -> codes.contains(code))
        : funds.getOrDefault(book, NO_NAMES).contains(code);
  }

  /**
   * Whether the terms of a fund say that it is of fiscal money (财政拨款).
   *
   * @param fund which fund
   * @return true if so; false if it is not known
   */
  public boolean isOfFiscalMoney(FundId fund) {
    return fiscalFunds.contains(fund);
  }

  /**
   * Whether a memo account was posted to.
   *
   * @param book the only book, or null for any
   * @param account {@code memo:} and a name
   * @return true if so
   */
  public boolean knowsMemoAccount(@Nullable BookId book, String account) {
    return book == null
        ? memoAccounts.values().stream().anyMatch(accounts -> accounts.contains(account))
        : memoAccounts.getOrDefault(book, Set.of()).contains(account);
  }

  /**
   * Whether a party was declared or named by any event.
   *
   * @param party the party
   * @return true if so
   */
  public boolean knowsParty(PartyId party) {
    return parties.contains(party);
  }
}
