package org.unionledger.benchmarks.replay.rival;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.PostgresServer;
import org.unionledger.benchmarks.replay.data.Turnovers;

/** PostgreSQL's {@code GROUP BY} over an ordinary table of postings, with parallel workers. */
public final class PostgresPostings implements AutoCloseable {
  private final PostingTable table;
  private final Connection connection;

  /**
   * Connects to the table, and fills it if that was not done before.
   *
   * @param server where it is
   * @param movements what it holds
   */
  public PostgresPostings(PostgresServer server, Movements movements) throws SQLException {
    table = new PostingTable(movements.names());
    String schema = "postings_" + movements.count();
    server.complete(schema, () -> fill(server, schema, movements));
    connection = server.connect(schema);
  }

  private void fill(PostgresServer server, String schema, Movements movements) throws SQLException {
    try (Connection filling = server.connect(schema);
        Statement statement = filling.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
      statement.execute("CREATE TABLE posting (" + PostingTable.COLUMNS + ")");
      table.insert(filling, movements);
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
