package org.unionledger.projections.financial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionledger.money.Amount;

/** A statement as it stands in a file of expected text. */
final class StatementText {
  private StatementText() {}

  static String of(FinancialStatement statement) {
    StringBuilder text = new StringBuilder();
    FinancialStatementQuery query = statement.query();
    text.append(
        "%s %s %s %s%n"
            .formatted(
                query.form().number(),
                query.form().name(Locale.CHINESE),
                query.book(),
                query.period()));
    text.append(
        line(
            Stream.concat(
                Stream.of("行次", "项目"),
                statement.columns().stream().map(column -> column.name(Locale.CHINESE)))));
    for (StatementRow row : statement.rows()) {
      text.append(
          line(
              Stream.concat(
                  Stream.of(
                      "" + row.number(), "  ".repeat(row.indent()) + row.name(Locale.CHINESE)),
                  row.amounts().stream().map(Amount::toPlainText))));
    }
    for (StatementCheck check : statement.checks()) {
      text.append(check.holds() ? "✓ " : "✗ ").append(check.name(Locale.CHINESE)).append('\n');
    }
    return text.toString();
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "", "\n"));
  }

  static String expected(String file) {
    try (InputStream bytes = StatementText.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The figures alone, row by row. */
  static List<String> rows(FinancialStatement statement) {
    return statement.rows().stream()
        .map(row -> row.number() + " " + row.amounts().stream().map(Amount::toPlainText).toList())
        .toList();
  }
}
