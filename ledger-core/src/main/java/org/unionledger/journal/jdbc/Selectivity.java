package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Tag;

/**
 * Finds the tag of a criterion that the fewest entries carry, so that a search walks along that one
 * and only probes the others: the grants to one member from a fund of a million grants cost no more
 * than the member's own entries.
 */
final class Selectivity {

  private static final String COUNT =
      """
      SELECT count(*) FROM (
        SELECT 1 FROM tag
        WHERE key = ? AND value = ? AND position > ? AND position <= ? LIMIT ?) AS counted\
      """;

  /** Below this many entries, counting costs more than it saves. */
  private static final int SHORT = 20;

  private Selectivity() {}

  /** The criterion's tags, the rarest between the positions first. */
  static List<Tag> rarestFirst(Session session, Criterion criterion, long after, long upTo)
      throws SQLException {
    List<Tag> tags = criterion.tags().stream().sorted().toList();
    if (tags.size() < 2 || upTo - after <= SHORT) {
      return tags;
    }
    // Counts in ever longer runs until one tag's entries end: no tag is counted to its end unless
    // the rarest one is nearly as frequent.
    for (long cap = SHORT; cap < upTo - after; cap *= 10) {
      for (Tag tag : tags) {
        if (count(session, tag, after, upTo, cap) < cap) {
          return withFirst(tag, tags);
        }
      }
    }
    return tags;
  }

  private static long count(Session session, Tag tag, long after, long upTo, long cap)
      throws SQLException {
    PreparedStatement statement = session.prepared(COUNT);
    statement.setString(1, tag.key());
    statement.setString(2, tag.value());
    statement.setLong(3, after);
    statement.setLong(4, upTo);
    statement.setLong(5, cap);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<Tag> withFirst(Tag first, List<Tag> tags) {
    return Stream.concat(Stream.of(first), tags.stream().filter(tag -> !tag.equals(first)))
        .toList();
  }
}
