package org.unionledger.projections.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.money.Amount;
import org.unionledger.projections.statements.Statement;
import org.unionledger.projections.statements.StatementLine;

/**
 * A cash book (日记账) of cash or of a bank account: every posting in the order in which it occurred,
 * and what is left at the end of each day (财会〔2021〕7号, accounts 101 and 102).
 *
 * @param statement the statement of the account
 * @param days the days on which something happened, in order
 */
public record CashBook(Statement statement, List<Day> days) {
  /** Copies the list. */
  public CashBook {
    days = List.copyOf(days);
  }

  /**
   * A day.
   *
   * @param date which day
   * @param lines its postings
   * @param debit what came in (当日收入合计)
   * @param credit what went out (当日支出合计)
   * @param balance what is left at its end (结余), debit less credit
   */
  public record Day(
      LocalDate date, List<StatementLine> lines, Amount debit, Amount credit, Amount balance) {
    /** Copies the list. */
    public Day {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Draws up a cash book.
   *
   * @param statement the statement of the account
   * @return the cash book
   */
  public static CashBook of(Statement statement) {
    List<Day> days = new ArrayList<>();
    List<StatementLine> lines = statement.lines();
    int first = 0;
    while (first < lines.size()) {
      int end = first + 1;
      while (end < lines.size() && lines.get(end).date().equals(lines.get(first).date())) {
        end++;
      }
      days.add(day(lines.subList(first, end)));
      first = end;
    }
    return new CashBook(statement, days);
  }

  private static Day day(List<StatementLine> lines) {
    Amount zero = Amount.zero(lines.getFirst().debit().unit());
    return new Day(
        lines.getFirst().date(),
        lines,
        lines.stream().map(StatementLine::debit).reduce(zero, Amount::plus),
        lines.stream().map(StatementLine::credit).reduce(zero, Amount::plus),
        lines.getLast().balance());
  }
}
