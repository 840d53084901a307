package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.journal.BlockColumn;

/** The table of blocks: columns derived from runs of entries. */
final class StoredBlocks {

  private static final String SELECT =
      "SELECT first, bytes FROM block WHERE name = ? AND first >= ? ORDER BY first LIMIT ?";
  private static final String KEEP =
      """
      INSERT INTO block (name, first, bytes) VALUES (?, ?, ?)
      ON CONFLICT (name, first) DO UPDATE SET bytes = excluded.bytes\
      """;
  private static final byte[] NOTHING = {};

  private StoredBlocks() {}

  static List<BlockColumn> read(Session session, String name, long from, int limit)
      throws SQLException {
    PreparedStatement select = session.paged(SELECT);
    select.setString(1, name);
    select.setLong(2, from);
    select.setInt(3, limit);
    List<BlockColumn> columns = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        byte[] bytes = rows.getBytes(2);
        // Only a damaged page has no bytes there.
        columns.add(new BlockColumn(name, rows.getLong(1), bytes == null ? NOTHING : bytes));
      }
    }
    return columns;
  }

  static void keep(Session session, List<BlockColumn> columns) throws SQLException {
    PreparedStatement keep = session.prepared(KEEP);
    for (BlockColumn column : columns) {
      keep.setString(1, column.name());
      keep.setLong(2, column.first());
      keep.setBytes(3, column.bytes());
      keep.executeUpdate();
    }
  }

  static void drop(Session session, long from) throws SQLException {
    PreparedStatement drop = session.prepared("DELETE FROM block WHERE first >= ?");
    drop.setLong(1, from);
    drop.executeUpdate();
  }
}
