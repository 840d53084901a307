package org.unionledger.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.HashTiles;
import org.unionledger.journal.evidence.TreeHead;

/**
 * Reads recorded entries.
 *
 * <p>What has been read stays true: entries are never changed, removed or inserted, and an entry is
 * visible only together with all entries before it. So a reader that knows a head can read up to it
 * in as many calls as it likes and sees exactly what it would have seen in one. No call leaves
 * anything open behind it. Readers are safe for use by many threads, virtual ones included.
 *
 * <p>Every method throws a {@link JournalException} if the storage fails or the reader is closed.
 */
public interface JournalReader extends HashTiles, AutoCloseable {

  /** The position of the newest entry, 0 if there is none. */
  long head();

  /**
   * The size and the root of the hash tree over the exact bytes of all entries, as of the newest
   * one: leaf 0 of the tree is the entry at position 1.
   */
  TreeHead treeHead();

  /**
   * The stored hashes that proofs are made of.
   *
   * @throws IllegalArgumentException if an argument is negative
   * @throws JournalException.Damaged if one of them is missing
   */
  @Override
  List<Hash> hashes(int level, long from, int count);

  /**
   * Reads the next entries in order of position.
   *
   * @param after the position to start after, 0 for the beginning
   * @param upTo the last position to read
   * @param criteria the alternatives one of which must select an entry; empty selects all entries
   * @param limit the most entries to return, 1 or more; fewer come where the entries are large or
   *     the end is reached, none only if there is none left
   * @throws IllegalArgumentException if {@code after} is negative or {@code limit} below 1
   */
  List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit);

  /**
   * The same entries for a {@code for} loop of any length, read as the loop goes on and a bounded
   * number at a time. Leaving the loop early is fine.
   *
   * @param after the position to start after, 0 for the beginning
   * @param upTo the last position to read
   * @param criteria the alternatives one of which must select an entry; empty selects all entries
   */
  default Iterable<Entry> entries(long after, long upTo, List<Criterion> criteria) {
    return () -> new EntryIterator(this, after, upTo, criteria);
  }

  /** The entry of the envelope with this id, if one was recorded. */
  Optional<Entry> entryWithId(String id);

  /**
   * The position before the first entry that was recorded at {@code instant} or later; the head if
   * there is no such entry. Clocks may run backwards: entries after the answer can be older.
   */
  long positionBefore(Instant instant);

  /** The state last kept under this key, if it is not ahead of the journal. */
  Optional<Snapshot> snapshot(String key);

  /**
   * Reads columns of blocks, in order of the blocks. They are as they are stored, be it that they
   * were damaged.
   *
   * @param name which column
   * @param from the least position at which a block begins
   * @param limit the most columns to return, 1 or more
   * @throws IllegalArgumentException if {@code limit} is below 1
   */
  List<BlockColumn> blockColumns(String name, long from, int limit);

  /**
   * Computes again everything that is stored up to the head of this moment: the hash of every
   * entry, the tree over them, and what entries are found by. Takes about as long as reading all
   * entries, in little memory; others may read and append meanwhile. Snapshots and blocks are not
   * part of it: they are derived, and what was decided on them shows in the entries.
   *
   * @param random gives a number that nobody could know beforehand
   * @param progress told, now and then, the position that is verified
   * @throws JournalException if the storage fails or is closed; damage is an answer
   */
  Verification verify(SecureRandom random, LongConsumer progress);

  /** Gives back everything that the reader holds; closing twice does nothing. */
  @Override
  void close();
}
