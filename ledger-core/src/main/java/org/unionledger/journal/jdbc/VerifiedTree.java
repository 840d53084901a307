package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unionledger.journal.Fault;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.HashTiles;

/** The tree as it is computed again, compared with the stored hashes while it grows. */
final class VerifiedTree {

  private static final String SUBTREE = "SELECT hash FROM subtree WHERE level = ? AND number = ?";

  /** Level 7 is the last one that the positions of a journal reach. */
  private static final String STRAY =
      """
      SELECT s.level, s.number FROM subtree s CROSS JOIN head h
      WHERE s.level > 7 OR s.number < 0 OR s.number >= (h.position >> (8 * s.level))
      ORDER BY s.level, s.number LIMIT 1\
      """;

  private Frontier frontier = Frontier.empty();

  Frontier frontier() {
    return frontier;
  }

  /** The first position that no stored and verified hash of a subtree covers. */
  long firstUncovered() {
    return frontier.size() - frontier.size() % HashTiles.WIDTH + 1;
  }

  /** The frontier with these leaves, after the hashes that they complete were compared. */
  Frontier with(Session session, List<Hash> leaves) throws SQLException {
    List<Complete> complete = new ArrayList<>();
    Frontier grown =
        frontier.withAll(
            leaves,
            (level, number, hash) -> {
              if (level > 0) {
                complete.add(new Complete(level, number, hash));
              }
            });
    for (Complete subtree : complete) {
      subtree.requireStored(session);
    }
    return grown;
  }

  /** Goes on from a frontier that {@link #with} returned. */
  void take(Frontier grown) {
    frontier = grown;
  }

  /** Makes sure that no hash is stored of a subtree that is not complete. */
  boolean requireNothingElse(Session session) throws SQLException {
    // One statement, because between two a writer may come.
    try (ResultSet row = session.prepared(STRAY).executeQuery()) {
      if (row.next()) {
        throw new JdbcVerifier.Found(
            0,
            Fault.TREE_DIFFERS,
            "there is a hash of subtree %d of level %d, whose entries are not all recorded"
                .formatted(row.getLong(2), row.getLong(1)));
      }
      return true;
    }
  }

  /** A subtree of 256 to the power of {@code level} leaves. */
  private record Complete(int level, long number, Hash hash) {

    void requireStored(Session session) throws SQLException {
      PreparedStatement select = session.prepared(SUBTREE);
      select.setInt(1, level);
      select.setLong(2, number);
      try (ResultSet row = select.executeQuery()) {
        byte[] stored = row.next() ? row.getBytes(1) : null;
        if (!Arrays.equals(hash.bytes(), stored)) {
          long leaves = 1L << (8 * level);
          throw new JdbcVerifier.Found(
              number * leaves + 1,
              Fault.TREE_DIFFERS,
              "the stored hash of positions %d to %d is not theirs"
                  .formatted(number * leaves + 1, (number + 1) * leaves));
        }
      }
    }
  }
}
