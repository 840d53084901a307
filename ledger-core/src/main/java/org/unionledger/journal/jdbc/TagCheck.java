package org.unionledger.journal.jdbc;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Fault;
import org.unionledger.journal.evidence.Hash;

/**
 * Compares the table of tags with the tags in the entries, in one pass over each and in little
 * memory. The sums that it compares begin with a number that nobody knew when the table was
 * written, so that no other tags can have been chosen to come to the same.
 */
final class TagCheck {

  private static final int RUN = 1_024;

  private static final String TAGS =
      """
      SELECT g.key, g.value, g.position, t.name FROM tag g LEFT JOIN type t ON t.id = g.type
      WHERE g.position > ? AND g.position <= ?\
      """;
  private static final String STRAY =
      """
      SELECT position FROM tag
      WHERE position < 1 OR position > (SELECT position FROM head) ORDER BY position LIMIT 1\
      """;
  private static final String ENTRIES =
      "SELECT position, bytes FROM entry WHERE position > ? AND position <= ?";

  private final byte[] secret = new byte[Hash.BYTES];
  private final TagSums expected;

  TagCheck(SecureRandom random) {
    random.nextBytes(secret);
    expected = new TagSums(secret, 0, RUN);
  }

  void expect(long position, Envelope envelope) {
    expected.add(position, envelope);
  }

  /** Makes sure that no row waits for an entry that is not recorded, and would then be its tag. */
  boolean requireNothingElse(Session session) throws SQLException {
    // One statement, because between two a writer may come.
    try (ResultSet row = session.prepared(STRAY).executeQuery()) {
      if (row.next()) {
        throw new JdbcVerifier.Found(
            Math.max(0, row.getLong(1)), Fault.INDEX_DIFFERS, "there is a tag without an entry");
      }
      return true;
    }
  }

  /** Compares with the rows of all positions up to one. */
  boolean compare(Session session, long upTo) throws SQLException {
    long before = expected.beforeFirstDifference(found(session, 0, upTo, RUN));
    if (before >= 0) {
      long first = firstDifference(session, before, Math.min(upTo, before + RUN));
      throw new JdbcVerifier.Found(
          first, Fault.INDEX_DIFFERS, "the tags beside the bytes are not those in them");
    }
    return true;
  }

  private long firstDifference(Session session, long before, long upTo) throws SQLException {
    TagSums exact = new TagSums(secret, before, 1);
    PreparedStatement select = session.prepared(ENTRIES);
    select.setLong(1, before);
    select.setLong(2, upTo);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        exact.add(rows.getLong(1), Envelope.parse(rows.getBytes(2)));
      }
    }
    return 1 + Math.max(before, exact.beforeFirstDifference(found(session, before, upTo, 1)));
  }

  private TagSums found(Session session, long before, long upTo, int run) throws SQLException {
    TagSums found = new TagSums(secret, before, run);
    PreparedStatement select = session.prepared(TAGS);
    select.setLong(1, before);
    select.setLong(2, upTo);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(
            rows.getLong(3),
            StoredText.of(rows, 1),
            StoredText.of(rows, 2),
            StoredText.of(rows, 4));
      }
    }
    return found;
  }
}
