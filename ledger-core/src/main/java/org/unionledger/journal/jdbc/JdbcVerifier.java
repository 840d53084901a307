package org.unionledger.journal.jdbc;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.unionledger.journal.Fault;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;

/** Computes again everything that is stored, from the bytes of the entries. For one use. */
final class JdbcVerifier {

  private static final int PAGE = 500;

  private static final String ENDS =
      """
      SELECT position, latest, frontier,
        (SELECT min(position) FROM entry), (SELECT max(position) FROM entry)
      FROM head\
      """;
  private static final String ROWS =
      """
      SELECT e.position, t.name, e.latest, e.id, e.leaf, e.bytes
      FROM entry e LEFT JOIN type t ON t.id = e.type
      WHERE e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?\
      """;

  private final Dialect dialect;
  private final ReaderPool pool;
  private final LongConsumer progress;
  private final TagCheck tags;
  private final VerifiedTree tree = new VerifiedTree();
  private long verified;
  private long latest;

  JdbcVerifier(Dialect dialect, ReaderPool pool, SecureRandom random, LongConsumer progress) {
    this.dialect = dialect;
    this.pool = pool;
    this.progress = progress;
    this.tags = new TagCheck(random);
  }

  /** Something that is wrong. */
  static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Verification.Faulty faulty;

    Found(long position, Fault fault, String detail) {
      super(detail);
      this.faulty = new Verification.Faulty(position, fault, detail);
    }
  }

  Verification verify() {
    try {
      Ends ends = pool.read(this::ends);
      entries(ends.head().position());
      ends.requireNothingElse();
      requireSameHead(ends.head());
      pool.read(tree::requireNothingElse);
      pool.read(session -> tags.compare(session, verified));
      pool.read(this::requireSoundStorage);
      return new Verification.Sound(tree.frontier().head());
    } catch (Found found) {
      return found.faulty;
    } catch (JournalException.Damaged damaged) {
      return new Verification.Faulty(
          0, Fault.STORAGE_DAMAGED, String.valueOf(damaged.getMessage()));
    }
  }

  private void entries(long head) {
    int size = PAGE;
    while (verified < head) {
      int rows = size;
      try {
        take(pool.read(session -> page(session, head, rows)));
        progress.accept(verified);
      } catch (JournalException.Damaged damaged) {
        if (rows == 1) {
          throw new Found(
              verified + 1, Fault.STORAGE_DAMAGED, String.valueOf(damaged.getMessage()));
        }
        size = 1; // Somewhere on this page: row by row it shows where.
      }
    }
  }

  /**
   * The head, with the first and the last position that any entry has at the same moment.
   *
   * @param first 1 if there is no entry
   */
  private record Ends(Head head, long first, long last) {

    /** After all entries were found where they should be. */
    void requireNothingElse() {
      if (last > head.position()) {
        throw new Found(
            head.position() + 1,
            Fault.ENTRY_MISSING,
            "there are entries after the head, up to position " + last);
      }
      if (first < 1) {
        throw new Found(0, Fault.ENTRY_MISSING, "there are entries before position 1");
      }
    }
  }

  private Ends ends(Session session) throws SQLException {
    try (ResultSet row = session.prepared(ENDS).executeQuery()) {
      Head head = Head.of(row, dialect);
      long first = row.getLong(4);
      return new Ends(head, row.wasNull() ? 1 : first, row.getLong(5));
    }
  }

  /**
   * Entries that are sound, and the tree with them.
   *
   * @param latest the latest time of recording with them
   */
  private record Page(List<StoredEntry> entries, long latest, Frontier tree) {}

  /** Changes nothing here, because what is read on a lost connection is read again. */
  private Page page(Session session, long head, int size) throws SQLException {
    PreparedStatement select = session.paged(ROWS);
    select.setLong(1, verified);
    select.setLong(2, head);
    select.setInt(3, size);
    List<StoredEntry> entries = new ArrayList<>(size);
    long latestNow = latest;
    try (ResultSet rows = select.executeQuery()) {
      // A damaged row may give any position: it is read only where it should be.
      while (rows.next() && rows.getLong(1) == verified + 1 + entries.size()) {
        StoredEntry entry = StoredEntry.of(rows);
        latestNow = entry.verify(latestNow);
        entries.add(entry);
      }
    }
    if (entries.isEmpty()) {
      throw new Found(verified + 1, Fault.ENTRY_MISSING, "there is no entry at this position");
    }
    List<Hash> leaves = entries.stream().map(StoredEntry::leaf).toList();
    return new Page(entries, latestNow, tree.with(session, leaves));
  }

  private void take(Page page) {
    page.entries().forEach(entry -> tags.expect(entry.position(), entry.envelope()));
    verified += page.entries().size();
    latest = page.latest();
    tree.take(page.tree());
  }

  private void requireSameHead(Head head) {
    if (!head.frontier().equals(tree.frontier())) {
      throw new Found(
          tree.firstUncovered(),
          Fault.TREE_DIFFERS,
          "the head has the root %s, and the entries have %s"
              .formatted(head.frontier().root(), tree.frontier().root()));
    }
    if (head.latest() != latest) {
      throw new Found(
          head.position(), Fault.INDEX_DIFFERS, "the head's latest time is not that of an entry");
    }
  }

  private boolean requireSoundStorage(Session session) throws SQLException {
    String damage = dialect.damage(session);
    if (!damage.isEmpty()) {
      throw new Found(0, Fault.STORAGE_DAMAGED, damage);
    }
    return true;
  }
}
