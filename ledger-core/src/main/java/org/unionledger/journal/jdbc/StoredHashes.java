package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.evidence.Hash;

/** The hashes of entries and of complete subtrees, as they are stored. */
final class StoredHashes {

  private static final String LEAVES =
      "SELECT leaf FROM entry WHERE position > ? AND position <= ? ORDER BY position";
  private static final String SUBTREES =
      "SELECT hash FROM subtree WHERE level = ? AND number >= ? AND number < ? ORDER BY number";

  private StoredHashes() {}

  static List<Hash> read(Session session, Dialect dialect, int level, long from, int count)
      throws SQLException {
    PreparedStatement select = session.prepared(level == 0 ? LEAVES : SUBTREES);
    int next = 1;
    if (level > 0) {
      select.setInt(next++, level);
    }
    select.setLong(next++, from);
    select.setLong(next, from + count);
    List<Hash> hashes = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        hashes.add(hash(row, dialect));
      }
    }
    if (hashes.size() != count) {
      throw new JournalException.Damaged(
          dialect.place(),
          "of %d hashes of level %d from number %d there are %d"
              .formatted(count, level, from, hashes.size()),
          null);
    }
    return hashes;
  }

  private static Hash hash(ResultSet row, Dialect dialect) throws SQLException {
    byte[] bytes = row.getBytes(1);
    if (bytes == null || bytes.length != Hash.BYTES) {
      throw new JournalException.Damaged(dialect.place(), "a hash is not one", null);
    }
    return Hash.of(bytes);
  }
}
