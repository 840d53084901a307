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
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;

/**
 * The rows of a statement under a chart, read from the resource of their names.
 *
 * @param rows the rows in the order of their numbers
 */
record Form(List<FormRow> rows) {

  Form {
    rows = List.copyOf(rows);
  }

  /** The form that a union owes, or nothing if it owes none or its rows are not known. */
  static Optional<Form> find(StatementForm form, ChartId chart, BookLevel level) {
    boolean owed = form != StatementForm.COST || level == BookLevel.COUNTY_AND_ABOVE;
    return owed ? load(chart + "." + form + ".csv") : Optional.empty();
  }

  /** The forms that a union owes and whose rows are known. */
  static List<StatementForm> known(ChartId chart, BookLevel level) {
    return Stream.of(StatementForm.values())
        .filter(form -> find(form, chart, level).isPresent())
        .toList();
  }

  FormRow row(int number) {
    return rows.get(number - 1);
  }

  private static Optional<Form> load(String resource) {
    try (InputStream bytes = Form.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        return Optional.empty();
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      lines.readLine();
      List<FormRow> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(row(line.split(",", -1)));
      }
      return Optional.of(new Form(rows));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the form " + resource, broken);
    }
  }

  private static FormRow row(String[] cells) {
    return new FormRow(
        Integer.parseInt(cells[0]),
        cells[1].equals("left") ? Side.DEBIT : Side.CREDIT,
        Integer.parseInt(cells[2]),
        cells[3],
        cells[4],
        FormRow.Presence.valueOf(cells[5].toUpperCase(Locale.ROOT)),
        Measure.valueOf(cells[6].toUpperCase(Locale.ROOT)),
        cells[7].isEmpty()
            ? List.of()
            : Stream.of(cells[7].split(" ", -1)).map(Term::parse).toList());
  }
}
