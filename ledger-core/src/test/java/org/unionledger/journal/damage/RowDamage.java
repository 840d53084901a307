package org.unionledger.journal.damage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A change of rows by somebody who has the database and took away what guards it. In the
 * statements, {@code :p} and {@code :q} are positions, {@code :p} the lower one.
 *
 * @param sql the statements
 * @param undo what undoes them, where it takes more than to put the rows back
 */
record RowDamage(List<String> sql, List<String> undo) {

  private static final String AT_P = " WHERE position = :p";
  private static final String OTHER_TYPE = "(SELECT min(id) + max(id) FROM type) - type";

  /** Those that every database understands. */
  static final List<RowDamage> ALL =
      List.of(
          of("UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE position = :q)" + AT_P),
          of("UPDATE entry SET leaf = (SELECT leaf FROM entry WHERE position = :q)" + AT_P),
          of(
              "UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE position = :q),"
                  + " leaf = (SELECT leaf FROM entry WHERE position = :q)"
                  + AT_P),
          of("UPDATE entry SET id = id || 'x'" + AT_P),
          of("UPDATE entry SET id = replace(id, '-', '_')" + AT_P),
          of("UPDATE entry SET latest = latest + 1" + AT_P),
          of("UPDATE entry SET latest = 0"),
          of("UPDATE entry SET type = " + OTHER_TYPE + AT_P),
          of("DELETE FROM entry" + AT_P),
          of("DELETE FROM entry WHERE position >= :p"),
          of("DELETE FROM entry WHERE position >= :p AND position < :q"),
          of("DELETE FROM entry"),
          swapped("entry"),
          of(
              "DELETE FROM entry" + AT_P,
              "UPDATE entry SET position = -position WHERE position > :p",
              "UPDATE entry SET position = -position - 1 WHERE position < 0"),
          of(
              "DELETE FROM entry" + AT_P,
              "DELETE FROM tag" + AT_P,
              "UPDATE entry SET position = -position WHERE position > :p",
              "UPDATE entry SET position = -position - 1 WHERE position < 0",
              "UPDATE tag SET position = -position WHERE position > :p",
              "UPDATE tag SET position = -position - 1 WHERE position < 0"),
          of(copied("(SELECT position + 1 FROM head)")),
          of(copied("0")),
          of(copied("-:q")),
          of("UPDATE tag SET value = value || 'x'" + AT_P),
          of("UPDATE tag SET key = 'unit'" + AT_P + " AND key = 'fund'"),
          of("UPDATE tag SET type = " + OTHER_TYPE + AT_P),
          of("UPDATE tag SET position = (SELECT position + 3 FROM head)" + AT_P),
          of("UPDATE tag SET position = -:q" + AT_P),
          of("DELETE FROM tag" + AT_P),
          of("DELETE FROM tag"),
          of("INSERT INTO tag (key, value, position, type) VALUES ('fund', 'z', :p, 1)"),
          of(
              "INSERT INTO tag (key, value, position, type)"
                  + " SELECT 'fund', 'a', position + 1, 1 FROM head"),
          swapped("tag"),
          of("UPDATE subtree SET hash = (SELECT leaf FROM entry" + AT_P + ") WHERE number = 0"),
          of("UPDATE subtree SET number = number + 1000 WHERE number = 0"),
          of("DELETE FROM subtree WHERE number = 0"),
          of(
              "INSERT INTO subtree (level, number, hash)"
                  + " SELECT 1, head.position / 256, leaf"
                  + " FROM head, entry WHERE entry.position = :p"),
          of("UPDATE head SET position = position + 1"),
          of("UPDATE head SET position = :p"),
          of("UPDATE head SET latest = latest + 1"),
          of("UPDATE head SET frontier = (SELECT leaf FROM entry" + AT_P + ")"),
          of("DELETE FROM head"),
          of("UPDATE type SET name = name || '2' WHERE id = (SELECT min(id) FROM type)"),
          of(
              "UPDATE type SET name = name || '2'",
              "UPDATE type SET name = 'Received' WHERE name = 'Paid2'",
              "UPDATE type SET name = 'Paid' WHERE name = 'Received2'",
              "UPDATE type SET name = 'FundClosed' WHERE name = 'FundClosed2'"),
          of("INSERT INTO type (name) VALUES ('Unheard')"),
          of("DELETE FROM type"),
          of("UPDATE snapshot SET position = position - 1"),
          of("UPDATE snapshot SET position = -1"),
          of("UPDATE snapshot SET state = digest"),
          of("UPDATE snapshot SET key = 'fund/z' WHERE key = 'fund/b'"),
          of("DELETE FROM snapshot"));

  static RowDamage of(String... sql) {
    return new RowDamage(List.of(sql), List.of());
  }

  static RowDamage undone(String sql, String undo) {
    return new RowDamage(List.of(sql), List.of(undo));
  }

  private static String copied(String position) {
    return "INSERT INTO entry (position, type, latest, id, leaf, bytes)"
        + " SELECT "
        + position
        + ", type, latest, 'copy', leaf, bytes FROM entry"
        + AT_P;
  }

  /** Two rows, or the rows of two entries, change places. */
  private static RowDamage swapped(String table) {
    return of(
        "UPDATE " + table + " SET position = -1 WHERE position = :p",
        "UPDATE " + table + " SET position = :p WHERE position = :q",
        "UPDATE " + table + " SET position = :q WHERE position = -1");
  }

  /**
   * Makes the change.
   *
   * @throws SQLException if the database does not let it be made
   */
  void make(Connection connection, long lower, long upper) throws SQLException {
    List<String> filled =
        sql.stream()
            .map(template -> template.replace(":p", String.valueOf(lower)))
            .map(template -> template.replace(":q", String.valueOf(upper)))
            .toList();
    execute(connection, filled);
  }

  void undo(Connection connection) throws SQLException {
    execute(connection, undo);
  }

  private static void execute(Connection connection, List<String> sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : sql) {
        statement.execute(each);
      }
    }
  }
}
