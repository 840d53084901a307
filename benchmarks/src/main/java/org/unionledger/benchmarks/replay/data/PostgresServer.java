package org.unionledger.benchmarks.replay.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.unionledger.journal.jdbc.PostgresJournal;

/**
 * A PostgreSQL server on this machine, whose data stays in the {@link DataFolder} for the next run.
 * It has memory as for a server of its own, safe settings, and may use all cores for a query.
 */
public final class PostgresServer implements AutoCloseable {
  private final EmbeddedPostgres server;

  /** Starts it. */
  public PostgresServer() {
    Path folder = DataFolder.path().resolve("postgresql");
    String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
    try {
      server =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(folder.resolve("server").toFile())
              .setDataDirectory(folder.resolve("data"))
              .setCleanDataDirectory(false)
              .setServerConfig("fsync", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("shared_buffers", "2GB")
              .setServerConfig("work_mem", "256MB")
              .setServerConfig("maintenance_work_mem", "512MB")
              .setServerConfig("max_wal_size", "4GB")
              .setServerConfig("max_parallel_workers_per_gather", cores)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start", e);
    }
  }

  /**
   * Connects to a schema.
   *
   * @param schema its name
   * @return a new connection
   */
  public Connection connect(String schema) throws SQLException {
    return DriverManager.getConnection(url(schema) + "&reWriteBatchedInserts=true");
  }

  private String url(String schema) {
    return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
  }

  /**
   * The ledger with so many movements, all blocks of postings sealed; built now if that was not
   * done before.
   *
   * @param movements how many
   * @return a URL to open it with
   */
  public String ledger(long movements) {
    String schema = "ledger_" + movements;
    String url =
        complete(
            schema,
            () -> LedgerBuilder.build(PostgresJournal.open(url(schema)), new Movements(movements)));
    DataFolder.complete(
        schema + ".postgresql.sealed", marked -> GeneratedLedgers.seal(PostgresJournal.open(url)));
    return url;
  }

  /** Fills a schema. */
  public interface Filling {
    /** Fills it; it is not there, or empty. */
    void fill() throws SQLException;
  }

  /**
   * A schema with generated data, filled now unless that was done completely before.
   *
   * @param schema its name
   * @param filling fills it
   * @return a URL that leads to it
   */
  public String complete(String schema, Filling filling) {
    DataFolder.complete(
        schema + ".postgresql",
        nothing -> {
          try {
            execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            filling.fill();
            execute("VACUUM ANALYZE");
          } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not take the movements", e);
          }
        });
    return url(schema);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect("public");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not stop", e);
    }
  }
}
