package org.unionledger.projections.financial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.Side;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.event.BookOpened;

/**
 * The rows of a statement under a chart, read from the resource of their names.
 *
 * @param rows the rows in the order of their numbers
 * @param columns its columns, if they say themselves what they take; else none
 */
record Form(List<FormRow> rows, List<FormColumn> columns) {

  Form {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** The form that a union owes, or nothing if it owes none or its rows are not known. */
  static Optional<Form> find(StatementForm form, BookOpened book) {
    String name = book.chart() + "." + form;
    return isOwed(form, book)
        ? lines(name + ".csv")
            .map(
                rows ->
                    new Form(
                        rows.stream().map(Form::row).toList(),
                        lines(name + ".columns.csv").orElse(List.of()).stream()
                            .map(Form::column)
                            .toList()))
        : Optional.empty();
  }

  private static boolean isOwed(StatementForm form, BookOpened book) {
    boolean county = book.level() == BookLevel.COUNTY_AND_ABOVE;
    return switch (form) {
      case BALANCE_SHEET, INCOME_EXPENDITURE -> true;
      case FISCAL_APPROPRIATION ->
          county && book.dimensions() == RequiredDimensions.WITH_FISCAL_MONEY;
      case STATE_ASSETS, COST -> county;
    };
  }

  /** The forms that a union owes and whose rows are known. */
  static List<StatementForm> known(BookOpened book) {
    return Stream.of(StatementForm.values()).filter(form -> find(form, book).isPresent()).toList();
  }

  FormRow row(int number) {
    return rows.get(number - 1);
  }

  /** A row as it is in a column: its own, or what the column takes of the row's money. */
  FormRow cell(FormRow row, StatementColumn column) {
    return row.measure() == Measure.COLUMN
        ? columns.stream()
            .filter(it -> it.key().equals(column.key()))
            .findFirst()
            .map(row::in)
            .orElseThrow()
        : row;
  }

  /** The columns that are shown. */
  List<StatementColumn> columnsOf(FinancialStatementQuery query) {
    return columns.isEmpty()
        ? StatementColumn.of(query.form(), query.period())
        : columns.stream()
            .filter(column -> !column.isCheck())
            .map(column -> column.of(query.period()))
            .toList();
  }

  /** The form with one row for each project in the place of the row that stands for them. */
  Form of(List<Project> projects) {
    FormRow each =
        rows.stream().filter(row -> row.measure() == Measure.EACH).findFirst().orElse(null);
    if (each == null) {
      return this;
    }
    List<FormRow> all = new ArrayList<>();
    for (FormRow row : rows) {
      if (row.equals(each)) {
        projects.forEach(project -> all.add(row.of(project, all.size() + 1)));
      } else {
        all.add(row.moved(each.number(), projects.size() - 1));
      }
    }
    return new Form(all, columns);
  }

  private static Optional<List<String[]>> lines(String resource) {
    try (InputStream bytes = Form.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        return Optional.empty();
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      lines.readLine();
      List<String[]> cells = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        cells.add(line.split(",", -1));
      }
      return Optional.of(cells);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the form " + resource, broken);
    }
  }

  private static FormRow row(String[] cells) {
    Measure measure = Measure.valueOf(cells[6].toUpperCase(Locale.ROOT));
    boolean ofProjects = measure == Measure.COLUMN || measure == Measure.EACH;
    return new FormRow(
        Integer.parseInt(cells[0]),
        cells[1].equals("left") ? Side.DEBIT : Side.CREDIT,
        Integer.parseInt(cells[2]),
        cells[3],
        cells[4],
        FormRow.Presence.valueOf(cells[5].toUpperCase(Locale.ROOT)),
        measure,
        ofProjects ? List.of() : terms(cells[7]),
        ofProjects ? ProjectChoice.parse(cells[7]) : null);
  }

  private static FormColumn column(String[] cells) {
    return new FormColumn(
        cells[0],
        cells[1],
        cells[2],
        Measure.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        terms(cells[4]));
  }

  private static List<Term> terms(String cell) {
    return cell.isEmpty() ? List.of() : Stream.of(cell.split(" ", -1)).map(Term::parse).toList();
  }
}
