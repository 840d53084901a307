package org.unionledger.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionledger.journal.Envelopes.many;
import static org.unionledger.journal.Envelopes.tagged;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Journal;

/** How SQLite goes about searching: along indexes only, whatever the history. */
class SearchPlanTest {

  private static final long LARGE = 5_000;

  @TempDir Path folder;

  private Journal journal;
  private Session session;

  @BeforeEach
  void fillIt() throws SQLException {
    Path file = folder.resolve("union.ledger");
    journal = SqliteJournal.open(file);
    journal.append(AppendGuard.none(), many((int) LARGE - 1, "e", "Paid", "fund=f", "book=b"));
    journal.append(AppendGuard.none(), many(1, "last", "Paid", "fund=f", "book=b", "party=p"));
    session = SqliteDialect.of(file).openReader();
  }

  @AfterEach
  void closeIt() throws SQLException {
    session.close();
    journal.close();
  }

  @Test
  void a_guard_on_ten_criteria_of_several_tags_and_types_probes_indexes() throws SQLException {
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      criteria.add(tagged("fund=f", "book=b", "party=" + i).withTypes("Paid", "Returned"));
    }
    criteria.add(tagged("party=q"));
    criteria.add(Criterion.ofTypes("Closed"));
    PositionQuery query = PositionQuery.first(1, session, criteria, 0, LARGE);

    List<String> steps = plan(query.sql(), query);

    assertThat(steps)
        .filteredOn(SearchPlanTest::readsTable)
        .hasSize(8 * 4 + 1 + 2)
        .allMatch(step -> step.startsWith("SEARCH"));
    assertThat(steps)
        .filteredOn(step -> step.contains(" t "))
        .hasSize(9)
        .allMatch(step -> step.contains("(key=? AND value=? AND position>? AND position<?)"));
  }

  @Test
  void reading_by_criteria_fetches_the_entries_that_were_found_and_no_other() throws SQLException {
    PositionQuery query =
        PositionQuery.first(
            10, session, List.of(tagged("fund=f", "party=p"), tagged("book=b")), 0, LARGE);

    assertThat(plan(JdbcReader.entriesAt(query), query))
        .filteredOn(SearchPlanTest::readsTable)
        .contains("SEARCH e USING INTEGER PRIMARY KEY (rowid=?)")
        .allMatch(step -> step.startsWith("SEARCH"));
  }

  @Test
  void whether_a_tag_is_there_at_all_is_one_probe() throws SQLException {
    List<String> steps = new ArrayList<>();
    try (ResultSet rows =
        session.prepared("EXPLAIN QUERY PLAN " + Presence.sql(64)).executeQuery()) {
      while (rows.next()) {
        steps.add(rows.getString("detail"));
      }
    }

    assertThat(steps)
        .filteredOn(SearchPlanTest::readsTable)
        .containsExactly(
            "SEARCH t USING PRIMARY KEY (key=? AND value=? AND position>? AND position<?)");
  }

  @Test
  void a_search_walks_along_the_rarest_tag() throws SQLException {
    Criterion criterion = tagged("book=b", "fund=f", "party=p");

    assertThat(Selectivity.rarestFirst(session, criterion, 0, LARGE).getFirst().key())
        .isEqualTo("party");
    assertThat(Selectivity.rarestFirst(session, tagged("book=b", "fund=x"), 0, LARGE).getFirst())
        .hasToString("Tag[key=fund, value=x]");
    assertThat(Selectivity.rarestFirst(session, tagged("book=b", "fund=f"), 0, LARGE)).hasSize(2);
  }

  /** Subqueries and constants are not tables. */
  private static boolean readsTable(String step) {
    return step.matches("(SCAN|SEARCH) (t|o|e|entry|tag|type)( .*)?");
  }

  private List<String> plan(String sql, PositionQuery query) throws SQLException {
    PreparedStatement statement = session.prepared("EXPLAIN QUERY PLAN " + sql);
    query.bind(statement);
    List<String> steps = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        steps.add(rows.getString("detail"));
      }
    }
    return steps;
  }
}
