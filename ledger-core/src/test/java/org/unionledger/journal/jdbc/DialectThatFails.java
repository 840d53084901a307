package org.unionledger.journal.jdbc;

import java.sql.SQLException;
import org.unionledger.journal.JournalException;

/** A database, but for what a subclass lets fail. */
class DialectThatFails implements Dialect {

  private final Dialect dialect;

  DialectThatFails(Dialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public String place() {
    return dialect.place();
  }

  @Override
  public Session openWriter() throws SQLException {
    return dialect.openWriter();
  }

  @Override
  public Session openReader() throws SQLException {
    return dialect.openReader();
  }

  @Override
  public void begin(Session session) throws SQLException {
    dialect.begin(session);
  }

  @Override
  public String lock() {
    return dialect.lock();
  }

  @Override
  public void commit(Session session) throws SQLException {
    dialect.commit(session);
  }

  @Override
  public void rollback(Session session) throws SQLException {
    dialect.rollback(session);
  }

  @Override
  public void rest(Session session) throws SQLException {
    dialect.rest(session);
  }

  @Override
  public void beforeClose(Session session) throws SQLException {
    dialect.beforeClose(session);
  }

  @Override
  public String damage(Session session) throws SQLException {
    return dialect.damage(session);
  }

  @Override
  public boolean isDuplicate(SQLException error) {
    return dialect.isDuplicate(error);
  }

  @Override
  public boolean isDisconnected(SQLException error) {
    return dialect.isDisconnected(error);
  }

  @Override
  public boolean isCertainlyNotCommitted(SQLException error) {
    return dialect.isCertainlyNotCommitted(error);
  }

  @Override
  public JournalException explain(SQLException error) {
    return dialect.explain(error);
  }
}
