package org.unionledger.journal.jdbc;

import java.sql.SQLException;

/** When a commit, other than the first one at opening, reports that the disk failed. */
enum FailingCommit {
  /** Before anything is durable. */
  BEFORE,
  /** When everything is durable. */
  AFTER;

  Dialect in(Dialect dialect) {
    return new DialectThatFails(dialect) {
      private int commits;

      @Override
      public void commit(Session session) throws SQLException {
        commits++;
        if (commits == 1) {
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
