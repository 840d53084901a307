package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Tag;

/** Appends, one after another. */
final class Appender implements AutoCloseable {

  private static final String TAKE_POSITIONS =
      "UPDATE head SET position = position + ? RETURNING position, latest";
  private static final String INSERT_ENTRY =
      "INSERT INTO entry (position, type, latest, id, bytes) VALUES (?, ?, ?, ?, ?)";
  private static final String INSERT_TAG =
      "INSERT INTO tag (key, value, position, type) VALUES (?, ?, ?, ?)";
  private static final String KEEP_SNAPSHOT =
      """
      INSERT INTO snapshot (key, position, state) VALUES (?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET position = excluded.position, state = excluded.state\
      """;

  /** So many rows are handed to the driver together. */
  private static final int BATCH = 500;

  private final Dialect dialect;
  private final Transactions transactions;
  private final Map<String, Long> typeIds = new HashMap<>();

  Appender(Dialect dialect) {
    this.dialect = dialect;
    this.transactions = new Transactions(dialect, typeIds::clear);
  }

  /** Records the envelopes if the guard allows it; see {@link Journal#append}. */
  AppendResult append(AppendGuard guard, List<Envelope> envelopes) {
    requireDistinctIds(envelopes);
    try {
      return transactions.inOne(session -> record(session, guard, envelopes));
    } catch (Transactions.DuplicateKey e) {
      throw duplicateAmong(envelopes, e.error());
    }
  }

  private static void requireDistinctIds(List<Envelope> envelopes) {
    if (envelopes.isEmpty() || envelopes.size() > Journal.MOST_ENTRIES_AT_ONCE) {
      throw new IllegalArgumentException(
          "An append of %d entries is not possible: append 1 to %d at once"
              .formatted(envelopes.size(), Journal.MOST_ENTRIES_AT_ONCE));
    }
    Set<String> ids = HashSet.newHashSet(envelopes.size());
    for (Envelope envelope : envelopes) {
      if (!ids.add(envelope.id())) {
        throw new JournalException.DuplicateEntry(envelope.id());
      }
    }
  }

  private AppendResult record(Session session, AppendGuard guard, List<Envelope> envelopes)
      throws SQLException {
    long before;
    long latest;
    PreparedStatement take = session.prepared(TAKE_POSITIONS);
    take.setLong(1, envelopes.size());
    try (ResultSet head = take.executeQuery()) {
      if (!head.next()) {
        throw new JournalException.Damaged(dialect.place(), "its head is missing", null);
      }
      before = head.getLong(1) - envelopes.size();
      latest = head.getLong(2);
    }
    check(session, guard, before);
    latest = insert(session, envelopes, before, latest);
    PreparedStatement advance = session.prepared("UPDATE head SET latest = ?");
    advance.setLong(1, latest);
    advance.executeUpdate();
    return new AppendResult(before + 1, before + envelopes.size());
  }

  private static void check(Session session, AppendGuard guard, long head) throws SQLException {
    switch (guard) {
      case AppendGuard.Unguarded unguarded -> {}
      case AppendGuard.NothingAfter nothing -> {
        if (head > nothing.position()) {
          throw new JournalException.AppendConflict(nothing.position() + 1, nothing.position());
        }
      }
      case AppendGuard.NoMatchAfter noMatch ->
          checkMatches(session, noMatch.criteria(), noMatch.position(), head);
    }
  }

  private static void checkMatches(Session session, List<Criterion> criteria, long after, long head)
      throws SQLException {
    if (after >= head) {
      return;
    }
    for (List<Criterion> some : PositionQuery.portions(criteria)) {
      PositionQuery query = PositionQuery.first(1, session, some, after, head);
      PreparedStatement statement = session.prepared(query.sql());
      query.bind(statement);
      try (ResultSet conflict = statement.executeQuery()) {
        if (conflict.next()) {
          throw new JournalException.AppendConflict(conflict.getLong(1), after);
        }
      }
    }
  }

  private long insert(Session session, List<Envelope> envelopes, long before, long latestBefore)
      throws SQLException {
    PreparedStatement entries = session.prepared(INSERT_ENTRY);
    PreparedStatement tags = session.prepared(INSERT_TAG);
    Batch batch = new Batch(entries, tags);
    long position = before;
    long latest = latestBefore;
    for (Envelope envelope : envelopes) {
      position++;
      latest = Math.max(latest, Times.nanoseconds(envelope.recordedAt()));
      long type = typeId(session, envelope.type());
      entries.setLong(1, position);
      entries.setLong(2, type);
      entries.setLong(3, latest);
      entries.setString(4, envelope.id());
      entries.setBytes(5, envelope.bytes());
      batch.added(entries);
      for (Tag tag : envelope.tags()) {
        tags.setString(1, tag.key());
        tags.setString(2, tag.value());
        tags.setLong(3, position);
        tags.setLong(4, type);
        batch.added(tags);
      }
    }
    batch.flush();
    return latest;
  }

  /** Hands rows to the driver many at a time, and no more than {@link #BATCH}. */
  private static final class Batch {
    private final List<PreparedStatement> statements;
    private int rows;

    private Batch(PreparedStatement... statements) {
      this.statements = List.of(statements);
    }

    private void added(PreparedStatement statement) throws SQLException {
      statement.addBatch();
      if (++rows >= BATCH) {
        flush();
      }
    }

    private void flush() throws SQLException {
      for (PreparedStatement statement : statements) {
        statement.executeBatch();
      }
      rows = 0;
    }
  }

  private long typeId(Session session, String name) throws SQLException {
    Long known = typeIds.get(name);
    if (known != null) {
      return known;
    }
    PreparedStatement insert =
        session.prepared("INSERT INTO type (name) VALUES (?) ON CONFLICT DO NOTHING");
    insert.setString(1, name);
    insert.executeUpdate();
    PreparedStatement select = session.prepared("SELECT id FROM type WHERE name = ?");
    select.setString(1, name);
    try (ResultSet row = select.executeQuery()) {
      row.next();
      typeIds.put(name, row.getLong(1));
      return row.getLong(1);
    }
  }

  private JournalException duplicateAmong(List<Envelope> envelopes, SQLException error) {
    return transactions.inOne(
        session -> {
          PreparedStatement select = session.prepared("SELECT 1 FROM entry WHERE id = ?");
          for (Envelope envelope : envelopes) {
            select.setString(1, envelope.id());
            try (ResultSet row = select.executeQuery()) {
              if (row.next()) {
                return new JournalException.DuplicateEntry(envelope.id());
              }
            }
          }
          return new JournalException.Damaged(
              dialect.place(), "positions after its head are taken", error);
        });
  }

  /** Makes sure that the journal can be written, and that its head is its last entry. */
  void requireSoundHead() {
    transactions.inOne(session -> JdbcReader.requireSoundHead(session, dialect));
  }

  /** Keeps the states; see {@link Journal#keepSnapshots}. */
  void keep(Collection<Snapshot> snapshots) {
    transactions.inOne(
        session -> {
          PreparedStatement keep = session.prepared(KEEP_SNAPSHOT);
          for (Snapshot snapshot : snapshots) {
            keep.setString(1, snapshot.key());
            keep.setLong(2, snapshot.position());
            keep.setBytes(3, snapshot.state());
            keep.executeUpdate();
          }
          return snapshots.size();
        });
  }

  @Override
  public void close() {
    transactions.close();
  }
}
