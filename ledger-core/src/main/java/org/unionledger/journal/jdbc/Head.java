package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.evidence.Frontier;

/**
 * How far the journal has come: the row that every append locks and moves on.
 *
 * @param latest the latest time of recording so far, in nanoseconds since 1970
 * @param frontier of the tree over all entries, whose size is the position of the last one
 */
record Head(long latest, Frontier frontier) {

  private static final String READ = "SELECT position, latest, frontier FROM head";
  private static final byte[] NOTHING = {};
  private static final String WRITE = "UPDATE head SET position = ?, latest = ?, frontier = ?";

  /** The position of the last entry, 0 if there is none. */
  long position() {
    return frontier.size();
  }

  /**
   * Reads the row.
   *
   * @param lock what the query ends with: nothing, or what locks the row until the transaction ends
   * @throws JournalException.Damaged if there is no such row, or its frontier is none
   */
  static Head read(Session session, Dialect dialect, String lock) throws SQLException {
    try (ResultSet row = session.prepared(READ + lock).executeQuery()) {
      return of(row, dialect);
    }
  }

  /** The head in a result that begins with its position, latest and frontier. */
  static Head of(ResultSet row, Dialect dialect) throws SQLException {
    if (!row.next()) {
      throw new JournalException.Damaged(dialect.place(), "its head is missing", null);
    }
    byte[] frontier = row.getBytes(3);
    try {
      return new Head(
          row.getLong(2), Frontier.parse(row.getLong(1), frontier == null ? NOTHING : frontier));
    } catch (IllegalArgumentException e) {
      throw new JournalException.Damaged(dialect.place(), "its head and its hashes disagree", e);
    }
  }

  /**
   * Makes sure, under the lock, that this is the position of the last entry.
   *
   * @throws JournalException.Damaged if it is not
   */
  long requireLast(Session session, Dialect dialect) throws SQLException {
    try (ResultSet row = session.prepared("SELECT max(position) FROM entry").executeQuery()) {
      return requireLast(row.next() ? row.getLong(1) : 0, dialect);
    }
  }

  private long requireLast(long last, Dialect dialect) {
    if (last != position()) {
      throw new JournalException.Damaged(dialect.place(), "its head is not its last entry", null);
    }
    return last;
  }

  /** Reads the row and makes sure that it is the last entry's, whoever appends meanwhile. */
  static long requireSound(Session session, Dialect dialect) throws SQLException {
    // One statement, because between two a writer may come.
    String sql = "SELECT position, latest, frontier, (SELECT max(position) FROM entry) FROM head";
    try (ResultSet row = session.prepared(sql).executeQuery()) {
      return of(row, dialect).requireLast(row.getLong(4), dialect);
    }
  }

  /**
   * Moves the row on.
   *
   * @throws JournalException.Damaged if there is not exactly one, so that nothing is committed
   */
  void write(Session session, Dialect dialect) throws SQLException {
    PreparedStatement write = session.prepared(WRITE);
    write.setLong(1, position());
    write.setLong(2, latest);
    write.setBytes(3, frontier.bytes());
    if (write.executeUpdate() != 1) {
      throw new JournalException.Damaged(dialect.place(), "its head is not one row", null);
    }
  }
}
