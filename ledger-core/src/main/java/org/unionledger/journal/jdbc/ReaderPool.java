package org.unionledger.journal.jdbc;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.unionledger.journal.JournalException;

/** A few connections that read, made when they are first needed. */
final class ReaderPool implements AutoCloseable {

  private final Dialect dialect;
  private final int size;
  private final Semaphore permits;
  private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  ReaderPool(Dialect dialect, int size) {
    this.dialect = dialect;
    this.size = size;
    this.permits = new Semaphore(size);
  }

  /** Something to read. */
  interface Reading<T> {
    T in(Session session) throws SQLException;
  }

  /** Reads on a connection that nobody else uses meanwhile. */
  <T> T read(Reading<T> reading) {
    permits.acquireUninterruptibly();
    try {
      if (closed) {
        throw new JournalException.Closed(dialect.place());
      }
      return onPooled(reading);
    } catch (SQLException e) {
      throw dialect.explain(e);
    } finally {
      permits.release();
    }
  }

  /** What idled in the pool may have lost its server meanwhile; a new connection then tells. */
  private <T> T onPooled(Reading<T> reading) throws SQLException {
    Session pooled = idle.pollFirst();
    if (pooled != null) {
      try {
        return on(pooled, reading);
      } catch (SQLException e) {
        if (!dialect.isDisconnected(e)) {
          throw e;
        }
      }
    }
    return on(dialect.openReader(), reading);
  }

  private <T> T on(Session session, Reading<T> reading) throws SQLException {
    boolean sound = false;
    try {
      T answer = reading.in(session);
      dialect.rest(session);
      sound = true;
      return answer;
    } finally {
      giveBack(session, sound);
    }
  }

  private void giveBack(Session session, boolean sound) throws SQLException {
    if (sound) {
      idle.addFirst(session);
    } else {
      session.close();
    }
  }

  /** Waits for the reads that are under way, then closes all connections. */
  @Override
  public void close() {
    closed = true;
    permits.acquireUninterruptibly(size);
    try {
      for (Session session = idle.poll(); session != null; session = idle.poll()) {
        session.close();
      }
    } catch (SQLException e) {
      throw dialect.explain(e);
    } finally {
      permits.release(size);
    }
  }
}
