package org.unionledger.benchmarks.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Tag;
import org.unionledger.journal.evidence.Hash;

/**
 * The rows that a ledger would write, written by hand: entries that were really recorded, again and
 * again under new ids and positions, into the same tables with the same indexes. Nothing is
 * decided, looked up, encoded or hashed; this is what the database alone costs.
 */
final class BareRows implements AutoCloseable {

  private static final int LEAVES_OF_A_SUBTREE = 256;

  /** So many rows are handed to the driver together, as the ledger does. */
  private static final int BATCH = 500;

  /**
   * A row to repeat.
   *
   * @param type the number of its type
   * @param tags all but that of its command, which differs each time
   */
  private record Template(long type, Envelope envelope, Hash leaf, List<Tag> tags) {
    long latest() {
      return envelope.recordedAt().toEpochMilli() * 1_000_000;
    }
  }

  private final Database database;
  private final Connection connection;
  private final List<Template> templates;
  private final PreparedStatement entry;
  private final PreparedStatement tag;
  private final PreparedStatement subtree;
  private final PreparedStatement head;
  private long position;
  private int waiting;

  /**
   * @param entries what to repeat
   * @param position the position of the last row that is there
   */
  BareRows(Database database, List<Entry> entries, long position) throws SQLException {
    this.database = database;
    this.connection = database.connect();
    this.position = position;
    this.templates = templates(entries);
    this.entry =
        connection.prepareStatement(
            "INSERT INTO entry (position, type, latest, id, leaf, bytes) VALUES (?, ?, ?, ?, ?,"
                + " ?)");
    this.tag =
        connection.prepareStatement(
            "INSERT INTO tag (key, value, position, type) VALUES (?, ?, ?, ?)");
    this.subtree =
        connection.prepareStatement("INSERT INTO subtree (level, number, hash) VALUES (1, ?, ?)");
    this.head =
        connection.prepareStatement("UPDATE head SET position = ?, latest = ?, frontier = ?");
  }

  private List<Template> templates(List<Entry> entries) throws SQLException {
    Map<String, Long> types = new HashMap<>();
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("SELECT name, id FROM type")) {
      while (row.next()) {
        types.put(row.getString(1), row.getLong(2));
      }
    }
    return entries.stream().map(Entry::envelope).map(one -> template(types, one)).toList();
  }

  private static Template template(Map<String, Long> types, Envelope envelope) {
    return new Template(
        Objects.requireNonNull(types.get(envelope.type())),
        envelope,
        Hash.ofLeaf(envelope.bytes()),
        envelope.tags().stream().filter(tag -> !tag.key().equals("command")).toList());
  }

  /** Writes so many entries in one durable transaction. */
  long commit(int entries) throws SQLException {
    execute(database.begin());
    Template last = templates.getFirst();
    for (int i = 0; i < entries; i++) {
      position++;
      last = templates.get((int) (position % templates.size()));
      add(last);
    }
    flush();
    head.setLong(1, position);
    head.setLong(2, last.latest());
    head.setBytes(3, new byte[Long.bitCount(position) * Hash.BYTES]);
    head.executeUpdate();
    if (connection.getAutoCommit()) {
      execute("COMMIT");
    } else {
      connection.commit();
    }
    return position;
  }

  private void add(Template row) throws SQLException {
    String id = Grants.id(position);
    entry.setLong(1, position);
    entry.setLong(2, row.type());
    entry.setLong(3, row.latest());
    entry.setString(4, id);
    entry.setBytes(5, row.leaf().bytes());
    entry.setBytes(6, row.envelope().bytes());
    add(entry);
    addTag("command", id, row.type());
    for (Tag one : row.tags()) {
      addTag(one.key(), one.value(), row.type());
    }
    if (position % LEAVES_OF_A_SUBTREE == 0) {
      subtree.setLong(1, position / LEAVES_OF_A_SUBTREE - 1);
      subtree.setBytes(2, row.leaf().bytes());
      add(subtree);
    }
  }

  private void addTag(String key, String value, long type) throws SQLException {
    tag.setString(1, key);
    tag.setString(2, value);
    tag.setLong(3, position);
    tag.setLong(4, type);
    add(tag);
  }

  private void add(PreparedStatement statement) throws SQLException {
    statement.addBatch();
    waiting++;
    if (waiting >= BATCH) {
      flush();
    }
  }

  private void flush() throws SQLException {
    entry.executeBatch();
    tag.executeBatch();
    subtree.executeBatch();
    waiting = 0;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
