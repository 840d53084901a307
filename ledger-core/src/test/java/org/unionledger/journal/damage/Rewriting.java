package org.unionledger.journal.damage;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.HashTiles;

/** What somebody does who knows how a ledger is built, and makes the tree anew as well. */
enum Rewriting {
  /** The payload of an entry and its hash, and nothing that is computed from it. */
  ENTRY,
  /** The same, with the hashes of the subtrees. */
  ENTRY_AND_SUBTREES,
  /** The same, with the head. */
  ENTRY_AND_HEAD,
  /** All of it. */
  EVERYTHING,
  /** All entries after one are taken away, without a trace. */
  THE_END_TAKEN_AWAY;

  /** Whether nothing inside the ledger can tell: no stored subtree covers its last entries. */
  boolean isPerfect(int position, int size) {
    return this == EVERYTHING
        || this == THE_END_TAKEN_AWAY
        || (this == ENTRY_AND_HEAD && position > size - size % HashTiles.WIDTH);
  }

  /**
   * Rewrites.
   *
   * @param position of the entry that is changed, or of the last one that is left
   */
  void make(Connection connection, Recorded recorded, int position) throws SQLException {
    if (this == THE_END_TAKEN_AWAY) {
      cut(connection, recorded, position);
    } else {
      forge(connection, recorded, position);
    }
  }

  private void forge(Connection connection, Recorded recorded, int position) throws SQLException {
    List<Envelope> envelopes = new ArrayList<>(recorded.envelopes());
    Envelope forged = forged(envelopes.get(position - 1));
    envelopes.set(position - 1, forged);
    update(
        connection,
        "UPDATE entry SET bytes = ?, leaf = ? WHERE position = ?",
        forged.bytes(),
        Hash.ofLeaf(forged.bytes()).bytes(),
        (long) position);
    List<Object[]> subtrees = new ArrayList<>();
    Frontier frontier = frontier(envelopes, subtrees);
    if (this == ENTRY_AND_SUBTREES || this == EVERYTHING) {
      for (Object[] subtree : subtrees) {
        update(connection, "UPDATE subtree SET hash = ? WHERE level = ? AND number = ?", subtree);
      }
    }
    if (this == ENTRY_AND_HEAD || this == EVERYTHING) {
      update(connection, "UPDATE head SET frontier = ?", (Object) frontier.bytes());
    }
  }

  private static Envelope forged(Envelope envelope) {
    return Envelope.of(
        envelope.type(),
        envelope.version(),
        envelope.id(),
        envelope.recordedAt(),
        envelope.metadata(),
        envelope.tags(),
        "forged".getBytes(StandardCharsets.UTF_8));
  }

  private static void cut(Connection connection, Recorded recorded, int last) throws SQLException {
    Frontier frontier = frontier(recorded.envelopes().subList(0, last), new ArrayList<>());
    for (String table : List.of("entry", "tag", "snapshot")) {
      update(connection, "DELETE FROM " + table + " WHERE position > ?", (long) last);
    }
    update(connection, "DELETE FROM subtree WHERE level = 1 AND number >= ?", last / 256L);
    update(
        connection,
        "UPDATE head SET position = ?, frontier = ?,"
            + " latest = (SELECT latest FROM entry WHERE position = ?)",
        (long) last,
        frontier.bytes(),
        (long) last);
  }

  private static Frontier frontier(List<Envelope> envelopes, List<Object[]> subtrees) {
    return Frontier.empty()
        .withAll(
            envelopes.stream().map(envelope -> Hash.ofLeaf(envelope.bytes())).toList(),
            (level, number, hash) -> {
              if (level > 0) {
                subtrees.add(new Object[] {hash.bytes(), level, number});
              }
            });
  }

  private static void update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }
}
