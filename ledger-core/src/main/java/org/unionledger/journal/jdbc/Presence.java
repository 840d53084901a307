package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Tag;

/**
 * Leaves out criteria that select nothing because no entry carries their tag. To look whether there
 * is one costs a tenth of a walk; of the many ids that a batch asks for, hardly any is there.
 */
final class Presence {

  /** The most criteria that go into one statement. */
  private static final int MOST = 64;

  private Presence() {}

  /** The criteria that may select something after one position and up to another, in order. */
  static List<Criterion> of(Session session, List<Criterion> criteria, long after, long upTo)
      throws SQLException {
    List<Criterion> present = new ArrayList<>();
    criteria.stream().filter(criterion -> criterion.tags().isEmpty()).forEach(present::add);
    List<Criterion> tagged = criteria.stream().filter(one -> !one.tags().isEmpty()).toList();
    for (List<Criterion> portion : Portions.of(tagged, MOST)) {
      addPresent(session, portion, after, upTo, present);
    }
    return present;
  }

  private static void addPresent(
      Session session, List<Criterion> portion, long after, long upTo, List<Criterion> present)
      throws SQLException {
    PreparedStatement statement = session.prepared(sql(portion.size()));
    int next = 1;
    for (Criterion criterion : portion) {
      Tag tag = criterion.tags().iterator().next();
      statement.setString(next++, tag.key());
      statement.setString(next++, tag.value());
    }
    statement.setLong(next++, after);
    statement.setLong(next, upTo);
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        present.add(portion.get(row.getInt(1)));
      }
    }
  }

  /** A subquery of one value, which no database turns into a scan of all tags. */
  static String sql(int size) {
    String sought =
        IntStream.range(0, size)
            .mapToObj(number -> "(" + number + ", ?, ?)")
            .collect(Collectors.joining(", "));
    return """
    WITH sought (number, key, value) AS (VALUES %s)
    SELECT number FROM sought
    WHERE (SELECT t.position FROM tag t
           WHERE t.key = sought.key AND t.value = sought.value
           AND t.position > ? AND t.position <= ?
           ORDER BY t.position LIMIT 1) IS NOT NULL
    ORDER BY number\
    """
        .formatted(sought);
  }
}
