package org.unionledger.journal.damage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.testing.PostgresServer;

/** Changes of the rows of a ledger in PostgreSQL, by a superuser. */
class PostgresRowDamageTest extends RowDamageContract {

  private static final List<String> TABLES =
      List.of("ledger", "head", "type", "entry", "tag", "subtree", "snapshot");

  private final String url = PostgresServer.emptySchema();
  private Connection superuser;

  @BeforeEach
  void record() throws SQLException {
    try (Journal journal = PostgresJournal.open(url)) {
      journal.append(AppendGuard.none(), RECORDED.envelopes());
      journal.keepSnapshots(RECORDED.snapshots());
    }
    superuser = DriverManager.getConnection(url);
    // Triggers, those that hold foreign keys as well, are off for this one connection.
    execute("SET session_replication_role = replica");
    for (String table : TABLES) {
      execute("CREATE TEMPORARY TABLE kept_%s AS TABLE %s".formatted(table, table));
    }
  }

  @AfterEach
  void close() throws SQLException {
    superuser.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  protected void restore() throws SQLException {
    execute("TRUNCATE " + String.join(", ", TABLES));
    for (String table : TABLES) {
      execute("INSERT INTO %1$s OVERRIDING SYSTEM VALUE TABLE kept_%1$s".formatted(table));
    }
  }

  @Override
  protected void damage(Damaging damaging) throws SQLException {
    damaging.on(superuser);
  }

  @Override
  protected List<RowDamage> ownDamages() {
    return List.of(
        RowDamage.undone(
            "ALTER TABLE entry DISABLE TRIGGER ALL", "ALTER TABLE entry ENABLE TRIGGER ALL"),
        RowDamage.undone(
            "ALTER TABLE subtree RENAME TO away", "ALTER TABLE away RENAME TO subtree"),
        RowDamage.undone("ALTER TABLE entry RENAME TO away", "ALTER TABLE away RENAME TO entry"),
        RowDamage.undone(
            "ALTER TABLE entry RENAME bytes TO body", "ALTER TABLE entry RENAME body TO bytes"),
        RowDamage.of("UPDATE ledger SET format = 4"),
        RowDamage.of("UPDATE ledger SET format = 2"),
        RowDamage.of("UPDATE ledger SET format = 1"),
        RowDamage.of("DELETE FROM ledger"));
  }

  @Override
  protected JournalReader toRead() {
    return PostgresJournal.openReadOnly(url);
  }

  @Override
  protected Journal toWrite() {
    return PostgresJournal.open(url);
  }

  @Override
  protected String database() {
    return "PostgreSQL";
  }
}
