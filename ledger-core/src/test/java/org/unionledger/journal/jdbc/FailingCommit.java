package org.unionledger.journal.jdbc;

import java.sql.SQLException;

/** When a commit reports that the disk failed. */
enum FailingCommit {
  /** At opening, before anything is durable. */
  FIRST,
  /** After opening, before anything is durable. */
  BEFORE,
  /** After opening, when everything is durable. */
  AFTER;

  Dialect in(Dialect dialect) {
    return new DialectThatFails(dialect) {
      private int commits;

      @Override
      public void commit(Session session) throws SQLException {
        commits++;
        if (commits == 1 && FailingCommit.this != FIRST) {
          super.commit(session);
          return;
        }
        if (FailingCommit.this == AFTER) {
          super.commit(session);
        }
        throw new SQLException("disk I/O error");
      }
    };
  }
}
