package org.unionledger.projections.financial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Gathers the postings behind a row of a statement from the events of a journal, which come in
 * order. Keeps these postings and nothing else. For one thread at a time.
 */
public final class RowReader implements Consumer<RecordedEvent> {
  private final StatementDraft draft;
  private final FormRow row;
  private final Chart chart;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<RowPosting> postings = new ArrayList<>();

  /** A row of accounts that the row adds or subtracts, be it itself. */
  private record Leaf(int sign, FormRow row) {}

  RowReader(StatementDraft draft, FormRow row) {
    this.draft = draft;
    this.row = row;
    this.chart = Chart.of(draft.book().chart());
    addLeaves(1, row);
  }

  private void addLeaves(int sign, FormRow of) {
    if (of.isOfRows()) {
      draft
          .summands(of)
          .forEach(term -> addLeaves(sign * term.sign(), draft.form().row(term.row())));
    } else {
      leaves.add(new Leaf(sign, of));
    }
  }

  /**
   * Up to where events are to come.
   *
   * @return a position
   */
  public long position() {
    return draft.position();
  }

  @Override
  public void accept(RecordedEvent recorded) {
    if (recorded.event() instanceof Movement movement) {
      Voucher voucher = movement.voucher();
      if (voucher.book().equals(draft.book().book())) {
        add(recorded.position(), movement);
      }
    }
  }

  private void add(long position, Movement movement) {
    Voucher voucher = movement.voucher();
    int line = 0;
    for (Posting posting : voucher.postings()) {
      line++;
      Account account = voucher.chartOf(posting) == chart.id() ? counted(posting) : null;
      if (account != null) {
        List<Amount> amounts = amounts(movement, posting, account);
        if (!amounts.stream().allMatch(Amount::isZero)) {
          postings.add(rowPosting(position, voucher, line, posting, amounts));
        }
      }
    }
  }

  private @Nullable Account counted(Posting posting) {
    return Turnovers.isCounted(posting.account(), posting.amount().unit())
        ? chart.find(posting.account()).orElseThrow()
        : null;
  }

  private List<Amount> amounts(Movement movement, Posting posting, Account account) {
    LocalDate date = movement.voucher().particulars().date();
    LocalDate day = Turnovers.opens(movement, posting) ? Turnovers.ALWAYS : date;
    boolean turnover = !PostingKey.of(movement, posting).carriedForward();
    return draft.columns().stream()
        .map(column -> new Amount(minor(posting, account, day, turnover, column), Unit.CNY))
        .toList();
  }

  private long minor(
      Posting posting, Account account, LocalDate day, boolean turnover, StatementColumn column) {
    if (!draft.isKept(column)) {
      return 0;
    }
    String fund = posting.fund() == null ? "" : posting.fund();
    long sum = 0;
    for (Leaf leaf : leaves) {
      FormRow cell = draft.form().cell(leaf.row(), column);
      int weight =
          leaf.sign()
              * cell.weight(
                  account.code(), fund, Turnovers.isOfState(posting), column, draft.fiscal());
      if (weight != 0 && counts(cell.measure(), posting, day, turnover, column)) {
        long value = value(cell.measure(), posting, account);
        sum = Math.addExact(sum, Math.multiplyExact(weight, value));
      }
    }
    return sum;
  }

  private static boolean counts(
      Measure measure, Posting posting, LocalDate day, boolean turnover, StatementColumn column) {
    boolean inSpan = turnover && !day.isBefore(column.from()) && !day.isAfter(column.to());
    return switch (measure) {
      case OPENING -> day.isBefore(column.from());
      case CLOSING -> !day.isAfter(column.to());
      case TURNOVER -> inSpan;
      case CREDIT -> inSpan && posting.side() == Side.CREDIT;
      case TITLE, COLUMN, EACH, SUM, CHECK -> false;
    };
  }

  private static long value(Measure measure, Posting posting, Account account) {
    long minor = posting.amount().minor();
    boolean asIs = measure == Measure.CREDIT || posting.side() == account.normalSide();
    return asIs ? minor : Math.negateExact(minor);
  }

  private static RowPosting rowPosting(
      long position, Voucher voucher, int line, Posting posting, List<Amount> amounts) {
    return new RowPosting(
        position,
        voucher.number(),
        line,
        voucher.particulars().date(),
        voucher.particulars().summary(),
        posting.account(),
        posting.fund(),
        amounts);
  }

  /**
   * The postings of all events that came.
   *
   * @return the postings in the order in which they were recorded
   */
  public RowPostings postings() {
    return new RowPostings(draft.position(), draft.columns(), draft.row(row), postings);
  }
}
