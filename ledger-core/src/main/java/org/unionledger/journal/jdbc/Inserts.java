package org.unionledger.journal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Tag;

/** Puts envelopes into the tables, with everything that they are found by. */
final class Inserts {

  private static final String ENTRY =
      "INSERT INTO entry (position, type, latest, id, bytes) VALUES (?, ?, ?, ?, ?)";
  private static final String TAG =
      "INSERT INTO tag (key, value, position, type) VALUES (?, ?, ?, ?)";

  /** So many rows are handed to the driver together. */
  private static final int BATCH = 500;

  private final Map<String, Long> typeIds = new HashMap<>();

  /**
   * Inserts envelopes at the positions after {@code before}.
   *
   * @param latestBefore the latest time of recording so far
   * @return the latest time of recording with these
   */
  long insert(Session session, List<Envelope> envelopes, long before, long latestBefore)
      throws SQLException {
    PreparedStatement entries = session.prepared(ENTRY);
    PreparedStatement tags = session.prepared(TAG);
    Batch batch = new Batch(List.of(entries, tags));
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
    return latest;
  }

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
