package org.unionledger.journal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Fault;
import org.unionledger.journal.evidence.Hash;

/**
 * A row of an entry, with everything that is stored beside its bytes.
 *
 * @param type the name of its type; empty if the type has no row
 */
record StoredEntry(
    long position, String type, long latest, String id, Hash leaf, Envelope envelope) {

  /** The current row of a query of position, type, latest, id, leaf and bytes. */
  static StoredEntry of(ResultSet row) throws SQLException {
    long position = row.getLong(1);
    byte[] bytes = row.getBytes(6);
    byte[] leaf = row.getBytes(5);
    if (bytes == null || leaf == null) {
      throw new JdbcVerifier.Found(position, Fault.ENTRY_CHANGED, "the entry has no bytes or hash");
    }
    Hash computed = Hash.ofLeaf(bytes);
    if (!Arrays.equals(computed.bytes(), leaf)) {
      throw new JdbcVerifier.Found(
          position, Fault.ENTRY_CHANGED, "the bytes do not have the hash recorded for them");
    }
    return new StoredEntry(
        position,
        StoredText.of(row, 2),
        row.getLong(3),
        StoredText.of(row, 4),
        computed,
        envelope(position, bytes));
  }

  private static Envelope envelope(long position, byte[] bytes) {
    try {
      return Envelope.parse(bytes);
    } catch (IllegalArgumentException e) {
      throw new JdbcVerifier.Found(
          position, Fault.ENTRY_UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Compares what stands beside the bytes with what they say.
   *
   * @param latestBefore the latest time of recording before this entry
   * @return the latest time of recording with this entry
   */
  long verify(long latestBefore) {
    long latestNow = Math.max(latestBefore, Times.nanoseconds(envelope.recordedAt()));
    require("id", id.equals(envelope.id()));
    require("type", envelope.type().equals(type));
    require("latest time", latest == latestNow);
    return latestNow;
  }

  private void require(String what, boolean same) {
    if (!same) {
      throw new JdbcVerifier.Found(
          position, Fault.INDEX_DIFFERS, "the %s beside the bytes is another".formatted(what));
    }
  }
}
