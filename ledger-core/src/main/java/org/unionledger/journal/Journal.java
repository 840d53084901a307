package org.unionledger.journal;

import java.util.Collection;
import java.util.List;

/**
 * The append-only, ordered, durable record.
 *
 * <p>Appends take their turn; each is recorded whole or not at all, and is on stable storage when
 * the call returns. Journals are safe for use by many threads, virtual ones included, and have no
 * thread of their own.
 */
public interface Journal extends JournalReader {

  /** The most entries that one append can have. */
  int MOST_ENTRIES_AT_ONCE = 100_000;

  /**
   * Records the envelopes at the next positions, in their order, if the guard allows it.
   *
   * @param guard what must not have been recorded meanwhile
   * @param envelopes what to record, 1 to {@link #MOST_ENTRIES_AT_ONCE}
   * @throws IllegalArgumentException if there are no envelopes, or too many
   * @throws JournalException.AppendConflict if the guard refuses; nothing was recorded
   * @throws JournalException.DuplicateEntry if an id was recorded before, or is twice among the
   *     envelopes; nothing was recorded
   * @throws JournalException.Damaged if the guard was made at a position that there is not: an
   *     older state of the journal was put in its place; nothing was recorded
   * @throws JournalException.OutcomeUnknown if the storage failed while the append became durable:
   *     it may or may not be recorded, and the journal accepts no more until it is opened again
   * @throws JournalException if the storage refuses for another reason; nothing was recorded
   */
  AppendResult append(AppendGuard guard, List<Envelope> envelopes);

  /**
   * Keeps derived states, each in the place of an older one of its key.
   *
   * @throws JournalException if the storage refuses; the states kept before are still there
   */
  void keepSnapshots(Collection<Snapshot> snapshots);

  /**
   * Keeps the columns of a block, all or none, each in the place of an older one of its name and
   * its first position. Takes its turn among the appends.
   *
   * @throws JournalException if the storage refuses; what was kept before is still there
   */
  void keepBlock(List<BlockColumn> columns);

  /**
   * Drops all blocks that begin at a position or later.
   *
   * @throws JournalException if the storage refuses; then none is dropped
   */
  void dropBlocks(long from);

  /**
   * Calls {@code listener} after every append through this journal, on the thread that appended,
   * once the entries can be read. Appends of other processes do not call it. A listener should
   * return at once; what it throws goes to the thread's uncaught exception handler, and the append
   * stands.
   */
  Subscription onAppended(Runnable listener);
}
