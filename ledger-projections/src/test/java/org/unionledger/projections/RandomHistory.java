package org.unionledger.projections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.RebatePolicyAdopted;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.VoucherPosted;
import org.unionledger.fund.Draw;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.YearEndStep;

/**
 * Histories that no rule has seen but that a ledger could hold: both charts, trees of funds, goods
 * on memo accounts, back-dated and red vouchers, dues and rebates, and names meant to be awkward.
 * Equal seeds give equal histories.
 */
public final class RandomHistory extends RandomValues {
  private static final List<String> BOOKS =
      List.of("dongcheng", "Dongcheng", "东城_总.工会-x1", "b-x5f-", "𠀀");
  private static final List<Unit> GOODS =
      List.of(
          new Unit("mask", 0),
          new Unit("MASK", 0),
          new Unit("口罩", 0),
          new Unit("n-95_Q", 3),
          new Unit("Z9", 6));
  private static final List<String> MEMOS =
      List.of("memo:masks", "memo:Masks", "memo:口罩.库_1", "memo:-x-", "memo:ß²");
  private static final List<String> SUMMARIES =
      List.of(
          "慰问一线职工",
          "; not a comment",
          "* starred",
          "! marked",
          "(2020-记-1) code",
          "a  b | c",
          "\"quoted\" \\ back",
          "=1+1,2",
          "date:2020-99-99, fund:none",
          "#tag ^link",
          "100% 返还 [x]");
  private static final int ACCOUNTS = 8;

  private final Chronicle chronicle = new Chronicle();
  private final Map<String, List<String>> funds = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<String>> accounts = new HashMap<>();
  private final List<Long> reversible = new ArrayList<>();
  private final RandomLevies levies;

  private RandomHistory(long seed) {
    super(new Random(seed));
    levies = new RandomLevies(random, chronicle, reversible);
  }

  /** A seed for a test, which prints it; repeat a run with {@code -Dledger.seed=…}. */
  public static long seed(Class<?> test) {
    long seed = Long.getLong("ledger.seed", System.nanoTime());
    System.out.println(test.getSimpleName() + ": repeat with -Dledger.seed=" + seed);
    return seed;
  }

  /** A history of at least that many events. */
  public static List<RecordedEvent> of(long seed, int events) {
    return new RandomHistory(seed).tell(events);
  }

  private List<RecordedEvent> tell(int events) {
    for (String book : BOOKS) {
      ChartId chart = pick(List.of(ChartId.values()));
      chronicle.book(book, chart);
      accounts.put(book, fewAccounts(chart));
      chronicle.add(new RebatePolicyAdopted(new BookId(book), FullRebate.POLICY));
      chronicle.fund(book, "covid-2020", "10000000.00");
      funds.put(book, new ArrayList<>(List.of("covid-2020")));
    }
    GOODS.forEach(unit -> chronicle.unit(unit.code(), unit.scale(), "名 \"" + unit + "\""));
    while (chronicle.position() < events) {
      tellOne();
    }
    return chronicle.events();
  }

  private void tellOne() {
    String book = pick(BOOKS);
    switch (random.nextInt(29)) {
      case 0 -> allot(book);
      case 1 -> close(book);
      case 2 -> match(book);
      case 3, 4 -> levies.pay(book);
      case 5 -> levies.rebate(book);
      case 6, 7, 8 -> reverse();
      case 20, 21, 22 -> moveGoods(book);
      case 23 -> hold(book);
      case 24, 25 -> draw(book);
      case 26 -> levies.declare(book);
      case 27 -> state(book, pick(accounts(book)));
      case 28 -> levies.prepare(book);
      default -> post(book);
    }
  }

  private void allot(String book) {
    String parent = pick(funds(book));
    String code = "f/" + chronicle.position() + "_慰.问";
    chronicle.allot(book, parent, code, yuan());
    funds(book).add(code);
    parents.put(code, parent);
  }

  /** Closes the newest fund below the root. */
  private void close(String book) {
    if (funds(book).size() > 1) {
      String code = funds(book).removeLast();
      chronicle.close(book, code, parents.get(code), yuan(), day());
    }
  }

  private void match(String book) {
    String other = pick(BOOKS);
    FundId matches = new FundId(new BookId(other), pick(funds(other)));
    String fund = pick(funds(book));
    String amount = yuan();
    chronicle.match(
        book,
        fund,
        matches,
        day(),
        pick(SUMMARIES),
        "Dr 502 " + amount + " CNY #" + fund,
        "Cr 102 " + amount + " CNY");
    reversible.add(chronicle.position());
  }

  /** Sets aside, and makes available again, whatever may be left of the hold. */
  private void hold(String book) {
    String fund = pick(funds(book));
    String code = "h-" + chronicle.position();
    switch (random.nextInt(3)) {
      case 0 -> chronicle.hold(book, fund, code, yuan(), day());
      case 1 -> chronicle.release(book, fund, code, yuan(), day());
      default -> chronicle.expire(book, fund, code, yuan(), day());
    }
  }

  /** Pays from a hold: some lines spend of its fund, others do not. */
  private void draw(String book) {
    String fund = pick(funds(book));
    String amount = yuan();
    chronicle.draw(
        book,
        day(),
        new Draw(fund, "h-1", Chronicle.cny(amount)),
        "Dr 502 " + amount + " CNY #" + fund,
        "Dr 502 " + amount + " CNY",
        "Dr 101 " + amount + " CNY #" + fund,
        "Cr 502 " + amount + " CNY #" + fund,
        "Cr 102 " + amount + " CNY",
        "Cr 102 " + amount + " CNY");
    reversible.add(chronicle.position());
  }

  private void state(String book, String account) {
    chronicle.add(Stated.any(random, book, account, pick(funds(book)), chronicle.position()));
  }

  /** Receives into one of a few lots, or issues from it whatever may be in it. */
  private void moveGoods(String book) {
    Amount quantity = new Amount(minor(), pick(GOODS));
    String lot = "lot-" + random.nextInt(4) + " " + (1 + random.nextInt(9)) + " ";
    String unit = " " + quantity.unit();
    String plain = quantity.toPlainText();
    String value = yuan();
    if (random.nextBoolean()) {
      chronicle.receive(
          book,
          day(),
          lot + plain + unit + " " + value,
          "Dr memo:goods-on-hand " + plain + unit,
          "Cr memo:goods-received " + plain + unit);
    } else {
      chronicle.issue(
          book,
          day(),
          List.of(lot + "-" + plain + unit + " -" + value),
          "Dr memo:goods-issued " + plain + unit,
          "Cr memo:goods-on-hand " + plain + unit);
    }
    reversible.add(chronicle.position());
  }

  private void reverse() {
    if (!reversible.isEmpty()) {
      chronicle.reverse(reversible.remove(random.nextInt(reversible.size())), "2021-12-31");
    }
  }

  private void post(String book) {
    List<Posting> postings = new ArrayList<>();
    int groups = 1 + random.nextInt(3);
    for (int group = 0; group < groups; group++) {
      boolean goods = random.nextInt(4) == 0;
      Unit unit = goods ? pick(GOODS) : Unit.CNY;
      List<String> accounts = goods || random.nextInt(10) == 0 ? MEMOS : accounts(book);
      addBalanced(postings, book, unit, accounts);
    }
    Voucher voucher = chronicle.voucher(book, day(), pick(SUMMARIES), postings);
    if (random.nextInt(12) == 0) {
      chronicle.add(new CarriedForward(voucher, YearEndStep.RESULT, null));
    } else {
      chronicle.add(new VoucherPosted(voucher, null));
      reversible.add(chronicle.position());
    }
  }

  private void addBalanced(List<Posting> postings, String book, Unit unit, List<String> accounts) {
    long total = minor() + 3;
    long part = 1 + random.nextLong(total - 1);
    postings.add(posting(book, pick(accounts), Side.DEBIT, new Amount(part, unit)));
    postings.add(posting(book, pick(accounts), Side.DEBIT, new Amount(total - part, unit)));
    postings.add(posting(book, pick(accounts), Side.CREDIT, new Amount(total, unit)));
  }

  private Posting posting(String book, String account, Side side, Amount amount) {
    @Nullable String fund = random.nextBoolean() ? pick(funds(book)) : null;
    @Nullable PartyId party = random.nextBoolean() ? new PartyId(pick(PARTIES)) : null;
    return new Posting(account, side, amount, fund, party, SomeDimensions.of(random));
  }

  /** A few, so that many postings meet on one key. */
  private List<String> fewAccounts(ChartId chart) {
    List<String> codes = new ArrayList<>();
    Chart.of(chart).accounts().forEach(account -> codes.add(account.code()));
    Collections.shuffle(codes, random);
    return List.copyOf(codes.subList(0, ACCOUNTS));
  }

  private List<String> accounts(String book) {
    return accounts.getOrDefault(book, List.of());
  }

  private List<String> funds(String book) {
    return funds.getOrDefault(book, List.of());
  }
}
