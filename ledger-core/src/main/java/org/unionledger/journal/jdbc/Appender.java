package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.Snapshot;

/** Appends, one after another. */
final class Appender implements AutoCloseable {

  private static final String TAKE_POSITIONS =
      "UPDATE head SET position = position + ? RETURNING position, latest";
  private static final String KEEP_SNAPSHOT =
      """
      INSERT INTO snapshot (key, position, state) VALUES (?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET position = excluded.position, state = excluded.state\
      """;

  private final Dialect dialect;
  private final Transactions transactions;
  private final Inserts inserts = new Inserts();

  Appender(Dialect dialect) {
    this.dialect = dialect;
    this.transactions = new Transactions(dialect, inserts::forgetTypes);
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
    latest = inserts.insert(session, envelopes, before, latest);
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
