package org.unionledger.journal.jdbc;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Subscription;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;

/** The journal on any database that has a {@link Dialect}. */
final class JdbcJournal implements Journal {

  private final JdbcReader reader;
  private final Appender appender;
  private final Exclusiveness exclusiveness;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /** One registration; the same listener may be registered more than once. */
  private static final class Listener {
    private final Runnable call;

    private Listener(Runnable call) {
      this.call = call;
    }
  }

  /** What keeps other writers away, given back last. */
  interface Exclusiveness extends AutoCloseable {
    @Override
    void close();
  }

  JdbcJournal(Dialect dialect, int readers, Exclusiveness exclusiveness) {
    this.reader = new JdbcReader(dialect, readers);
    this.appender = new Appender(dialect);
    this.exclusiveness = exclusiveness;
  }

  /** Does what must be done before the first append, whole or not at all. */
  void prepare(Appender.Preparation preparation) {
    appender.prepare(preparation);
  }

  /**
   * Connects to write, so that what stands in the way is known at once.
   *
   * @throws org.unionledger.journal.JournalException if it cannot be written or is damaged
   */
  void requireWritable() {
    appender.requireSoundHead();
  }

  @Override
  public AppendResult append(AppendGuard guard, List<Envelope> envelopes) {
    AppendResult result = appender.append(guard, List.copyOf(envelopes));
    listeners.forEach(JdbcJournal::tell);
    return result;
  }

  private static void tell(Listener listener) {
    try {
      listener.call.run();
    } catch (RuntimeException e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  @Override
  public void keepSnapshots(Collection<Snapshot> snapshots) {
    appender.keep(List.copyOf(snapshots));
  }

  @Override
  public void keepBlock(List<BlockColumn> columns) {
    appender.keepBlock(List.copyOf(columns));
  }

  @Override
  public void dropBlocks(long from) {
    appender.dropBlocks(from);
  }

  @Override
  public List<BlockColumn> blockColumns(String name, long from, int limit) {
    return reader.blockColumns(name, from, limit);
  }

  @Override
  public Subscription onAppended(Runnable listener) {
    Listener registered = new Listener(listener);
    listeners.add(registered);
    return () -> listeners.remove(registered);
  }

  @Override
  public long head() {
    return reader.head();
  }

  @Override
  public TreeHead treeHead() {
    return reader.treeHead();
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    return reader.hashes(level, from, count);
  }

  @Override
  public Verification verify(SecureRandom random, LongConsumer progress) {
    return reader.verify(random, progress);
  }

  @Override
  public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
    return reader.read(after, upTo, criteria, limit);
  }

  @Override
  public Optional<Entry> entryWithId(String id) {
    return reader.entryWithId(id);
  }

  @Override
  public long positionBefore(Instant instant) {
    return reader.positionBefore(instant);
  }

  @Override
  public Optional<Snapshot> snapshot(String key) {
    return reader.snapshot(key);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      listeners.clear();
      try {
        reader.close();
      } finally {
        closeWriter();
      }
    }
  }

  /** After the readers, so that the last connection to leave is one that can tidy up. */
  private void closeWriter() {
    try {
      appender.close();
    } finally {
      exclusiveness.close();
    }
  }
}
