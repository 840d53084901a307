package org.unionledger.journal.damage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;

/** Changes of the rows of a ledger in SQLite. */
class SqliteRowDamageTest extends RowDamageContract {

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private SampleLedger sample;
  private DamagedFile damaged;

  @BeforeEach
  void record() throws Exception {
    sample = SampleLedger.closed(folder, RECORDED);
    damaged = new DamagedFile(Files.createDirectory(folder.resolve("damaged")), sample);
  }

  @AfterEach
  void close() throws Exception {
    damaged.close();
  }

  @Override
  protected void restore() throws Exception {
    damaged.replace(sample.database(), sample.log());
  }

  /** SQLite has texts that no Java text is, tables that hold others' code, and numbers of forms. */
  @Override
  protected List<RowDamage> ownDamages() {
    return List.of(
        RowDamage.of("UPDATE entry SET id = id || char(0) WHERE position = :p"),
        RowDamage.of("UPDATE tag SET value = value || char(0) WHERE position = :p"),
        RowDamage.of("UPDATE type SET name = name || char(0)"),
        RowDamage.of(
            "UPDATE entry SET id = CAST(x'e587ade8af812dff2d37' AS TEXT) WHERE position = 7"),
        RowDamage.of("UPDATE tag SET value = CAST(x'ff' AS TEXT) WHERE value = char(65533)"),
        RowDamage.of("DROP INDEX entry_by_type"),
        RowDamage.of("DROP TABLE snapshot"),
        RowDamage.of(
            "DROP TABLE subtree",
            "CREATE TABLE subtree (level INTEGER, number INTEGER, hash BLOB)"),
        RowDamage.of("ALTER TABLE head RENAME COLUMN latest TO newest"),
        RowDamage.of("CREATE UNIQUE INDEX one_each ON tag (position, value)"),
        RowDamage.of("CREATE TRIGGER thief AFTER INSERT ON entry BEGIN DELETE FROM snapshot; END"),
        RowDamage.of("CREATE VIEW seen AS SELECT * FROM entry"),
        RowDamage.of("PRAGMA user_version = 4"),
        RowDamage.of("PRAGMA user_version = 2"),
        RowDamage.of("PRAGMA user_version = 1"),
        RowDamage.of("PRAGMA application_id = 1"),
        RowDamage.of(
            "PRAGMA ignore_check_constraints = ON",
            "INSERT INTO head (sole, position, latest, frontier) VALUES (2, 0, 0, x'')"),
        RowDamage.of(
            "PRAGMA ignore_check_constraints = ON",
            "UPDATE entry SET leaf = x'00' WHERE position = :p"));
  }

  @Override
  protected void damage(Damaging damaging) throws SQLException {
    try (Connection connection = damaged.toChange();
        Statement statement = connection.createStatement()) {
      Map<String, String> guards = guards(statement);
      for (String name : guards.keySet()) {
        statement.execute("DROP TRIGGER " + name);
      }
      damaging.on(connection);
      for (String guard : guards.values()) {
        statement.execute(guard);
      }
    }
  }

  private static Map<String, String> guards(Statement statement) throws SQLException {
    Map<String, String> guards = new TreeMap<>();
    String sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        guards.put(rows.getString(1), rows.getString(2));
      }
    }
    return guards;
  }

  @Override
  protected JournalReader toRead() {
    return damaged.toRead();
  }

  @Override
  protected Journal toWrite() {
    return damaged.toWrite();
  }

  @Override
  protected String database() {
    return "SQLite";
  }
}
