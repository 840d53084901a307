package org.unionledger.testing;

import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.dimension.Dimension;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.fund.Draw;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** Adds up recorded events, by nothing but what stands in them. */
public final class RecordedFigures {
  private static final BigInteger ZERO = BigInteger.ZERO;

  private final SortedMap<BalanceKey, Turnover> balances = new TreeMap<>();
  private final SortedMap<String, FundFigures> funds = new TreeMap<>();
  private final SortedMap<String, Turnover> dimensions = new TreeMap<>();

  private RecordedFigures() {}

  /**
   * The figures after some events.
   *
   * @param events all events from the first on, in their order
   */
  public static Figures of(Iterable<? extends LedgerEvent> events) {
    RecordedFigures figures = new RecordedFigures();
    for (LedgerEvent event : events) {
      figures.add(event);
    }
    return new Figures(figures.balances, figures.funds, figures.dimensions);
  }

  private void add(LedgerEvent event) {
    if (event instanceof FundAuthorised root) {
      funds.put(root.fund().toString(), fund("", root.amount()));
    } else if (event instanceof FundAllotted child) {
      funds.put(child.fund().toString(), fund(child.parent(), child.amount()));
      String parent = child.fund().book() + "/" + child.parent();
      change(parent, ZERO, ZERO, minor(child.amount()), ZERO, ZERO);
    } else if (event instanceof FundClosed closed) {
      BigInteger released = minor(closed.released());
      change(closed.fund().toString(), released.negate(), ZERO, ZERO, ZERO, ZERO);
      if (closed.parent() != null) {
        String parent = closed.fund().book() + "/" + closed.parent();
        change(parent, ZERO, ZERO, ZERO, ZERO, released);
      }
    } else if (event instanceof HoldEvent held) {
      hold(held.hold().book() + "/" + held.fund(), minor(held.change()));
    } else if (event instanceof Movement movement) {
      Draw draw = movement.draw();
      if (draw != null) {
        hold(movement.voucher().book() + "/" + draw.fund(), minor(draw.amount()).negate());
      }
      Voucher voucher = movement.voucher();
      String book = voucher.book().value();
      if (movement instanceof ChartMigrated migrated) {
        leave(book, migrated.from());
      }
      // What is carried forward at a year's end moves no fund.
      boolean movesFunds =
          !(movement instanceof CarriedForward) && !(movement instanceof ChartMigrated);
      voucher.postings().forEach(posting -> add(voucher, posting, movesFunds));
    }
  }

  /** What a book had on a chart is named by the chart once it has left it. */
  private void leave(String book, ChartId chart) {
    Map<BalanceKey, Turnover> before = new TreeMap<>(balances);
    balances.clear();
    before.forEach(
        (key, turnover) -> {
          boolean left = key.book().equals(book) && !key.account().startsWith(Chart.MEMO_PREFIX);
          String account = left ? chart + ":" + key.account() : key.account();
          balances.put(new BalanceKey(key.book(), account, key.fund(), key.unit()), turnover);
        });
  }

  private void add(Voucher voucher, Posting posting, boolean movesFunds) {
    String book = voucher.book().value();
    Chart chart = Chart.of(voucher.chartOf(posting));
    ChartId former = posting.formerChart();
    String account = former == null ? posting.account() : former + ":" + posting.account();
    boolean debit = posting.side() == Side.DEBIT;
    BigInteger minor = minor(posting.amount());
    String fund = Objects.requireNonNullElse(posting.fund(), "");
    BalanceKey key = new BalanceKey(book, account, fund, posting.amount().unit().code());
    balances.merge(key, Turnover.NONE.plus(debit, minor), (old, line) -> old.plus(debit, minor));
    addDimensions(book, posting);
    if (movesFunds && !fund.isEmpty()) {
      Element element = chart.find(posting.account()).map(Account::forFunds).orElseThrow();
      if (element == Element.EXPENDITURE && debit) {
        change(book + "/" + fund, ZERO, ZERO, ZERO, minor, ZERO);
      } else if (element == Element.EXPENDITURE) {
        change(book + "/" + fund, ZERO, ZERO, ZERO, ZERO, minor);
      } else if (element == Element.INCOME) {
        change(book + "/" + fund, ZERO, debit ? minor.negate() : minor, ZERO, ZERO, ZERO);
      }
    }
  }

  private void addDimensions(String book, Posting posting) {
    Map<String, String> said = new TreeMap<>();
    for (Dimension dimension : Dimension.values()) {
      String value = posting.dimensions().said(dimension);
      if (value != null) {
        said.put(dimension.toString(), value);
      }
    }
    if (!said.isEmpty()) {
      boolean debit = posting.side() == Side.DEBIT;
      BigInteger minor = minor(posting.amount());
      dimensions.merge(
          book + " " + posting.account() + " " + said,
          Turnover.NONE.plus(debit, minor),
          (old, line) -> old.plus(debit, minor));
    }
  }

  private static FundFigures fund(String parent, Amount authorised) {
    String unit = authorised.unit().code();
    return new FundFigures(parent, unit, minor(authorised), ZERO, ZERO, ZERO, ZERO, ZERO);
  }

  private void change(
      String fund,
      BigInteger authorised,
      BigInteger received,
      BigInteger allotted,
      BigInteger spent,
      BigInteger returned) {
    FundFigures old = Objects.requireNonNull(funds.get(fund), fund);
    funds.put(
        fund,
        new FundFigures(
            old.parent(),
            old.unit(),
            old.authorised().add(authorised),
            old.received().add(received),
            old.allotted().add(allotted),
            old.held(),
            old.spent().add(spent),
            old.returned().add(returned)));
  }

  private void hold(String fund, BigInteger more) {
    FundFigures old = Objects.requireNonNull(funds.get(fund), fund);
    funds.put(
        fund,
        new FundFigures(
            old.parent(),
            old.unit(),
            old.authorised(),
            old.received(),
            old.allotted(),
            old.held().add(more),
            old.spent(),
            old.returned()));
  }

  private static BigInteger minor(Amount amount) {
    return BigInteger.valueOf(amount.minor());
  }
}
