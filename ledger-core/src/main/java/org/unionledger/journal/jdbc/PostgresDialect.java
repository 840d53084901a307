package org.unionledger.journal.jdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.JournalException;

/** PostgreSQL: one schema that several nodes append to, each waiting for the lock of the head. */
final class PostgresDialect implements Dialect {

  private static final int OLDEST_VERSION = 140_000;

  /** What every connection is set to; none of it outlasts the connection. */
  private static final List<String> PROFILE =
      List.of(
          "SET lock_timeout = '30s'",
          // A node that stops in the middle of an append must not stop the others for ever.
          "SET idle_in_transaction_session_timeout = '30s'",
          "SET statement_timeout = 0");

  private static final String GUARDS =
      """
      SELECT count(*) FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE (t.tgrelid, t.tgname) IN (
          ('entry'::regclass, 'entry_is_kept'), ('tag'::regclass, 'tag_is_kept'),
          ('subtree'::regclass, 'subtree_is_kept'))
        AND t.tgenabled IN ('O', 'A') AND p.prosrc LIKE '%RAISE EXCEPTION%'\
      """;

  /** So many rows come from the server at once, however many are asked for. */
  private static final int ROWS_AT_ONCE = 50;

  private final PostgresPlace place;

  PostgresDialect(PostgresPlace place) {
    this.place = place;
  }

  @Override
  public String place() {
    return place.toString();
  }

  @Override
  public Session openWriter() throws SQLException {
    return session(false);
  }

  @Override
  public Session openReader() throws SQLException {
    return session(true);
  }

  private Session session(boolean readOnly) throws SQLException {
    Session session = new Session(connect(place), ROWS_AT_ONCE);
    try {
      for (String setting : PROFILE) {
        session.execute(setting);
      }
      session.execute("SET search_path TO \"" + place.schema() + "\"");
      requireSafe(session);
      session.connection().setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      if (readOnly) {
        session.execute("SET default_transaction_read_only = on");
      }
      session.connection().setAutoCommit(readOnly);
      return session;
    } catch (SQLException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  /**
   * A connection with nothing set. The driver is asked by itself, because the class that asks all
   * drivers repeats the URL, with its password, when none knows it.
   */
  static Connection connect(PostgresPlace place) throws SQLException {
    Properties defaults = new Properties();
    defaults.setProperty("ApplicationName", "union-ledger");
    defaults.setProperty("tcpKeepAlive", "true");
    defaults.setProperty("connectTimeout", "10");
    // Longer than any lock is waited for: then the other end is gone without a word.
    defaults.setProperty("socketTimeout", "120");
    defaults.setProperty("reWriteBatchedInserts", "true");
    Connection connection = driver(place).connect(place.url(), defaults);
    if (connection == null) {
      throw unreadable(place, null);
    }
    return connection;
  }

  private static Driver driver(PostgresPlace place) {
    try {
      return DriverManager.getDriver(place.url());
    } catch (SQLException e) {
      throw unreadable(place, e);
    }
  }

  private static JournalException.CannotOpen unreadable(
      PostgresPlace place, @Nullable SQLException cause) {
    return new JournalException.CannotOpen(
        place.toString(),
        "no JDBC driver knows the URL; put that of PostgreSQL on the class path, or correct it",
        cause);
  }

  /** Refuses a server that can lose what it acknowledged. */
  private void requireSafe(Session session) throws SQLException {
    int version = Integer.parseInt(session.value("SHOW server_version_num"));
    if (version < OLDEST_VERSION) {
      throw unsafe("the server is older than PostgreSQL 14; use 14 or newer");
    }
    for (String setting : List.of("fsync", "full_page_writes")) {
      if (!session.value("SHOW " + setting).equals("on")) {
        throw unsafe(
            "the server can lose commits because %s is off; set it on in postgresql.conf"
                .formatted(setting));
      }
    }
    String commit = session.value("SHOW synchronous_commit");
    if (!commit.equals("on") && !commit.equals("remote_apply")) {
      session.execute("SET synchronous_commit = on");
    }
  }

  private JournalException.CannotOpen unsafe(String reason) {
    return new JournalException.CannotOpen(place(), reason, null);
  }

  /** The first statement begins it. */
  @Override
  public void begin(Session session) {}

  /**
   * Whoever waits for this lock reads the row as it is after the wait, and every later statement
   * sees what the one before it has committed: at read committed each has a snapshot of its own.
   */
  @Override
  public String lock() {
    return " FOR UPDATE";
  }

  @Override
  public void commit(Session session) throws SQLException {
    session.connection().commit();
  }

  @Override
  public void rollback(Session session) throws SQLException {
    session.connection().rollback();
  }

  /** Most reads are one statement and commit by themselves, which saves the way to the server. */
  @Override
  public void rest(Session session) throws SQLException {
    if (!session.connection().getAutoCommit()) {
      session.connection().commit();
      session.connection().setAutoCommit(true);
    }
  }

  @Override
  public void beforeClose(Session session) {}

  /** The server checks its own pages; what it would not notice is that nothing guards the rows. */
  @Override
  public String damage(Session session) throws SQLException {
    return session.value(GUARDS).equals("3")
        ? ""
        : "a trigger that guards recorded entries is gone or switched off";
  }

  @Override
  public boolean isDuplicate(SQLException error) {
    return PostgresErrors.isDuplicate(error);
  }

  @Override
  public boolean isDisconnected(SQLException error) {
    return PostgresErrors.isDisconnected(error);
  }

  @Override
  public boolean isCertainlyNotCommitted(SQLException error) {
    return PostgresErrors.isCertainlyNotCommitted(error);
  }

  @Override
  public JournalException explain(SQLException error) {
    return PostgresErrors.explain(place(), error);
  }
}
