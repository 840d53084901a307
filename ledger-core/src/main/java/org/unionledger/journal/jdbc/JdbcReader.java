package org.unionledger.journal.jdbc;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;

/** Reads entries, each call in its own short transactions. */
final class JdbcReader implements JournalReader {

  /** A page ends where its envelopes reach this many bytes, however many entries are wanted. */
  private static final int PAGE_BYTES = 4 * 1024 * 1024;

  private static final byte[] NOTHING = {};

  private static final String ALL =
      """
      SELECT position, bytes FROM entry WHERE position > ? AND position <= ?
      ORDER BY position LIMIT ?\
      """;

  private static final String SNAPSHOT =
      """
      SELECT position, state, digest FROM snapshot
      WHERE key = ? AND position <= (SELECT position FROM head)\
      """;

  private final Dialect dialect;
  private final ReaderPool pool;

  JdbcReader(Dialect dialect, int connections) {
    this.dialect = dialect;
    this.pool = new ReaderPool(dialect, connections);
  }

  /**
   * Connects, so that what stands in the way is known at once.
   *
   * @throws JournalException if it cannot be read or is damaged
   */
  void requireReadable() {
    pool.read(session -> Head.requireSound(session, dialect));
  }

  /** Does something on a connection, so that what stands in the way is known at once. */
  void require(Appender.Preparation check) {
    pool.read(
        session -> {
          check.on(session);
          return true;
        });
  }

  @Override
  public long head() {
    return pool.read(
        session -> {
          try (ResultSet row = session.prepared("SELECT position FROM head").executeQuery()) {
            if (!row.next()) {
              throw new JournalException.Damaged(dialect.place(), "its head is missing", null);
            }
            return row.getLong(1);
          }
        });
  }

  @Override
  public TreeHead treeHead() {
    return pool.read(session -> Head.read(session, dialect, "").frontier().head());
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    if (level < 0 || from < 0 || count < 0) {
      throw new IllegalArgumentException(
          "Cannot read %d hashes of level %d from number %d: ask for 0 or more of each"
              .formatted(count, level, from));
    }
    return pool.read(session -> StoredHashes.read(session, dialect, level, from, count));
  }

  @Override
  public Verification verify(SecureRandom random, LongConsumer progress) {
    return new JdbcVerifier(dialect, pool, random, progress).verify();
  }

  @Override
  public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
    if (after < 0 || limit < 1) {
      throw new IllegalArgumentException(
          "Cannot read %d entries after position %d: ask for 1 or more after 0 or later"
              .formatted(limit, after));
    }
    if (after >= upTo) {
      return List.of();
    }
    return pool.read(
        session ->
            criteria.isEmpty()
                ? all(session, after, upTo, limit)
                : selected(session, after, upTo, List.copyOf(criteria), limit));
  }

  private List<Entry> all(Session session, long after, long upTo, int limit) throws SQLException {
    PreparedStatement statement = session.paged(ALL);
    statement.setLong(1, after);
    statement.setLong(2, upTo);
    statement.setInt(3, limit);
    List<Entry> entries = page(statement, limit);
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).position() != after + 1 + i) {
        throw new JournalException.Damaged(
            dialect.place(), "the entry at position " + (after + 1 + i) + " is missing", null);
      }
    }
    return entries;
  }

  private List<Entry> selected(
      Session session, long after, long upTo, List<Criterion> criteria, int limit)
      throws SQLException {
    TreeMap<Long, Entry> merged = new TreeMap<>();
    long end = upTo;
    for (List<Criterion> portion : PositionQuery.portions(session, criteria, after, upTo)) {
      PositionQuery query = PositionQuery.first(limit, session, portion, after, end);
      PreparedStatement statement = session.paged(entriesAt(query));
      query.bind(statement);
      List<Entry> some = page(statement, limit);
      requireInOrder(some, after, end);
      some.forEach(entry -> merged.put(entry.position(), entry));
      // A page that is full before its limit hides what comes after it from the other portions.
      if (isFull(some)) {
        end = Math.min(end, some.getLast().position());
      }
    }
    return merged.headMap(end, true).values().stream().limit(limit).toList();
  }

  /**
   * In a damaged index, a walk can meet entries again: whoever reads page by page would not end.
   */
  private void requireInOrder(List<Entry> page, long after, long upTo) {
    long last = after;
    for (Entry entry : page) {
      if (entry.position() <= last || entry.position() > upTo) {
        throw new JournalException.Damaged(
            dialect.place(),
            "its index answers with the entry at position %d where one of %d to %d was sought"
                .formatted(entry.position(), last + 1, upTo),
            null);
      }
      last = entry.position();
    }
  }

  /** CROSS JOIN keeps SQLite from walking along all entries instead of the positions found. */
  static String entriesAt(PositionQuery query) {
    return """
    SELECT e.position, e.bytes FROM (%s) AS found CROSS JOIN entry AS e
    WHERE e.position = found.position ORDER BY found.position\
    """
        .formatted(query.sql());
  }

  private static boolean isFull(List<Entry> page) {
    return page.stream().mapToLong(entry -> entry.envelope().length()).sum() >= PAGE_BYTES;
  }

  private List<Entry> page(PreparedStatement statement, int limit) throws SQLException {
    List<Entry> page = new ArrayList<>();
    long bytes = 0;
    try (ResultSet rows = statement.executeQuery()) {
      while (page.size() < limit && bytes < PAGE_BYTES && rows.next()) {
        Entry entry = entry(rows);
        bytes += entry.envelope().length();
        page.add(entry);
      }
    }
    return page;
  }

  private Entry entry(ResultSet row) throws SQLException {
    long position = row.getLong(1);
    byte[] bytes = row.getBytes(2);
    try {
      // Only a damaged page has no bytes there.
      return new Entry(position, Envelope.parse(bytes == null ? NOTHING : bytes));
    } catch (IllegalArgumentException e) {
      throw new JournalException.Damaged(
          dialect.place(), "the entry at position " + position + " cannot be read", e);
    }
  }

  @Override
  public Optional<Entry> entryWithId(String id) {
    return pool.read(
        session -> {
          var statement = session.prepared("SELECT position, bytes FROM entry WHERE id = ?");
          statement.setString(1, id);
          return page(statement, 1).stream().findFirst();
        });
  }

  @Override
  public long positionBefore(Instant instant) {
    long sought = Times.nanoseconds(instant);
    long before = 0;
    long atOrAfter = head() + 1;
    while (atOrAfter - before > 1) {
      long middle = before + (atOrAfter - before) / 2;
      if (latestUpTo(middle) < sought) {
        before = middle;
      } else {
        atOrAfter = middle;
      }
    }
    return before;
  }

  private long latestUpTo(long position) {
    return pool.read(
        session -> {
          var statement = session.prepared("SELECT latest FROM entry WHERE position = ?");
          statement.setLong(1, position);
          try (ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
              throw new JournalException.Damaged(
                  dialect.place(), "the entry at position " + position + " is missing", null);
            }
            return row.getLong(1);
          }
        });
  }

  @Override
  public Optional<Snapshot> snapshot(String key) {
    return pool.read(
        session -> {
          var statement = session.prepared(SNAPSHOT);
          statement.setString(1, key);
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? believed(key, row) : Optional.empty();
          }
        });
  }

  /** A state that is not what was kept would lead to wrong decisions; without one, it is folded. */
  private static Optional<Snapshot> believed(String key, ResultSet row) throws SQLException {
    byte[] state = row.getBytes(2);
    try {
      Snapshot snapshot = new Snapshot(key, row.getLong(1), state == null ? NOTHING : state);
      return Arrays.equals(snapshot.digest().bytes(), row.getBytes(3))
          ? Optional.of(snapshot)
          : Optional.empty();
    } catch (IllegalArgumentException outOfItsLimits) {
      return Optional.empty();
    }
  }

  @Override
  public List<BlockColumn> blockColumns(String name, long from, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "Cannot read %d columns %s: ask for 1 or more".formatted(limit, name));
    }
    return pool.read(session -> StoredBlocks.read(session, name, from, limit));
  }

  @Override
  public void close() {
    pool.close();
  }
}
