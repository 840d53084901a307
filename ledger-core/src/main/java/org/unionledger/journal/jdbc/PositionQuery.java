package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Tag;

/**
 * The SQL that finds the first positions which any of some criteria selects.
 *
 * <p>Each criterion becomes its own walk along an index, cut off after as many rows as are wanted,
 * so that the cost depends on what is found and never on how much is recorded. The text depends on
 * the shape of the criteria only, and so stays prepared.
 */
final class PositionQuery {

  /** The most walks that go into one statement: from 8 on, SQLite needs ten times as long. */
  private static final int MOST_WALKS = 4;

  private final List<Object> parameters = new ArrayList<>();
  private final long after;
  private final long upTo;
  private final int limit;
  private final String sql;

  private PositionQuery(Session session, List<Criterion> criteria, long after, long upTo, int limit)
      throws SQLException {
    this.after = after;
    this.upTo = upTo;
    this.limit = limit;
    StringJoiner walks = new StringJoiner(" UNION ");
    for (Criterion criterion : criteria) {
      if (criterion.tags().isEmpty()) {
        walks.add(alongType(criterion.types().iterator().next()));
      } else {
        List<Tag> tags = Selectivity.rarestFirst(session, criterion, after, upTo);
        walks.add(alongTag(tags, List.copyOf(criterion.types())));
      }
    }
    parameters.add(limit);
    this.sql = walks + " ORDER BY position LIMIT ?";
  }

  /**
   * The criteria that may select something after one position and up to another, in portions that
   * one query each can take.
   */
  static List<List<Criterion>> portions(
      Session session, List<Criterion> criteria, long after, long upTo) throws SQLException {
    List<Criterion> present = Presence.of(session, criteria, after, upTo);
    return Portions.of(present.stream().flatMap(PositionQuery::walks).toList(), MOST_WALKS);
  }

  /** Along the index of types there is one walk for each type. */
  private static Stream<Criterion> walks(Criterion criterion) {
    return criterion.tags().isEmpty()
        ? criterion.types().stream().map(Criterion::ofTypes)
        : Stream.of(criterion);
  }

  /**
   * The first {@code limit} positions after one and up to another, in order.
   *
   * @param criteria one of the {@link #portions}
   */
  static PositionQuery first(
      int limit, Session session, List<Criterion> criteria, long after, long upTo)
      throws SQLException {
    return new PositionQuery(session, criteria, after, upTo, limit);
  }

  private String alongType(String type) {
    parameters.addAll(List.of(type, after, upTo, limit));
    return """
    SELECT position FROM (
      SELECT position FROM entry
      WHERE type = (SELECT id FROM type WHERE name = ?) AND position > ? AND position <= ?
      ORDER BY position LIMIT ?) AS walk\
    """;
  }

  private String alongTag(List<Tag> tags, List<String> types) {
    StringBuilder walk = new StringBuilder();
    walk.append(
        """
        SELECT position FROM (
          SELECT t.position FROM tag t
          WHERE t.key = ? AND t.value = ? AND t.position > ? AND t.position <= ?\
        """);
    Tag rarest = tags.getFirst();
    parameters.addAll(List.of(rarest.key(), rarest.value(), after, upTo));
    for (Tag other : tags.subList(1, tags.size())) {
      walk.append(
          """

          AND EXISTS (
            SELECT 1 FROM tag o WHERE o.key = ? AND o.value = ? AND o.position = t.position)\
          """);
      parameters.addAll(List.of(other.key(), other.value()));
    }
    if (!types.isEmpty()) {
      walk.append("\n    AND t.type IN (SELECT id FROM type WHERE name IN (?");
      walk.append(", ?".repeat(types.size() - 1)).append("))");
      parameters.addAll(types);
    }
    parameters.add(limit);
    return walk.append("\n  ORDER BY t.position LIMIT ?) AS walk").toString();
  }

  /** A query of one column, {@code position}, in ascending order. */
  String sql() {
    return sql;
  }

  /** Sets the query's parameters, the first of which is the statement's first. */
  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
  }
}
