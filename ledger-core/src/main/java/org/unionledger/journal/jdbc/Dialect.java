package org.unionledger.journal.jdbc;

import java.sql.SQLException;
import org.unionledger.journal.JournalException;

/** What differs between databases: how to connect, how transactions go, what errors mean. */
interface Dialect {

  /** Where the journal is, for people. */
  String place();

  /** A new connection that appends. */
  Session openWriter() throws SQLException;

  /** A new connection that reads and cannot write. */
  Session openReader() throws SQLException;

  /** Begins a transaction that writes. */
  void begin(Session session) throws SQLException;

  /** What a query of the head ends with, so that no other writer comes before this transaction. */
  String lock();

  /** Makes the transaction durable and visible. */
  void commit(Session session) throws SQLException;

  /** Undoes the transaction. */
  void rollback(Session session) throws SQLException;

  /** Called after each use of a reader's connection, so that it holds nothing while it is idle. */
  void rest(Session session) throws SQLException;

  /** Called on the writer's connection before it is closed. */
  void beforeClose(Session session) throws SQLException;

  /** What the database itself finds wrong with what it stores; empty if nothing. */
  String damage(Session session) throws SQLException;

  /** Whether the error says that a row with this unique key is there. */
  boolean isDuplicate(SQLException error);

  /** Whether the error says that the connection is gone, so that a new one may do better. */
  boolean isDisconnected(SQLException error);

  /** Whether a transaction whose commit gave this error is certainly not recorded. */
  boolean isCertainlyNotCommitted(SQLException error);

  /** What the error means to whoever uses the journal. */
  JournalException explain(SQLException error);
}
