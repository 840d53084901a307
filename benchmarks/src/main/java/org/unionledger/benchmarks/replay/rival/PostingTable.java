package org.unionledger.benchmarks.replay.rival;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unionledger.benchmarks.replay.data.GeneratedMovement;
import org.unionledger.benchmarks.replay.data.GeneratedPosting;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.Names;
import org.unionledger.benchmarks.replay.data.Progress;
import org.unionledger.benchmarks.replay.data.Turnovers;
import org.unionledger.projections.balances.BalanceKey;

/**
 * An ordinary table of postings, as somebody would have it who asks a database for balances: book,
 * account, fund, unit and party as numbers of rows in tables of names, and a column each for debit
 * and credit in minor units.
 */
final class PostingTable {
  /** The table, but for what is before and after its columns. */
  static final String COLUMNS =
      """
      movement BIGINT NOT NULL, day INTEGER NOT NULL, book SMALLINT NOT NULL,
      account SMALLINT NOT NULL, fund SMALLINT NOT NULL, unit SMALLINT NOT NULL,
      party SMALLINT, debit BIGINT NOT NULL, credit BIGINT NOT NULL\
      """;

  /** What a user asks. */
  static final String QUERY =
      """
      SELECT book, account, fund, unit, SUM(debit), SUM(credit)
      FROM posting GROUP BY book, account, fund, unit\
      """;

  private static final int AT_ONCE = 10_000;
  private static final int COLUMN_COUNT = 9;

  private final List<BalanceKey> keys;
  private final int[][] numbers;
  private final Map<List<Integer>, Integer> keyOf = new HashMap<>();

  PostingTable(Names names) {
    keys = names.keys();
    numbers = new int[keys.size()][];
    List<Map<Object, Integer>> known =
        List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    List<Function<BalanceKey, Object>> parts =
        List.of(BalanceKey::book, BalanceKey::account, BalanceKey::fund, BalanceKey::unit);
    for (int key = 0; key < numbers.length; key++) {
      numbers[key] = new int[parts.size()];
      for (int part = 0; part < parts.size(); part++) {
        Map<Object, Integer> seen = known.get(part);
        Object name = parts.get(part).apply(keys.get(key));
        numbers[key][part] = seen.computeIfAbsent(name, absent -> seen.size());
      }
      int[] of = numbers[key];
      keyOf.put(List.of(of[0], of[1], of[2], of[3]), key);
    }
  }

  /** The numbers of a key's book, account, fund and unit. */
  int[] numbers(int key) {
    return numbers[key];
  }

  /** The number of a key. */
  int key(int book, int account, int fund, int unit) {
    Integer key = keyOf.get(List.of(book, account, fund, unit));
    if (key == null) {
      throw new IllegalStateException("No posting has such a key");
    }
    return key;
  }

  /** Fills the table through JDBC, in one transaction. */
  void insert(Connection connection, Movements movements) throws SQLException {
    connection.setAutoCommit(false);
    Progress progress = new Progress("inserting postings of movements", movements.count());
    String places = "?" + ", ?".repeat(COLUMN_COUNT - 1);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO posting VALUES (" + places + ")")) {
      for (long number = 1; number <= movements.count(); number++) {
        add(insert, movements.number(number));
        if (number % AT_ONCE == 0) {
          insert.executeBatch();
          progress.upTo(number);
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
    progress.end();
  }

  private void add(PreparedStatement insert, GeneratedMovement movement) throws SQLException {
    for (GeneratedPosting posting : movement.postings()) {
      insert.setLong(1, movement.number());
      insert.setInt(2, Math.toIntExact(movement.date().toEpochDay()));
      for (int part = 0; part < numbers[posting.key()].length; part++) {
        insert.setShort(3 + part, (short) numbers[posting.key()][part]);
      }
      if (posting.party() == GeneratedPosting.NOBODY) {
        insert.setNull(7, java.sql.Types.SMALLINT);
      } else {
        insert.setShort(7, (short) posting.party());
      }
      insert.setLong(8, posting.debit());
      insert.setLong(9, posting.credit());
      insert.addBatch();
    }
  }

  /** Asks for all balances. */
  Turnovers ask(Connection connection, String query) throws SQLException {
    Turnovers answer = new Turnovers(keys.size());
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        int key = key(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4));
        answer.add(key, rows.getLong(5), rows.getLong(6));
      }
    }
    return answer;
  }
}
