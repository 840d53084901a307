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

  /** All of them: to find those of some positions, a database reads all without a word. */
  private static final String TAGS =
      """
      SELECT g.key, g.value, g.position, t.name, (SELECT position FROM head)
      FROM tag g LEFT JOIN type t ON t.id = g.type\
      """;

  private static final String ENTRIES =
      "SELECT position, bytes FROM entry WHERE position > ? AND position <= ?";

  private static final long NONE = Long.MAX_VALUE;

  private final byte[] secret = new byte[Hash.BYTES];
  private final TagSums expected;
  private long firstStray = NONE;

  TagCheck(SecureRandom random) {
    random.nextBytes(secret);
    expected = new TagSums(secret, 0, RUN);
  }

  void expect(long position, Envelope envelope) {
    expected.add(position, envelope);
  }

  /** Compares with the rows of all positions up to one; after that come those of no entry. */
  boolean compare(Session session, long upTo) throws SQLException {
    long before = expected.beforeFirstDifference(found(session, 0, upTo, RUN));
    if (before >= 0) {
      long first = firstDifference(session, before, Math.min(upTo, before + RUN));
      throw new JdbcVerifier.Found(
          first, Fault.INDEX_DIFFERS, "the tags beside the bytes are not those in them");
    }
    requireNoStray();
    return true;
  }

  /** No row waits for an entry that is not recorded, and would then be its tag. */
  private void requireNoStray() {
    if (firstStray != NONE) {
      throw new JdbcVerifier.Found(
          Math.max(0, firstStray), Fault.INDEX_DIFFERS, "there is a tag without an entry");
    }
  }

  private long firstDifference(Session session, long before, long upTo) throws SQLException {
    TagSums exact = new TagSums(secret, before, 1);
    PreparedStatement select = session.paged(ENTRIES);
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
    firstStray = NONE;
    try (ResultSet rows = session.paged(TAGS).executeQuery()) {
      while (rows.next()) {
        long position = rows.getLong(3);
        if (position < 1 || position > rows.getLong(5)) {
          firstStray = Math.min(firstStray, position);
        } else if (position > before && position <= upTo) {
          found.add(
              position, StoredText.of(rows, 1), StoredText.of(rows, 2), StoredText.of(rows, 4));
        }
      }
    }
    return found;
  }
}
