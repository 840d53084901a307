package org.unionledger.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A connection with its prepared statements. For one thread at a time. */
final class Session implements AutoCloseable {

  private static final int MOST_STATEMENTS = 64;

  private final Connection connection;
  private final int rowsAtOnce;
  private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

  Session(Connection connection) {
    this(connection, 0);
  }

  /**
   * @param rowsAtOnce so many rows of a {@link #paged} statement come from a server together; 0 for
   *     all
   */
  Session(Connection connection, int rowsAtOnce) {
    this.connection = connection;
    this.rowsAtOnce = rowsAtOnce;
  }

  Connection connection() {
    return connection;
  }

  /** Runs a statement that answers nothing. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs a statement that answers nothing and will be run again. */
  void repeat(String sql) throws SQLException {
    prepared(sql).execute();
  }

  /** The one value that a statement answers. */
  String value(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    }
  }

  /**
   * A prepared statement whose rows come a few at a time, however many there are. From a server
   * they do within a transaction, which lasts until the session rests.
   */
  PreparedStatement paged(String sql) throws SQLException {
    if (rowsAtOnce > 0) {
      connection.setAutoCommit(false);
    }
    PreparedStatement statement = prepared(sql);
    statement.setFetchSize(rowsAtOnce);
    return statement;
  }

  /** A statement that stays prepared for its next use; do not close it. */
  PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known != null) {
      return known;
    }
    if (statements.size() >= MOST_STATEMENTS) {
      Iterator<PreparedStatement> fromEldest = statements.values().iterator();
      fromEldest.next().close();
      fromEldest.remove();
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    statements.put(sql, statement);
    return statement;
  }

  /** Closes the statements and the connection, which undoes a transaction that is still open. */
  @Override
  public void close() throws SQLException {
    List<AutoCloseable> all = new ArrayList<>(statements.values());
    all.add(connection);
    statements.clear();
    SQLException failure = null;
    for (AutoCloseable closeable : all) {
      try {
        closeable.close();
      } catch (Exception e) {
        failure = failure == null ? new SQLException("Cannot close a connection", e) : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
