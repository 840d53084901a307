package org.unionledger.journal.jdbc;

import java.sql.SQLException;

/** Gives the writer a connection to a file that the system lets nobody write. */
final class ReadOnly extends DialectThatFails {

  ReadOnly(Dialect dialect) {
    super(dialect);
  }

  @Override
  public Session openWriter() throws SQLException {
    return openReader();
  }
}
