package org.unionledger.projections.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Gathers the lines of one statement from the events of a journal, which come in order. Keeps the
 * lines of the statement and nothing else. For one thread at a time.
 */
public final class StatementWriter implements Consumer<RecordedEvent> {
  private static final Comparator<StatementLine> ORDER =
      Comparator.comparing(StatementLine::date)
          .thenComparingLong(StatementLine::position)
          .thenComparingInt(StatementLine::line);

  private final StatementQuery query;
  private final ChartId chart;
  private final long position;
  private final Amount zero;
  private final List<StatementLine> unordered = new ArrayList<>();
  private Amount opening;

  /**
   * Begins a statement.
   *
   * @param query what it is of
   * @param unit the query's unit
   * @param chart the chart that the book has now
   * @param position the position of the last event that will come
   */
  public StatementWriter(StatementQuery query, Unit unit, ChartId chart, long position) {
    this.query = query;
    this.chart = chart;
    this.position = position;
    this.zero = Amount.zero(unit);
    this.opening = zero;
  }

  @Override
  public void accept(RecordedEvent recorded) {
    if (recorded.event() instanceof Movement movement
        && movement.voucher().book().equals(query.book())) {
      add(recorded, movement.voucher());
    }
  }

  private void add(RecordedEvent recorded, Voucher voucher) {
    LocalDate date = voucher.particulars().date();
    if (query.to() != null && date.isAfter(query.to())) {
      return;
    }
    boolean before = query.from() != null && date.isBefore(query.from());
    int number = 0;
    for (Posting posting : voucher.postings()) {
      number++;
      if (!isSelected(voucher, posting)) {
        continue;
      }
      StatementLine line = line(recorded, voucher, posting, number);
      if (before) {
        opening = opening.plus(line.debit()).minus(line.credit());
      } else {
        unordered.add(line);
      }
    }
  }

  private String account(Voucher voucher, Posting posting) {
    return AccountCode.text(voucher.chartOf(posting), posting.account(), chart);
  }

  private boolean isSelected(Voucher voucher, Posting posting) {
    return (query.account() == null || query.account().equals(account(voucher, posting)))
        && (query.fund() == null || query.fund().equals(posting.fund()))
        && query.unit().equals(posting.amount().unit().code());
  }

  /** The line without its running balance, which follows from the order. */
  private StatementLine line(RecordedEvent recorded, Voucher voucher, Posting posting, int number) {
    boolean debit = posting.side() == Side.DEBIT;
    return new StatementLine(
        voucher.particulars().date(),
        recorded.position(),
        number,
        recorded.id(),
        voucher.number(),
        voucher.particulars().summary(),
        account(voucher, posting),
        posting.fund(),
        posting.party(),
        debit ? posting.amount() : zero,
        debit ? zero : posting.amount(),
        zero);
  }

  /**
   * Up to where events are to come.
   *
   * @return a position
   */
  public long position() {
    return position;
  }

  /**
   * The statement of all events that came.
   *
   * @return the statement
   */
  public Statement statement() {
    List<StatementLine> lines = new ArrayList<>(unordered.size());
    Amount balance = opening;
    Amount debit = zero;
    Amount credit = zero;
    for (StatementLine line : unordered.stream().sorted(ORDER).toList()) {
      debit = debit.plus(line.debit());
      credit = credit.plus(line.credit());
      balance = balance.plus(line.debit()).minus(line.credit());
      lines.add(line.withBalance(balance));
    }
    return new Statement(position, query, opening, lines, debit, credit);
  }
}
