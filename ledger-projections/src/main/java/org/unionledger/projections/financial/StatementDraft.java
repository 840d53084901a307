package org.unionledger.projections.financial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unionledger.event.BookOpened;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.TextOrder;

/**
 * Fills in a form.
 *
 * @param position where the figures are true
 * @param query which statement
 * @param book whose statement
 * @param form the form
 * @param columns its columns
 * @param figures what the book's accounts come to
 * @param fiscal which funds are of fiscal money
 * @param chartSince the first day on which the book has its chart: columns that begin before it are
 *     empty (上年数 of the first year is not asked for, 财会〔2021〕16号 六(二))
 */
record StatementDraft(
    long position,
    FinancialStatementQuery query,
    BookOpened book,
    Form form,
    List<StatementColumn> columns,
    List<Figure> figures,
    FiscalFunds fiscal,
    LocalDate chartSince) {

  FinancialStatement statement() {
    List<StatementRow> rows = new ArrayList<>();
    List<StatementCheck> checks = new ArrayList<>();
    for (FormRow row : form.rows()) {
      if (row.measure() == Measure.CHECK) {
        checks.add(new StatementCheck(row.chineseName(), row.englishName(), amounts(row)));
      } else if (stands(row)) {
        rows.add(row(row));
      }
    }
    for (FormColumn column : form.columns()) {
      if (column.isCheck()) {
        checks.add(between(column));
      }
    }
    return new FinancialStatement(position, query, book, columns, rows, checks);
  }

  /** An equation between the columns of the total; its difference stands in the last of them. */
  private StatementCheck between(FormColumn check) {
    List<Amount> total = amounts(form.rows().getLast());
    Amount difference = Amount.zero(Unit.CNY);
    for (Term term : check.terms()) {
      Amount amount = total.get(term.row() - 1);
      difference = difference.plus(term.sign() > 0 ? amount : amount.negated());
    }
    List<Amount> differences =
        new ArrayList<>(Collections.nCopies(columns.size(), Amount.zero(Unit.CNY)));
    differences.set(columns.size() - 1, difference);
    return new StatementCheck(check.chineseName(), check.englishName(), differences);
  }

  private boolean stands(FormRow row) {
    return row.presence().isIn(query.period())
        && (row.presence() != FormRow.Presence.NONZERO
            || !amounts(row).stream().allMatch(Amount::isZero));
  }

  StatementRow row(FormRow row) {
    return new StatementRow(
        row.number(),
        row.side(),
        row.indent(),
        row.chineseName(),
        row.englishName(),
        row.measure() == Measure.TITLE ? List.of() : amounts(row),
        List.copyOf(accounts(row)));
  }

  private List<Amount> amounts(FormRow row) {
    return columns.stream().map(column -> new Amount(minor(row, column), Unit.CNY)).toList();
  }

  private long minor(FormRow row, StatementColumn column) {
    if (!isKept(column)) {
      return 0;
    }
    long sum = 0;
    if (row.isOfRows()) {
      for (Term term : summands(row)) {
        long other = minor(form.row(term.row()), column);
        sum = Math.addExact(sum, Math.multiplyExact(term.sign(), other));
      }
    } else {
      FormRow cell = form.cell(row, column);
      for (Figure figure : figures) {
        sum = Math.addExact(sum, figure.weigh(cell, column, fiscal));
      }
    }
    return sum;
  }

  /** Whether the book had its chart when a column begins. */
  boolean isKept(StatementColumn column) {
    return !column.from().isBefore(chartSince);
  }

  /** A total that the reader sees adds up what the reader sees; checks look at all. */
  List<Term> summands(FormRow row) {
    boolean seen = row.measure() == Measure.SUM && row.presence().isIn(query.period());
    return row.terms().stream()
        .filter(term -> !seen || form.row(term.row()).presence().isIn(query.period()))
        .toList();
  }

  private Set<String> accounts(FormRow row) {
    Set<String> accounts = new TreeSet<>(TextOrder.BY_CODE_POINT);
    if (row.isOfRows()) {
      summands(row).forEach(term -> accounts.addAll(accounts(form.row(term.row()))));
    } else {
      for (Figure figure : figures) {
        if (isIn(figure, row)) {
          accounts.add(figure.account().code());
        }
      }
    }
    return accounts;
  }

  private boolean isIn(Figure figure, FormRow row) {
    return columns.stream()
        .filter(this::isKept)
        .anyMatch(
            column ->
                figure.sums().begunBy(form.cell(row, column).dayOf(column))
                    && figure.weightIn(form.cell(row, column), column, fiscal) != 0);
  }
}
