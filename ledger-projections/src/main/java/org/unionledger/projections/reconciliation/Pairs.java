package org.unionledger.projections.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.DailySums;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.reconciliation.InterLevelLedger.Counterpart;

/** Which two books what stands for: the other book of every sum, and what both sides come to. */
final class Pairs {
  private static final Comparator<Pair> ORDER =
      Comparator.comparing((Pair pair) -> pair.sender().value(), TextOrder.BY_CODE_POINT)
          .thenComparing(pair -> pair.receiver().value(), TextOrder.BY_CODE_POINT);

  private final Map<PartyId, BookId> books;
  private final Map<Counterpart, DailySums> sums;
  private final ReconciliationQuery query;
  private final Map<BookId, Set<BookId>> uppers = new HashMap<>();

  /** Two books, of which one sends and the other receives. */
  private record Pair(BookId sender, BookId receiver) {}

  Pairs(Map<PartyId, BookId> books, Map<Counterpart, DailySums> sums, ReconciliationQuery query) {
    this.books = Map.copyOf(books);
    this.sums = sums;
    this.query = query;
    sums.keySet().stream().filter(it -> !owesLevy(it.role())).forEach(this::addUpper);
    sums.keySet().stream().filter(it -> owesLevy(it.role())).forEach(this::addUpper);
  }

  private void addUpper(Counterpart it) {
    BookId named = named(it.party());
    if (named == null
        || named.equals(it.book())
        || (owesLevy(it.role()) && isAbove(it.book(), named))) {
      return;
    }
    boolean isUpper = it.role().sends() != (it.role().key() == InterLevelKey.LEVY_TO_UPPER);
    uppers
        .computeIfAbsent(isUpper ? named : it.book(), absent -> new HashSet<>())
        .add(isUpper ? it.book() : named);
  }

  private boolean isAbove(BookId upper, BookId lower) {
    return uppers.getOrDefault(lower, Set.of()).contains(upper);
  }

  /**
   * What a union owes upward; its postings name from whom the levy came as often as to whom it
   * goes.
   */
  private static boolean owesLevy(Role role) {
    return role.key() == InterLevelKey.LEVY_TO_UPPER && role.sends();
  }

  private @Nullable BookId named(@Nullable PartyId party) {
    return party == null ? null : books.get(party);
  }

  /**
   * The other book of what is posted, or null if this ledger does not keep it. A lower union owes
   * the levy to its only upper union, whoever it was collected from.
   */
  @Nullable BookId other(BookId book, Role role, @Nullable PartyId party) {
    BookId named = named(party);
    if (!owesLevy(role) || (named != null && isAbove(named, book))) {
      return book.equals(named) ? null : named;
    }
    Set<BookId> above = uppers.getOrDefault(book, Set.of());
    return above.size() == 1 ? above.iterator().next() : null;
  }

  /** What both sides come to, wherever anything was posted by the day that is asked for. */
  List<InterLevelLine> lines() {
    Map<Pair, EnumSet<InterLevelKey>> touched = new HashMap<>();
    Map<InterLevelKey, Map<Pair, long[]>> totals = new HashMap<>();
    sums.forEach(
        (counterpart, daily) -> {
          Role role = counterpart.role();
          BookId other = other(counterpart.book(), role, counterpart.party());
          if (other != null && daily.begunBy(query.asOf())) {
            Pair pair =
                role.sends()
                    ? new Pair(counterpart.book(), other)
                    : new Pair(other, counterpart.book());
            long[] both =
                totals
                    .computeIfAbsent(role.key(), absent -> new HashMap<>())
                    .computeIfAbsent(pair, absent -> new long[2]);
            int column = role.sends() ? 0 : 1;
            both[column] = Math.addExact(both[column], sum(role, daily));
            touched
                .computeIfAbsent(pair, absent -> EnumSet.noneOf(InterLevelKey.class))
                .add(role.key());
          }
        });
    return inOrder(touched, totals);
  }

  private List<InterLevelLine> inOrder(
      Map<Pair, EnumSet<InterLevelKey>> touched, Map<InterLevelKey, Map<Pair, long[]>> totals) {
    boolean yearEnd = isYearEnd();
    List<InterLevelLine> lines = new ArrayList<>();
    Set<Pair> pairs = new TreeSet<>(ORDER);
    pairs.addAll(touched.keySet());
    for (Pair pair : pairs) {
      for (InterLevelKey key : touched.getOrDefault(pair, EnumSet.noneOf(InterLevelKey.class))) {
        long[] both = totals.getOrDefault(key, Map.of()).getOrDefault(pair, new long[2]);
        if (isSelected(pair)) {
          lines.add(
              new InterLevelLine(
                  pair.sender(),
                  pair.receiver(),
                  key,
                  new Amount(both[0], Unit.CNY),
                  new Amount(both[1], Unit.CNY),
                  yearEnd || !key.atYearEnd(),
                  List.of(),
                  List.of()));
        }
      }
    }
    return lines;
  }

  private boolean isSelected(Pair pair) {
    BookId only = query.book();
    return only == null || only.equals(pair.sender()) || only.equals(pair.receiver());
  }

  private long sum(Role role, DailySums daily) {
    LocalDate from = query.from();
    long all = daily.upTo(query.asOf(), 0);
    return from == null || !role.key().ofResults()
        ? all
        : Math.subtractExact(all, daily.upTo(from.minusDays(1), 0));
  }

  /** Whether the day that is asked for, or the last one with a posting, ends a year. */
  private boolean isYearEnd() {
    Optional<LocalDate> day =
        query.asOf() != null
            ? Optional.of(query.asOf())
            : sums.values().stream()
                .map(DailySums::lastDay)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    return day.filter(it -> it.getDayOfYear() == it.lengthOfYear()).isPresent();
  }
}
