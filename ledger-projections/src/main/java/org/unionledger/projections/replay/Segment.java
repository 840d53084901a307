package org.unionledger.projections.replay;

import java.util.ArrayList;
import java.util.List;
import org.unionledger.projections.blocks.BelievedBlocks;
import org.unionledger.projections.blocks.PostingBlocks;
import org.unionledger.projections.postings.Extent;

/**
 * A piece of a span that is folded at once.
 *
 * @param first the position of its first entry
 * @param last the position of its last entry
 * @param block which block it is, from 0; {@link #ENTRIES} if its entries are read
 * @param postings how many postings the block has; 0 if its entries are read
 */
record Segment(long first, long last, int block, int postings) {

  /** Stands for no block. */
  static final int ENTRIES = -1;

  private static final long MOST_ENTRIES = 16L * PostingBlocks.ALIGNMENT;

  /** How much longer an entry takes that is decoded than a posting that is read from a block. */
  private static final long DECODING = 500;

  boolean isBlock() {
    return block != ENTRIES;
  }

  private long weight() {
    return isBlock() ? postings + 1L : (last - first + 1) * DECODING;
  }

  /**
   * Divides a span.
   *
   * @param after the position before it
   * @param end its last position
   * @param blocks the blocks to use where they lie within it
   */
  static List<Segment> of(long after, long end, BelievedBlocks blocks) {
    List<Segment> segments = new ArrayList<>();
    long next = after + 1;
    List<Extent> extents = blocks.extents();
    for (int index = 0; index < extents.size(); index++) {
      Extent extent = extents.get(index);
      if (extent.first() > after && extent.last() <= end) {
        addEntries(next, extent.first() - 1, segments);
        segments.add(new Segment(extent.first(), extent.last(), index, extent.postings()));
        next = extent.last() + 1;
      }
    }
    addEntries(next, end, segments);
    return segments;
  }

  /** Pieces end where a subtree of the hash tree does, so that each can be verified by itself. */
  private static void addEntries(long first, long last, List<Segment> segments) {
    long begin = first;
    while (begin <= last) {
      long aligned = (begin + MOST_ENTRIES - 1) / PostingBlocks.ALIGNMENT * PostingBlocks.ALIGNMENT;
      long end = Math.min(last, aligned);
      segments.add(new Segment(begin, end, ENTRIES, 0));
      begin = end + 1;
    }
  }

  /**
   * Parts of about the same work each, one after another.
   *
   * @param verified whether the entries of blocks are read all the same
   */
  static List<List<Segment>> parts(List<Segment> segments, int count, boolean verified) {
    long all = segments.stream().mapToLong(it -> it.weight(verified)).sum();
    List<List<Segment>> parts = new ArrayList<>();
    long done = 0;
    for (Segment segment : segments) {
      long part = all == 0 ? 0 : (long) ((double) done / all * count);
      while (parts.size() <= part) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(segment);
      done += segment.weight(verified);
    }
    parts.removeIf(List::isEmpty);
    return parts;
  }

  private long weight(boolean verified) {
    return verified ? last - first + 1 : weight();
  }
}
