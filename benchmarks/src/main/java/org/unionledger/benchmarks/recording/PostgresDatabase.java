package org.unionledger.benchmarks.recording;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.PostgresJournal;

/** A PostgreSQL server on this machine, with its data in the work folder and safe settings. */
final class PostgresDatabase implements Database {

  private final EmbeddedPostgres server;
  private int schemas;

  PostgresDatabase() {
    try {
      server =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(WorkFolder.path().resolve("postgresql").toFile())
              .setServerConfig("fsync", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("synchronous_commit", "on")
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start", e);
    }
  }

  private String url() {
    return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=ledger_" + schemas;
  }

  @Override
  public Journal openNew() {
    schemas++;
    return PostgresJournal.open(url());
  }

  @Override
  public Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url() + "&reWriteBatchedInserts=true");
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public String begin() {
    return "SELECT position FROM head FOR UPDATE";
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
