package org.unionledger.journal.jdbc;

import java.sql.SQLException;

/** Reports at every rollback that the disk failed, and does nothing. */
final class FailingRollback extends DialectThatFails {

  private int rollbacks;

  FailingRollback(Dialect dialect) {
    super(dialect);
  }

  int rollbacks() {
    return rollbacks;
  }

  @Override
  public void rollback(Session session) throws SQLException {
    rollbacks++;
    throw new SQLException("disk I/O error");
  }
}
