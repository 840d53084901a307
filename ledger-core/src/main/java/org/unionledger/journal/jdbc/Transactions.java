package org.unionledger.journal.jdbc;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.JournalException;

/** Transactions that write, one after another on one connection. */
final class Transactions implements AutoCloseable {

  private final Dialect dialect;
  private final Runnable afterUndoing;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Session session;
  private @Nullable Throwable unknownOutcome;
  private boolean nothingToCommit;
  private boolean closed;

  /**
   * @param afterUndoing called when a transaction was undone, before the next one begins
   */
  Transactions(Dialect dialect, Runnable afterUndoing) {
    this.dialect = dialect;
    this.afterUndoing = afterUndoing;
  }

  /** What is done in a transaction. */
  interface Work<T> {
    T in(Session session) throws SQLException;
  }

  /** A unique key was there already; the transaction was undone. */
  static final class DuplicateKey extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final SQLException error;

    private DuplicateKey(SQLException error) {
      super(error);
      this.error = error;
    }

    SQLException error() {
      return error;
    }
  }

  /** Does the work whole and durably, or not at all. */
  <T> T inOne(Work<T> work) {
    lock.lock();
    try {
      requireAccepting();
      try {
        return attempt(work);
      } catch (Disconnected stale) {
        // Before its commit nothing of the work can be recorded: a new connection may do it.
        return attemptLast(work);
      }
    } finally {
      lock.unlock();
    }
  }

  private <T> T attemptLast(Work<T> work) {
    try {
      return attempt(work);
    } catch (Disconnected again) {
      throw dialect.explain(again.error);
    }
  }

  private <T> T attempt(Work<T> work) {
    nothingToCommit = false;
    Session writer = begun();
    T result = done(work, writer);
    if (nothingToCommit) {
      undo(writer, new SQLException("Cannot end a transaction that changed nothing"));
    } else {
      commit(writer);
    }
    return result;
  }

  /** Called by work that changed nothing after all: then there is nothing to make durable. */
  void commitNothing() {
    nothingToCommit = true;
  }

  /** The connection was lost before the commit. */
  private static final class Disconnected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final SQLException error;

    private Disconnected(SQLException error) {
      super(error);
      this.error = error;
    }
  }

  private void requireAccepting() {
    if (closed) {
      throw new JournalException.Closed(dialect.place());
    }
    if (unknownOutcome != null) {
      throw new JournalException.OutcomeUnknown(dialect.place(), unknownOutcome);
    }
  }

  private Session begun() {
    try {
      Session writer = session == null ? dialect.openWriter() : session;
      session = writer;
      dialect.begin(writer);
      return writer;
    } catch (SQLException e) {
      discard(e);
      if (dialect.isDisconnected(e)) {
        throw new Disconnected(e);
      }
      throw dialect.explain(e);
    }
  }

  private <T> T done(Work<T> work, Session writer) {
    try {
      return work.in(writer);
    } catch (SQLException e) {
      discard(e);
      if (dialect.isDisconnected(e)) {
        throw new Disconnected(e);
      }
      throw dialect.isDuplicate(e) ? new DuplicateKey(e) : dialect.explain(e);
    } catch (JournalException e) {
      undo(writer, e);
      throw e;
    } catch (RuntimeException | Error e) {
      discard(e);
      throw e;
    }
  }

  private void commit(Session writer) {
    try {
      dialect.commit(writer);
    } catch (SQLException e) {
      discard(e);
      if (dialect.isCertainlyNotCommitted(e)) {
        throw dialect.explain(e);
      }
      unknownOutcome = e;
      throw new JournalException.OutcomeUnknown(dialect.place(), e);
    } catch (RuntimeException | Error e) {
      // Whatever it was, it came while the commit was under way.
      discard(e);
      unknownOutcome = e;
      throw e;
    }
  }

  private void undo(Session writer, Throwable reason) {
    afterUndoing.run();
    try {
      dialect.rollback(writer);
    } catch (SQLException e) {
      reason.addSuppressed(e);
      discard(reason);
    }
  }

  /** Closes the connection, which undoes what is open on it; the next work opens a new one. */
  private void discard(Throwable reason) {
    afterUndoing.run();
    try {
      if (session != null) {
        session.close();
      }
    } catch (SQLException e) {
      reason.addSuppressed(e);
    } finally {
      session = null;
    }
  }

  /** Waits for the transaction that is under way, then closes the connection. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed && session != null) {
        try (Session writer = session) {
          dialect.beforeClose(writer);
        }
      }
    } catch (SQLException e) {
      throw dialect.explain(e);
    } finally {
      closed = true;
      session = null;
      lock.unlock();
    }
  }
}
