package org.unionledger.projections.blocks;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Subscription;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.json.EventJson;
import org.unionledger.json.EventReader;
import org.unionledger.projections.postings.PostingsWriter;

/**
 * Blocks of postings, kept in the journal's database beside the entries that they were derived
 * from, so that a replay need not decode these again.
 *
 * <p>A block ends with the first entry whose position is a multiple of {@value #ALIGNMENT}, and by
 * which it has {@value #MOST_ENTRIES} entries or {@value #ENOUGH_POSTINGS} postings. So the same
 * entries always make the same blocks, to the byte. They are safe to lose. Nothing is sealed unless
 * the host asks for it, and appends never wait for the deriving, only their turn while a finished
 * block is written.
 *
 * <p>This class is thread-safe; several that seal at once write the same.
 */
public final class PostingBlocks {
  /** Blocks end at multiples of this, where the hash tree has a subtree of its own. */
  public static final int ALIGNMENT = 256;

  /** A block has at most this many entries. */
  public static final int MOST_ENTRIES = 8_192;

  /** A block that has this many postings ends at the next multiple of {@value #ALIGNMENT}. */
  public static final int ENOUGH_POSTINGS = 16_384;

  private final Journal journal;

  private PostingBlocks(Journal journal) {
    this.journal = journal;
  }

  /**
   * The blocks of a journal.
   *
   * @param journal where they are kept
   * @return the blocks
   */
  public static PostingBlocks of(Journal journal) {
    return new PostingBlocks(journal);
  }

  /**
   * How far the blocks of a journal can be believed.
   *
   * @param journal where they are kept
   * @return how many there are, and where they end
   */
  public static BlockStatus status(JournalReader journal) {
    long head = journal.head();
    BelievedBlocks sound = BelievedBlocks.of(journal, head).sound();
    return new BlockStatus(sound.extents().size(), sound.end(), head);
  }

  /**
   * Seals what is not yet in a block, if it is enough for one: at least {@value #MOST_ENTRIES}
   * entries. What cannot be believed is dropped and derived again.
   *
   * @param progress told, now and then, the position that is reached
   * @return the position of the last entry that is in a block now, 0 if none is
   * @throws org.unionledger.journal.JournalException if the journal cannot be read or written;
   *     blocks that were sealed until then stay
   */
  public long seal(LongConsumer progress) {
    long head = journal.head();
    BelievedBlocks believed = BelievedBlocks.of(journal, head);
    if (head - believed.end() < MOST_ENTRIES) {
      return believed.end();
    }
    BelievedBlocks sound = believed.sound();
    journal.dropBlocks(sound.end() + 1);
    return derive(sound, head, progress);
  }

  /**
   * Drops all blocks and derives them again from the entries.
   *
   * @param progress told, now and then, the position that is reached
   * @return the position of the last entry that is in a block now, 0 if none is
   * @throws org.unionledger.journal.JournalException if the journal cannot be read or written
   */
  public long rebuild(LongConsumer progress) {
    journal.dropBlocks(1);
    return seal(progress);
  }

  private long derive(BelievedBlocks before, long head, LongConsumer progress) {
    Prover prover = new Prover(journal);
    Hash previous = before.digest();
    long end = before.end();
    EventReader reader = new EventReader();
    PostingsWriter writer = new PostingsWriter(before.dictionary(), end + 1);
    for (Entry entry : journal.entries(end, head, List.of())) {
      if (EventJson.isLedgers(entry)) {
        writer.add(reader.recorded(entry));
      } else {
        writer.pass(entry.position());
      }
      if (isFull(writer)) {
        end = entry.position();
        previous = keep(writer, previous, prover.root(end));
        writer.next();
        progress.accept(end);
      }
    }
    return end;
  }

  private Hash keep(PostingsWriter writer, Hash previous, Hash root) {
    var columns = BlockColumns.write(writer.postings(), previous, root);
    journal.keepBlock(columns);
    BlockColumn header = columns.getLast();
    return BlockHeader.parse(header.bytes()).digest();
  }

  private static boolean isFull(PostingsWriter writer) {
    return writer.entries() % ALIGNMENT == 0
        && (writer.entries() >= MOST_ENTRIES || writer.size() >= ENOUGH_POSTINGS);
  }

  /**
   * Seals, from now on, whatever has become enough for a block.
   *
   * @param executor what to seal on; one that runs on the calling thread makes an append return
   *     after the block that it filled is sealed
   * @param failed told if a block could not be sealed; the entries are recorded all the same
   * @return ends it when it is closed
   */
  public Subscription keepSealed(Executor executor, Consumer<RuntimeException> failed) {
    return journal.onAppended(new SealingWhenDue(this, journal, executor, failed));
  }
}
