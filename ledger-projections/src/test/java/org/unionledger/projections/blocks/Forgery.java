package org.unionledger.projections.blocks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Journal;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.Postings;

/** Blocks by somebody who knows how to write them, of which one amount is not the recorded one. */
public record Forgery(Journal journal, int block, int posting) {

  /** A forgery of one posting of one block. */
  public static Forgery of(Journal journal, Random random) {
    BelievedBlocks sound = BelievedBlocks.of(journal, journal.head());
    int block = random.nextInt(sound.extents().size());
    return new Forgery(journal, block, random.nextInt(sound.extents().get(block).postings()));
  }

  /** Keeps them in the place of the sound ones, and returns the position of the forged amount. */
  public long keep() {
    BelievedBlocks sound = BelievedBlocks.of(journal, journal.head());
    List<List<BlockColumn>> forged = new ArrayList<>();
    Hash previous = BlockHeader.NO_BLOCK;
    long position = 0;
    for (int index = 0; index < sound.extents().size(); index++) {
      Postings run = sound.reading().read(index, EnumSet.allOf(PostingColumn.class)).orElseThrow();
      if (index == block) {
        position = run.position(posting);
        run = forged(run);
      }
      List<BlockColumn> columns = BlockColumns.write(run, previous, root(run.extent().first()));
      previous = BlockHeader.parse(columns.getLast().bytes()).digest();
      forged.add(columns);
    }
    forged.forEach(journal::keepBlock);
    return position;
  }

  private Hash root(long first) {
    byte[] header = journal.blockColumns(BlockHeader.COLUMN, first, 1).getFirst().bytes();
    return BlockHeader.parse(header).root();
  }

  private Postings forged(Postings run) {
    Map<PostingColumn, Object> columns = new EnumMap<>(PostingColumn.class);
    for (PostingColumn column : PostingColumn.values()) {
      var numbers = BlockColumns.numbers(run, column);
      long[] longs = new long[run.size()];
      int[] ints = new int[run.size()];
      for (int index = 0; index < run.size(); index++) {
        longs[index] = numbers.applyAsLong(index);
        ints[index] = (int) longs[index];
      }
      columns.put(column, column == PostingColumn.AMOUNT ? longs : ints);
      if (column == PostingColumn.AMOUNT) {
        longs[posting]++;
      }
    }
    return new Postings(run.extent(), run.dictionary(), columns);
  }
}
