package org.unionledger.projections.balances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.DailySums;
import org.unionledger.projections.postings.PerKey;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Debit and credit turnover of every key that a posting has touched, by effective day. Events other
 * than movements change nothing. For one thread at a time.
 */
public final class BalanceProjection implements Projection<BalanceProjection> {
  private static final int DEBIT = 0;
  private static final int CREDIT = 1;
  private static final int COLUMNS = 2;

  /** No unit comes before it: a unit's code begins with a letter. */
  private static final Unit LOWEST_UNIT = new Unit("A", 0);

  /** No fund comes between one and the one whose code has this more. */
  private static final char LOWEST_CHARACTER = 0;

  private static final Interest INTEREST =
      Interest.inPostings(PostingColumn.TURNOVER, PostingColumn.AMOUNT, PostingColumn.DAY);

  private final Map<BalanceKey, DailySums> turnovers = new HashMap<>();

  /** The same sums again, in order: all, of each book, and of each account of a book. */
  private final Map<Scope, NavigableMap<BalanceKey, DailySums>> inOrder = new HashMap<>();

  private final PerKey<DailySums> byKey = new PerKey<>(key -> turnover(named(key)));

  /** The chart of each book, the latest that a posting names. */
  private final Map<BookId, ChartId> charts = new HashMap<>();

  /** What keys have in common that are asked for together. */
  private record Scope(@Nullable BookId book, @Nullable String account) {
    static final Scope ALL = new Scope(null, null);
  }

  /** What no event comes to. */
  public BalanceProjection() {}

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(Postings run) {
    byKey.turnTo(run);
    for (int index = 0; index < run.size(); index++) {
      byKey
          .of(run.key(index))
          .add(run.epochDay(index), run.isDebit(index) ? DEBIT : CREDIT, run.minor(index));
    }
  }

  @Override
  public void merge(BalanceProjection next) {
    next.charts.forEach(this::reach);
    charts.forEach(next::reach);
    next.turnovers.forEach((key, sums) -> turnover(key).merge(sums));
  }

  /** Names a key in the chart that its book has, as far as postings tell. */
  private BalanceKey named(PostingKey key) {
    if (key.account().startsWith(Chart.MEMO_PREFIX)) {
      return BalanceKey.of(key, key.chart());
    }
    reach(key.book(), key.chart());
    return BalanceKey.of(key, charts.getOrDefault(key.book(), key.chart()));
  }

  /** Once a book is seen to have a later chart, the accounts of the one before are named by it. */
  private void reach(BookId book, ChartId chart) {
    ChartId before = charts.putIfAbsent(book, chart);
    if (before == null || before.compareTo(chart) >= 0) {
      return;
    }
    charts.put(book, chart);
    Set<BalanceKey> keys =
        inOrder.getOrDefault(new Scope(book, null), Collections.emptyNavigableMap()).keySet();
    for (BalanceKey key : List.copyOf(keys)) {
      BalanceKey left = key.leaving(before);
      if (!left.equals(key)) {
        DailySums sums = turnovers.remove(key);
        scopes(key).forEach(scope -> inOrder(scope).remove(key));
        put(left, Objects.requireNonNull(sums));
      }
    }
  }

  /**
   * Takes a movement that is not recorded, to see what balances would be.
   *
   * @param movement any movement
   */
  public void post(Movement movement) {
    Voucher voucher = movement.voucher();
    for (Posting posting : voucher.postings()) {
      turnover(keyOf(movement, posting))
          .add(
              voucher.particulars().date(),
              posting.side() == Side.DEBIT ? DEBIT : CREDIT,
              posting.amount().minor());
    }
  }

  /**
   * What a posting counts to, recorded or not.
   *
   * @param movement any movement
   * @param posting one of its voucher's postings
   * @return its key; once a voucher is of a later chart than those before, theirs name their chart
   */
  public BalanceKey keyOf(Movement movement, Posting posting) {
    reach(movement.voucher().book(), movement.voucher().chart());
    return named(PostingKey.of(movement, posting));
  }

  /**
   * The last day on which a book has a posting.
   *
   * @param book any book
   * @return the day, or nothing if it has none
   */
  public Optional<LocalDate> lastDay(BookId book) {
    return inOrder
        .getOrDefault(new Scope(book, null), Collections.emptyNavigableMap())
        .values()
        .stream()
        .map(DailySums::lastDay)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /**
   * The balance of one key.
   *
   * @param key what the balance is of
   * @param asOf as of the end of which day
   * @return debits less credits; zero if no posting has touched the key
   */
  public Amount balance(BalanceKey key, LocalDate asOf) {
    DailySums sums = turnovers.get(key);
    return sums == null ? Amount.zero(key.unit()) : balance(key, sums, asOf).balance();
  }

  private DailySums turnover(BalanceKey key) {
    DailySums known = turnovers.get(key);
    if (known != null) {
      return known;
    }
    DailySums created = new DailySums(COLUMNS);
    put(key, created);
    return created;
  }

  private void put(BalanceKey key, DailySums sums) {
    turnovers.put(key, sums);
    scopes(key).forEach(scope -> inOrder(scope).put(key, sums));
  }

  private static List<Scope> scopes(BalanceKey key) {
    return List.of(Scope.ALL, new Scope(key.book(), null), new Scope(key.book(), key.account()));
  }

  private NavigableMap<BalanceKey, DailySums> inOrder(Scope scope) {
    return inOrder.computeIfAbsent(scope, absent -> new TreeMap<>());
  }

  /**
   * The balances of all keys that are selected and that a posting has touched, be it that nothing
   * remains.
   *
   * @param selection which keys and as of which day; its position is not looked at
   * @return the balances in the order of their keys
   */
  public List<Balance> balances(Selection selection) {
    List<Balance> balances = new ArrayList<>();
    forEach(
        selection,
        (key, sums) -> {
          if (sums.begunBy(selection.asOf())) {
            balances.add(balance(key, sums, selection.asOf()));
          }
        });
    return List.copyOf(balances);
  }

  /**
   * A series of turnovers.
   *
   * @param position the position of the last event that was folded
   * @param query which series; its position is not looked at
   * @param unit the query's unit
   * @return the series
   */
  public TurnoverSeries series(long position, TurnoverQuery query, Unit unit) {
    SeriesWriter series = new SeriesWriter(query, unit);
    forEach(query.selection(), (key, sums) -> sums.forEachDay(series::add));
    return new TurnoverSeries(position, series.periods());
  }

  /** Hands over the selected keys in order. */
  private void forEach(Selection selection, BiConsumer<BalanceKey, DailySums> consumer) {
    among(selection)
        .forEach(
            (key, sums) -> {
              if (isSelected(key, selection)) {
                consumer.accept(key, sums);
              }
            });
  }

  private Map<BalanceKey, DailySums> among(Selection selection) {
    BookId book = selection.book();
    String account = selection.account();
    Scope scope = book == null ? Scope.ALL : new Scope(book, account);
    NavigableMap<BalanceKey, DailySums> all =
        inOrder.getOrDefault(scope, Collections.emptyNavigableMap());
    String fund = selection.fund();
    return book == null || account == null || fund == null
        ? all
        : all.subMap(
            new BalanceKey(book, account, fund, LOWEST_UNIT),
            true,
            new BalanceKey(book, account, fund + LOWEST_CHARACTER, LOWEST_UNIT),
            false);
  }

  private static boolean isSelected(BalanceKey key, Selection selection) {
    return (selection.book() == null || selection.book().equals(key.book()))
        && (selection.account() == null || selection.account().equals(key.account()))
        && (selection.fund() == null || selection.fund().equals(key.fund()))
        && (selection.unit() == null || selection.unit().equals(key.unit().code()));
  }

  private static Balance balance(BalanceKey key, DailySums sums, @Nullable LocalDate asOf) {
    return new Balance(
        key,
        new Amount(sums.upTo(asOf, DEBIT), key.unit()),
        new Amount(sums.upTo(asOf, CREDIT), key.unit()));
  }
}
