package org.unionledger.axon;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** A stream that reads the journal a page at a time, and holds nothing open between pages. */
abstract class PagedEvents implements MessageStream<EventMessage> {

  /** The most events of a page. */
  static final int PAGE = 500;

  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<MessageStream.Entry<EventMessage>> page = new ArrayDeque<>();
  private @Nullable Throwable error;
  private boolean closed;

  /** The next entries of the stream, none if there are none now. Called by one thread at a time. */
  abstract List<MessageStream.Entry<EventMessage>> nextPage();

  /** Whether there will never be another page. Called by one thread at a time. */
  abstract boolean isExhausted();

  @Override
  public final Optional<MessageStream.Entry<EventMessage>> next() {
    lock.lock();
    try {
      fill();
      return Optional.ofNullable(page.poll());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public final Optional<MessageStream.Entry<EventMessage>> peek() {
    lock.lock();
    try {
      fill();
      return Optional.ofNullable(page.peek());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public final boolean hasNextAvailable() {
    return peek().isPresent();
  }

  private void fill() {
    if (!page.isEmpty() || closed || isExhausted()) {
      return;
    }
    try {
      page.addAll(nextPage());
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  /** Ends the stream with an error. */
  final void fail(Throwable failure) {
    lock.lock();
    try {
      error = failure;
    } finally {
      lock.unlock();
    }
    close();
  }

  @Override
  public final Optional<Throwable> error() {
    lock.lock();
    try {
      return Optional.ofNullable(error);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public final boolean isCompleted() {
    lock.lock();
    try {
      return closed || (page.isEmpty() && isExhausted());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      page.clear();
    } finally {
      lock.unlock();
    }
  }

  /** Runs a callback, whose failure ends the stream. */
  final void call(Runnable callback) {
    try {
      callback.run();
    } catch (RuntimeException e) {
      fail(e);
    }
  }
}
