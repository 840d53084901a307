package org.unionledger.benchmarks.replay.rival;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.unionledger.benchmarks.replay.data.DataFolder;
import org.unionledger.benchmarks.replay.data.GeneratedPosting;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.Names;
import org.unionledger.benchmarks.replay.data.Progress;
import org.unionledger.benchmarks.replay.data.Turnovers;
import org.unionledger.projections.balances.BalanceKey;

/**
 * DuckDB's {@code GROUP BY} with all threads: over its own format and over Parquet, each with names
 * as texts and as the numbers of an ordinary table.
 */
public final class DuckDbPostings implements AutoCloseable {
  /** What is read. */
  public enum Format {
    /** A table in DuckDB's own file. */
    OWN,
    /** A Parquet file that DuckDB wrote. */
    PARQUET
  }

  /** What book, account, fund and unit are. */
  public enum Columns {
    /** Their codes. */
    TEXTS,
    /** Small numbers that stand for them. */
    NUMBERS
  }

  private static final String TEXTS =
      """
      CREATE TABLE named (movement BIGINT NOT NULL, day INTEGER NOT NULL, book VARCHAR NOT NULL,
      account VARCHAR NOT NULL, fund VARCHAR NOT NULL, unit VARCHAR NOT NULL, party VARCHAR,
      debit BIGINT NOT NULL, credit BIGINT NOT NULL)\
      """;

  private final PostingTable table;
  private final Names names;
  private final Map<List<String>, Integer> keyOf = new HashMap<>();
  private final Connection connection;
  private final Path parquet;
  private final Path namedParquet;

  /**
   * Opens the files, and fills them if that was not done before.
   *
   * @param movements what they hold
   */
  public DuckDbPostings(Movements movements) throws SQLException {
    names = movements.names();
    table = new PostingTable(names);
    List<BalanceKey> keys = names.keys();
    for (int number = 0; number < keys.size(); number++) {
      keyOf.put(texts(keys.get(number)), number);
    }
    String name = "postings-" + movements.count();
    Path file = DataFolder.complete(name + ".duckdb", path -> fill(path, movements));
    connection = DriverManager.getConnection("jdbc:duckdb:" + file);
    parquet = DataFolder.complete(name + ".parquet", path -> copy("posting", path));
    namedParquet = DataFolder.complete(name + "-named.parquet", path -> copy("named", path));
  }

  private static List<String> texts(BalanceKey key) {
    return List.of(key.book().value(), key.account(), key.fund(), key.unit().code());
  }

  private void fill(Path path, Movements movements) {
    try (Connection filling = DriverManager.getConnection("jdbc:duckdb:" + path);
        Statement statement = filling.createStatement()) {
      statement.execute("CREATE TABLE posting (" + PostingTable.COLUMNS + ")");
      statement.execute(TEXTS);
      DuckDBConnection duck = filling.unwrap(DuckDBConnection.class);
      Progress progress = new Progress("postings of movements for DuckDB", movements.count());
      try (DuckDBAppender numbers = duck.createAppender("main", "posting");
          DuckDBAppender texts = duck.createAppender("main", "named")) {
        for (long number = 1; number <= movements.count(); number++) {
          var movement = movements.number(number);
          int day = Math.toIntExact(movement.date().toEpochDay());
          for (GeneratedPosting posting : movement.postings()) {
            appendNumbers(numbers, number, day, posting);
            appendTexts(texts, number, day, posting);
          }
          progress.upTo(number);
        }
      }
      statement.execute("CHECKPOINT");
      progress.end();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB does not take the postings", e);
    }
  }

  private void appendNumbers(DuckDBAppender to, long movement, int day, GeneratedPosting posting)
      throws SQLException {
    to.beginRow();
    to.append(movement);
    to.append(day);
    for (int number : table.numbers(posting.key())) {
      to.append((short) number);
    }
    if (posting.party() == GeneratedPosting.NOBODY) {
      to.appendNull();
    } else {
      to.append((short) posting.party());
    }
    to.append(posting.debit());
    to.append(posting.credit());
    to.endRow();
  }

  private void appendTexts(DuckDBAppender to, long movement, int day, GeneratedPosting posting)
      throws SQLException {
    to.beginRow();
    to.append(movement);
    to.append(day);
    for (String text : texts(names.keys().get(posting.key()))) {
      to.append(text);
    }
    if (posting.party() == GeneratedPosting.NOBODY) {
      to.appendNull();
    } else {
      to.append(names.parties().get(posting.party()).value());
    }
    to.append(posting.debit());
    to.append(posting.credit());
    to.endRow();
  }

  private void copy(String from, Path to) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("COPY " + from + " TO '" + to + "' (FORMAT parquet)");
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB does not write Parquet", e);
    }
  }

  /**
   * Asks.
   *
   * @param format what is read
   * @param columns what the names are in it
   * @return what each key comes to
   */
  public Turnovers groupBy(Format format, Columns columns) throws SQLException {
    return switch (columns) {
      case NUMBERS -> table.ask(connection, query(format, "posting", parquet));
      case TEXTS -> askTexts(query(format, "named", namedParquet));
    };
  }

  private static String query(Format format, String name, Path file) {
    return switch (format) {
      case OWN -> PostingTable.QUERY.replace("posting", name);
      case PARQUET -> PostingTable.QUERY.replace("posting", "'" + file + "'");
    };
  }

  private Turnovers askTexts(String query) throws SQLException {
    Turnovers answer = new Turnovers(names.keys().size());
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        List<String> key =
            List.of(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4));
        Integer number = keyOf.get(key);
        if (number == null) {
          throw new IllegalStateException("No posting has the key " + key);
        }
        answer.add(number, rows.getLong(5), rows.getLong(6));
      }
    }
    return answer;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
