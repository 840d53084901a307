package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Tag;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;

/** Puts envelopes into the tables, with everything that they are found by. */
final class Inserts {

  private static final String ENTRY =
      "INSERT INTO entry (position, type, latest, id, leaf, bytes) VALUES (?, ?, ?, ?, ?, ?)";
  private static final String TAG =
      "INSERT INTO tag (key, value, position, type) VALUES (?, ?, ?, ?)";

  private static final String SUBTREE =
      "INSERT INTO subtree (level, number, hash) VALUES (?, ?, ?)";

  /** So many rows are handed to the driver together. */
  private static final int BATCH = 500;

  private final Map<String, Long> typeIds = new HashMap<>();

  /**
   * Inserts an append's envelopes at the positions after the head.
   *
   * @return the head with these
   */
  Head insert(Session session, Append append, Head head) throws SQLException {
    PreparedStatement entries = session.prepared(ENTRY);
    PreparedStatement tags = session.prepared(TAG);
    Batch batch = new Batch(List.of(entries, tags));
    long position = head.position();
    long latest = head.latest();
    for (int i = 0; i < append.envelopes().size(); i++) {
      Envelope envelope = append.envelopes().get(i);
      position++;
      latest = Math.max(latest, Times.nanoseconds(envelope.recordedAt()));
      long type = typeId(session, envelope.type());
      entries.setLong(1, position);
      entries.setLong(2, type);
      entries.setLong(3, latest);
      entries.setString(4, envelope.id());
      entries.setBytes(5, append.leaves().get(i).bytes());
      entries.setBytes(6, envelope.bytes());
      batch.add(entries);
      for (Tag tag : envelope.tags()) {
        tags.setString(1, tag.key());
        tags.setString(2, tag.value());
        tags.setLong(3, position);
        tags.setLong(4, type);
        batch.add(tags);
      }
    }
    batch.flush();
    return new Head(latest, grown(session, head.frontier(), append.leaves()));
  }

  private static Frontier grown(Session session, Frontier frontier, List<Hash> leaves)
      throws SQLException {
    List<Subtree> complete = new ArrayList<>();
    Frontier grown =
        frontier.withAll(
            leaves,
            (level, number, hash) -> {
              if (level > 0) {
                complete.add(new Subtree(level, number, hash));
              }
            });
    if (!complete.isEmpty()) {
      PreparedStatement insert = session.prepared(SUBTREE);
      for (Subtree subtree : complete) {
        insert.setInt(1, subtree.level());
        insert.setLong(2, subtree.number());
        insert.setBytes(3, subtree.hash().bytes());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return grown;
  }

  private record Subtree(int level, long number, Hash hash) {}

  /** Rows that wait to be handed to the driver. */
  private static final class Batch {
    private final List<PreparedStatement> statements;
    private int rows;

    private Batch(List<PreparedStatement> statements) {
      this.statements = statements;
    }

    private void add(PreparedStatement statement) throws SQLException {
      statement.addBatch();
      rows++;
      if (rows >= BATCH) {
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

  /** Forgets what was learnt about types, because the transaction that added some was undone. */
  void forgetTypes() {
    typeIds.clear();
  }
}
