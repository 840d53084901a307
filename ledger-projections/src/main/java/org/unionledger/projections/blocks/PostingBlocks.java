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
 * which it has {@value #MOST_ENTRIES} entries or {@value #ENOUGH_POSTINGS} postings. The last one
 * may be shorter, and is derived again when more has come. So the same entries always make the same
 * blocks, to the byte. They are safe to lose. Nothing is sealed unless the host asks for it, and
 * appends never wait for the deriving, only their turn while a finished block is written.
 *
 * <p>This class is thread-safe. Several that seal at once write the same, but for a short last
 * block that one of them may put in place of a longer one; what follows it is then derived again
 * when somebody seals next.
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
   * Seals what is not yet in a block, all but the less than {@value #ALIGNMENT} last entries. What
   * cannot be believed is dropped and derived again.
   *
   * @param progress told, now and then, the position that is reached
   * @return the position of the last entry that is in a block now, 0 if none is
   * @throws org.unionledger.journal.JournalException if the journal cannot be read or written;
   *     blocks that were sealed until then stay
   */
  public long seal(LongConsumer progress) {
    long head = journal.head();
    long last = head - head % ALIGNMENT;
    BelievedBlocks believed = BelievedBlocks.of(journal, head);
    if (believed.end() == last) {
      return last;
    }
    BelievedBlocks full = believed.sound().full();
    journal.dropBlocks(full.end() + 1);
    return derive(full, last, progress);
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

  private long derive(BelievedBlocks before, long last, LongConsumer progress) {
    Prover prover = new Prover(journal);
    Hash previous = before.digest();
    long end = before.end();
    EventReader reader = new EventReader();
    PostingsWriter writer = new PostingsWriter(before.dictionary(), end + 1);
    for (Entry entry : journal.entries(end, last, List.of())) {
      if (EventJson.isLedgers(entry)) {
        writer.add(reader.recorded(entry));
      } else {
        writer.pass(entry.position());
      }
      if (isWhole(writer) || entry.position() == last) {
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

  private static boolean isWhole(PostingsWriter writer) {
    return writer.entries() % ALIGNMENT == 0 && isFull(writer.entries(), writer.size());
  }

  /** Whether a block of so much stays as it is when more is recorded. */
  static boolean isFull(long entries, int postings) {
    return entries >= MOST_ENTRIES || postings >= ENOUGH_POSTINGS;
  }

  /**
   * Seals, from now on, whenever {@value #MOST_ENTRIES} entries have come together.
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
