package org.unionledger.projections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.Ownership;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.FundHeld;
import org.unionledger.event.GoodsIssued;
import org.unionledger.event.GoodsReceived;
import org.unionledger.event.HoldExpired;
import org.unionledger.event.HoldReleased;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.MatchingContributed;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.OpeningBalancesEntered;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.StockMovement;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.VoucherPosted;
import org.unionledger.fund.Draw;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.fund.HoldId;
import org.unionledger.fund.Window;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.GoodsSource;
import org.unionledger.goods.LotId;
import org.unionledger.goods.StockChange;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;
import org.unionledger.voucher.VoucherType;
import org.unionledger.voucher.YearEndStep;

/**
 * Tells what a ledger recorded, event by event, without asking any rule. The command of the event
 * at position 7 has the id {@code e7}. A line reads {@code Dr 50205 1234.56 CNY #fund @party}.
 */
public final class Chronicle {
  private static final Instant BEGUN = Instant.parse("2020-02-01T00:00:00Z");
  private static final Actor ACCOUNTANT = new Actor("accountant-1");
  private static final Actor HEAD = new Actor("finance-head");

  private final List<RecordedEvent> events = new ArrayList<>();
  private final Map<BookId, ChartId> charts = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();

  public List<RecordedEvent> events() {
    return List.copyOf(events);
  }

  public long position() {
    return events.size();
  }

  public Chronicle add(LedgerEvent event) {
    long position = events.size() + 1L;
    events.add(
        new RecordedEvent(
            position,
            BEGUN.plusSeconds(position),
            new CommandId("e" + position),
            ACCOUNTANT,
            event));
    return this;
  }

  public Chronicle book(String book, ChartId chart) {
    return book(book, chart, RequiredDimensions.NONE);
  }

  public Chronicle book(String book, ChartId chart, RequiredDimensions dimensions) {
    charts.put(new BookId(book), chart);
    BookId id = new BookId(book);
    return add(new BookOpened(id, book, chart, BookLevel.COUNTY_AND_ABOVE, dimensions));
  }

  public Chronicle unit(String code, int scale, String name) {
    return add(new UnitDeclared(new Unit(code, scale), name));
  }

  public Chronicle fund(String book, String code, String amount) {
    return fund(book, code, amount, Window.ALWAYS);
  }

  public Chronicle fund(String book, String code, String amount, Window window) {
    return add(new FundAuthorised(id(book, code), code, cny(amount), rules(window)));
  }

  public Chronicle allot(String book, String parent, String code, String amount) {
    return add(new FundAllotted(id(book, code), parent, code, cny(amount), rules(Window.ALWAYS)));
  }

  public Chronicle close(
      String book, String code, @Nullable String parent, String released, String date) {
    return add(new FundClosed(id(book, code), parent, cny(released), LocalDate.parse(date)));
  }

  public Chronicle hold(String book, String fund, String code, String amount, String date) {
    LocalDate day = LocalDate.parse(date);
    return add(
        new FundHeld(
            new HoldId(new BookId(book), code),
            fund,
            cny(amount),
            null,
            null,
            day,
            day,
            HEAD,
            null));
  }

  public Chronicle release(String book, String fund, String code, String amount, String date) {
    return add(
        new HoldReleased(
            new HoldId(new BookId(book), code), fund, cny(amount), LocalDate.parse(date)));
  }

  public Chronicle expire(String book, String fund, String code, String amount, String date) {
    return add(
        new HoldExpired(
            new HoldId(new BookId(book), code), fund, cny(amount), LocalDate.parse(date)));
  }

  /** Posts a voucher that draws from a hold. */
  public Chronicle draw(String book, String date, Draw draw, String... lines) {
    return add(new VoucherPosted(voucher(book, date, "预留支付", postings(lines)), null, draw));
  }

  public Chronicle post(String book, String date, String summary, String... lines) {
    return add(new VoucherPosted(voucher(book, date, summary, postings(lines)), null));
  }

  public Chronicle carryForward(
      String book, String date, YearEndStep step, @Nullable String fund, String... lines) {
    return add(new CarriedForward(voucher(book, date, "年末结转", postings(lines)), step, fund));
  }

  public Chronicle enterOpeningBalances(String book, String date, String... lines) {
    return add(new OpeningBalancesEntered(voucher(book, date, "上年结转", postings(lines))));
  }

  public Chronicle match(
      String book, String fund, FundId matches, String date, String summary, String... lines) {
    Voucher voucher = voucher(book, date, summary, postings(lines));
    return add(new MatchingContributed(voucher, fund, matches, null, null));
  }

  public Chronicle pay(
      String book, String party, String levyPeriod, String payroll, String paid, String date) {
    return add(Levies.received(this, book, party, levyPeriod, payroll, paid, date));
  }

  /** The preparatory levy of a unit, a quarter of it the union's own, a quarter due upward. */
  public Chronicle prepare(String book, String party, String paid, String date) {
    return add(Levies.prepared(this, book, party, paid, date));
  }

  /** Settles an amount of the preparatory levy, all of it for the unit's union or all income. */
  public Chronicle settle(
      String book, String party, PreparatoryOutcome outcome, String amount, String date) {
    return add(Levies.settled(this, book, party, outcome, amount, date));
  }

  /** Declares wages; what it replaces is not told. */
  public Chronicle declare(
      String book, String party, String levyPeriod, String wages, String date) {
    return add(Levies.declared(book, party, levyPeriod, wages, date));
  }

  public Chronicle rebate(
      String book, String party, String policy, String date, String account, RebatedPeriod period) {
    String rebate = period.rebate().toPlainText();
    Voucher voucher =
        voucher(
            book,
            date,
            "返还",
            postings(
                "Dr " + account + " " + rebate + " CNY @" + party, "Cr 102 " + rebate + " CNY"));
    return add(new DuesRebated(voucher, new PartyId(party), policy, List.of(period)));
  }

  /** Reverses the movement at a position in red. */
  public Chronicle reverse(long position, String date) {
    RecordedEvent reversed = events.get((int) position - 1);
    Voucher wrong = ((Movement) reversed.event()).voucher();
    List<Posting> red = wrong.postings().stream().map(Posting::inRed).toList();
    String summary = "注销 " + wrong.number() + " 号凭证";
    Voucher voucher = voucher(wrong.book().value(), date, summary, red);
    List<StockChange> stock =
        reversed.event() instanceof StockMovement goods
            ? goods.stock().stream().map(StockChange::negated).toList()
            : List.of();
    Draw draw = ((Movement) reversed.event()).draw();
    return add(
        new MovementReversed(
            voucher, reversed.id(), stock, null, draw == null ? null : draw.negated(), null));
  }

  /** Receives goods as a gift; a change reads {@code r-1 1 100 mask 250.00}. */
  public Chronicle receive(String book, String date, String change, String... lines) {
    Voucher voucher = voucher(book, date, "入库", postings(lines));
    return add(new GoodsReceived(voucher, GoodsSource.DONATED, null, List.of(stockChange(change))));
  }

  /** Issues goods from lots. */
  public Chronicle issue(String book, String date, List<String> changes, String... lines) {
    Voucher voucher = voucher(book, date, "出库", postings(lines));
    return add(
        new GoodsIssued(
            voucher, CostMethod.FIFO, null, changes.stream().map(Chronicle::stockChange).toList()));
  }

  private static StockChange stockChange(String change) {
    String[] words = change.split(" ", -1);
    return new StockChange(
        new LotId(words[0]),
        Integer.parseInt(words[1]),
        Amount.parse(words[2], words[3]),
        cny(words[4]));
  }

  public ChartId chart(String book) {
    return Objects.requireNonNull(charts.get(new BookId(book)), () -> "open " + book + " first");
  }

  public Voucher voucher(String book, String date, String summary, List<Posting> postings) {
    LocalDate day = LocalDate.parse(date);
    long number = numbers.merge(book + day.getYear(), 1L, Long::sum);
    return new Voucher(
        new BookId(book),
        chart(book),
        new VoucherNumber(day.getYear(), VoucherType.GENERAL, number),
        ACCOUNTANT,
        Particulars.of(HEAD, day, summary),
        postings);
  }

  public static List<Posting> postings(String... lines) {
    return List.of(lines).stream().map(Chronicle::posting).toList();
  }

  private static Posting posting(String line) {
    String[] words = line.split(" ", -1);
    String fund = null;
    PartyId party = null;
    Dimensions dimensions = Dimensions.NONE;
    for (String word : words) {
      fund = word.startsWith("#") ? word.substring(1) : fund;
      party = word.startsWith("@") ? new PartyId(word.substring(1)) : party;
      dimensions = word.equals("!state") ? Dimensions.ownedBy(Ownership.STATE) : dimensions;
    }
    Side side = words[0].equals("Dr") ? Side.DEBIT : Side.CREDIT;
    return new Posting(words[1], side, Amount.parse(words[2], words[3]), fund, party, dimensions);
  }

  public static Amount cny(String text) {
    return Amount.parse(text, "CNY");
  }

  private static FundId id(String book, String code) {
    return new FundId(new BookId(book), code);
  }

  private static FundRules rules(Window window) {
    return new FundRules(window, List.of(), List.of(), List.of(), null, null, false);
  }
}
