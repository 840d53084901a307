package org.unionledger.journal.jdbc;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<String> found = tables(session);
    Optional<String> foreign = firstMissing(found, Expected.TABLES);
    if (foreign.isPresent()) {
      return "it has what is not a ledger's: " + foreign.get();
    }
    Optional<String> lacking = firstMissing(Expected.TABLES, found);
    return lacking.map(table -> "it lacks what a ledger has: " + table).orElse("");
  }

  /** The first line of the first of some tables that is not among others. */
  private static Optional<String> firstMissing(List<String> tables, List<String> others) {
    return tables.stream()
        .filter(table -> !others.contains(table))
        .findFirst()
        .flatMap(table -> table.lines().findFirst());
  }

  /** The tables of a ledger of this version, made once, when they are first compared. */
  private static final class Expected {
    private static final List<String> TABLES = make();

    private static List<String> make() {
      try (Session model = new Session(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
        SqliteFile.SCHEMA.migrate(model, 0);
        return List.copyOf(tables(model));
      } catch (SQLException e) {
        throw new IllegalStateException("SQLite cannot make the tables of a ledger", e);
      }
    }
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
