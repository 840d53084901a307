package org.unionledger.journal.jdbc;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What SQLite itself can say about a file: whether its pages fit together, and its tables. */
final class SqliteDamage {

  private static final String TABLES =
      "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1";

  private SqliteDamage() {}

  /** What is wrong, in SQLite's words or ours; empty if nothing is. */
  static String find(Session session) throws SQLException {
    String integrity = session.value("PRAGMA integrity_check(1)");
    if (!integrity.equals("ok")) {
      return integrity;
    }
    List<String> expected;
    try (Session model = new Session(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
      SqliteFile.SCHEMA.migrate(model, 0);
      expected = tables(model);
    }
    List<String> found = tables(session);
    found.removeAll(expected);
    if (!found.isEmpty()) {
      return "it has what is not a ledger's: " + found.getFirst().lines().findFirst().orElse("");
    }
    expected.removeAll(tables(session));
    return expected.isEmpty()
        ? ""
        : "it lacks what a ledger has: " + expected.getFirst().lines().findFirst().orElse("");
  }

  private static List<String> tables(Session session) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows = session.prepared(TABLES).executeQuery()) {
      while (rows.next()) {
        tables.add(String.valueOf(rows.getString(1)));
      }
    }
    return tables;
  }
}
