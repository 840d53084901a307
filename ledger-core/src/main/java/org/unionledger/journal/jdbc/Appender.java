package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.turns.SharedTurns;

/** Appends, one after another; those that wait at the same time share a transaction. */
final class Appender implements AutoCloseable {

  private static final String KEEP_SNAPSHOT =
      """
      INSERT INTO snapshot (key, position, state, digest) VALUES (?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE
      SET position = excluded.position, state = excluded.state, digest = excluded.digest\
      """;

  private final Dialect dialect;
  private final Transactions transactions;
  private final Inserts inserts = new Inserts();
  private final SharedTurns<Append, Supplier<AppendResult>> turns =
      new SharedTurns<>(
          append -> append.envelopes().size(), Journal.MOST_ENTRIES_AT_ONCE, this::together);

  Appender(Dialect dialect) {
    this.dialect = dialect;
    this.transactions = new Transactions(dialect, inserts::forgetTypes);
  }

  /** Records the envelopes if the guard allows it; see {@link Journal#append}. */
  AppendResult append(AppendGuard guard, List<Envelope> envelopes) {
    requireDistinctIds(envelopes);
    try {
      return turns.take(Append.of(guard, envelopes)).get();
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

  /** One transaction for all of them; each has its own result or its own conflict. */
  private List<Supplier<AppendResult>> together(List<Append> appends) {
    return transactions.inOne(
        session -> {
          Head before = Head.read(session, dialect, dialect.lock());
          Head head = before;
          List<Supplier<AppendResult>> results = new ArrayList<>();
          for (Append append : appends) {
            head = record(session, append, head, results);
          }
          if (head.position() > before.position()) {
            head.write(session, dialect);
          } else {
            transactions.commitNothing();
          }
          return results;
        });
  }

  private Head record(
      Session session, Append append, Head head, List<Supplier<AppendResult>> results)
      throws SQLException {
    try {
      check(session, append.guard(), head.position());
    } catch (JournalException.AppendConflict conflict) {
      results.add(
          () -> {
            throw conflict;
          });
      return head;
    }
    Head after = inserts.insert(session, append, head);
    AppendResult result = new AppendResult(head.position() + 1, after.position());
    results.add(() -> result);
    return after;
  }

  private void check(Session session, AppendGuard guard, long head) throws SQLException {
    switch (guard) {
      case AppendGuard.Unguarded unguarded -> {}
      case AppendGuard.NothingAfter nothing -> {
        requireReached(nothing.position(), head);
        if (head > nothing.position()) {
          throw new JournalException.AppendConflict(nothing.position() + 1, nothing.position());
        }
      }
      case AppendGuard.NoMatchAfter noMatch -> {
        requireReached(noMatch.position(), head);
        checkMatches(session, noMatch.criteria(), noMatch.position(), head);
      }
    }
  }

  /** Who decided on more than there is has seen a history that is gone. */
  private void requireReached(long decidedAt, long head) {
    if (decidedAt > head) {
      throw new JournalException.Damaged(
          dialect.place(),
          "it ends at position %d and was read up to %d: an older state was put in its place"
              .formatted(head, decidedAt),
          null);
    }
  }

  private static void checkMatches(Session session, List<Criterion> criteria, long after, long head)
      throws SQLException {
    if (after >= head) {
      return;
    }
    for (List<Criterion> some : PositionQuery.portions(session, criteria, after, head)) {
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

  /** Does what must be done before the first append, whole or not at all. */
  void prepare(Preparation preparation) {
    transactions.inOne(
        session -> {
          preparation.on(session);
          return true;
        });
  }

  /** Something that makes a journal ready. */
  interface Preparation {
    void on(Session session) throws SQLException;
  }

  /**
   * Makes sure that the journal can be written, and that its head is its last entry. Waits for
   * whoever may still be about to commit: from then on it is known what is recorded.
   */
  void requireSoundHead() {
    transactions.inOne(
        session -> Head.read(session, dialect, dialect.lock()).requireLast(session, dialect));
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
            keep.setBytes(4, snapshot.digest().bytes());
            keep.executeUpdate();
          }
          return snapshots.size();
        });
  }

  /** Keeps a block; see {@link Journal#keepBlock}. */
  void keepBlock(List<BlockColumn> columns) {
    transactions.inOne(
        session -> {
          StoredBlocks.keep(session, columns);
          return columns.size();
        });
  }

  /** Drops blocks; see {@link Journal#dropBlocks}. */
  void dropBlocks(long from) {
    transactions.inOne(
        session -> {
          StoredBlocks.drop(session, from);
          return from;
        });
  }

  @Override
  public void close() {
    transactions.close();
  }
}
