package org.unionledger.benchmarks.replay.rival;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.unionledger.benchmarks.replay.data.DataFolder;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.Turnovers;

/** SQLite's {@code GROUP BY} over an ordinary table of postings, with a large cache. */
public final class SqlitePostings implements AutoCloseable {
  private final PostingTable table;
  private final Connection connection;

  /**
   * Opens the table, and fills it if that was not done before.
   *
   * @param movements what it holds
   */
  public SqlitePostings(Movements movements) throws SQLException {
    table = new PostingTable(movements.names());
    Path file =
        DataFolder.complete(
            "postings-" + movements.count() + ".sqlite", path -> fill(path, movements));
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = -1000000");
      statement.execute("PRAGMA mmap_size = 8000000000");
      statement.execute("PRAGMA temp_store = MEMORY");
    }
  }

  private void fill(Path path, Movements movements) {
    try (Connection filling = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = filling.createStatement()) {
      statement.execute("PRAGMA journal_mode = OFF");
      statement.execute("CREATE TABLE posting (" + PostingTable.COLUMNS + ")");
      table.insert(filling, movements);
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite does not take the postings", e);
    }
  }

  /**
   * Asks.
   *
   * @return what each key comes to
   */
  public Turnovers groupBy() throws SQLException {
    return table.ask(connection, PostingTable.QUERY);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
