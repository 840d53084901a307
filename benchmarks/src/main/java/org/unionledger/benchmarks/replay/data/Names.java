package org.unionledger.benchmarks.replay.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Unit;
import org.unionledger.projections.balances.BalanceKey;

/**
 * Everything that has a name in generated ledgers: 20 books with 250 keys each, and 8,000 parties.
 * A few books have most of the movements, and a few keys most of a book's.
 */
public final class Names {
  /** The chart of every book. */
  public static final ChartId CHART = ChartId.CN_UNION_2021;

  /** The funds of every book. */
  static final List<String> FUNDS = List.of("relief", "relief/aid", "spring-festival", "learning");

  /** What is counted on memo accounts. */
  static final List<Unit> GOODS = List.of(new Unit("MASK", 0), new Unit("FLOUR", 0));

  private static final int BOOKS = 20;
  private static final int PARTIES = 8_000;
  private static final int KEYS_OF_BOOK = 250;
  private static final List<String> MEMOS = List.of("memo:received", "memo:stock", "memo:issued");
  private static final List<String> COUNTERS =
      List.of("102", "101", "215", "135", "211", "212", "131", "132", "221", "201", "121", "111");

  private final List<BookId> books;
  private final List<PartyId> parties;
  private final List<BalanceKey> keys = new ArrayList<>();
  private final boolean[] income = new boolean[BOOKS * KEYS_OF_BOOK];
  private final List<List<Integer>> ranked = new ArrayList<>();
  private final Skew bookSkew = new Skew(BOOKS);
  private final Skew partySkew = new Skew(PARTIES);
  private final Skew counterSkew = new Skew(COUNTERS.size());
  private final Skew flowSkew;

  /**
   * The names that belong to a seed.
   *
   * @param seed decides which keys are the busy ones
   */
  public Names(long seed) {
    books = IntStream.rangeClosed(1, BOOKS).mapToObj(it -> new BookId("union-" + it)).toList();
    parties = IntStream.rangeClosed(1, PARTIES).mapToObj(it -> new PartyId("org-" + it)).toList();
    List<Account> flows = flowAccounts();
    Random random = new Random(seed);
    for (BookId book : books) {
      addKeys(book, flows);
      ranked.add(shuffled(keys.size() - flowKeys(), keys.size(), random));
    }
    flowSkew = new Skew(flowKeys());
  }

  private static int flowKeys() {
    return KEYS_OF_BOOK - COUNTERS.size() - MEMOS.size() * GOODS.size();
  }

  /** Income and expenditure accounts without details below them. */
  private static List<Account> flowAccounts() {
    Chart chart = Chart.of(CHART);
    Set<String> parents =
        chart.accounts().stream()
            .filter(account -> account.parent() != null)
            .map(account -> String.valueOf(account.parent()))
            .collect(Collectors.toSet());
    return chart.accounts().stream()
        .filter(account -> account.movesFunds() && !parents.contains(account.code()))
        .toList();
  }

  /** First the counter accounts, then goods, then income and expenditure with and without funds. */
  private void addKeys(BookId book, List<Account> flows) {
    int begin = keys.size();
    COUNTERS.forEach(account -> keys.add(new BalanceKey(book, account, "", Unit.CNY)));
    for (Unit unit : GOODS) {
      MEMOS.forEach(account -> keys.add(new BalanceKey(book, account, "", unit)));
    }
    List<String> funds = new ArrayList<>(FUNDS);
    funds.add(0, "");
    for (String fund : funds) {
      for (Account account : flows) {
        boolean allowed = !fund.isEmpty() || !account.earmarked();
        if (allowed && keys.size() - begin < KEYS_OF_BOOK) {
          income[keys.size()] = account.element() == Element.INCOME;
          keys.add(new BalanceKey(book, account.code(), fund, Unit.CNY));
        }
      }
    }
  }

  private static List<Integer> shuffled(int from, int to, Random random) {
    List<Integer> numbers = IntStream.range(from, to).boxed().collect(Collectors.toList());
    Collections.shuffle(numbers, random);
    return List.copyOf(numbers);
  }

  /**
   * What balances are of, by number.
   *
   * @return 5,000 keys
   */
  public List<BalanceKey> keys() {
    return Collections.unmodifiableList(keys);
  }

  /**
   * The books, by number.
   *
   * @return 20 books
   */
  public List<BookId> books() {
    return books;
  }

  /**
   * The parties, by number.
   *
   * @return 8,000 parties
   */
  public List<PartyId> parties() {
    return parties;
  }

  int book(RandomGenerator random) {
    return bookSkew.pick(random);
  }

  int party(RandomGenerator random) {
    return partySkew.pick(random);
  }

  /** The key of a bank or clearing account of a book. */
  int counter(int book, RandomGenerator random) {
    return book * KEYS_OF_BOOK + counterSkew.pick(random);
  }

  /** The key of an income or expenditure account of a book, of a fund or of none. */
  int flow(int book, RandomGenerator random) {
    return ranked.get(book).get(flowSkew.pick(random));
  }

  /** The key of the first memo account of a book for a kind of goods; the others come after it. */
  int memo(int book, int goods) {
    return book * KEYS_OF_BOOK + COUNTERS.size() + goods * MEMOS.size();
  }

  boolean isIncome(int key) {
    return income[key];
  }
}
