package org.unionledger.projections.blocks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.projections.postings.Extent;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.PostingDictionary;
import org.unionledger.projections.postings.Postings;

/**
 * The blocks of a journal, from the first entry on, as far as they can be believed: each header is
 * whole and names the one before it, the last one has the root that the journal's own tree has
 * there, and what they name is in order. Columns are checked when they are read.
 */
public final class BelievedBlocks {
  private static final int PAGE = 512;

  /** A header can claim any number of names: what it claims beyond this must be there first. */
  private static final int MOST_ROOM = 1 << 16;

  private final JournalReader journal;
  private final List<BlockHeader> headers;
  private final PostingDictionary dictionary;

  private BelievedBlocks(
      JournalReader journal, List<BlockHeader> headers, PostingDictionary dictionary) {
    this.journal = journal;
    this.headers = List.copyOf(headers);
    this.dictionary = dictionary;
  }

  /**
   * Reads the headers and the names.
   *
   * @param journal where blocks are kept
   * @param upTo the position by which the last block must end
   * @return the blocks that can be believed, perhaps none
   */
  public static BelievedBlocks of(JournalReader journal, long upTo) {
    List<BlockHeader> headers = chain(journal, upTo);
    if (!headers.isEmpty()) {
      BlockHeader last = headers.getLast();
      if (!new Prover(journal).root(last.extent().last()).equals(last.root())) {
        headers = List.of();
      }
    }
    return named(journal, headers);
  }

  /**
   * No blocks at all.
   *
   * @param journal any journal
   * @return blocks that end at 0
   */
  public static BelievedBlocks none(JournalReader journal) {
    return new BelievedBlocks(journal, List.of(), new PostingDictionary());
  }

  private static List<BlockHeader> chain(JournalReader journal, long upTo) {
    List<BlockHeader> headers = new ArrayList<>();
    long next = 1;
    Hash previous = BlockHeader.NO_BLOCK;
    while (true) {
      List<BlockColumn> page = journal.blockColumns(BlockHeader.COLUMN, next, PAGE);
      for (BlockColumn column : page) {
        BlockHeader header = parsed(column.bytes());
        if (header == null
            || column.first() != next
            || header.extent().first() != next
            || header.extent().last() > upTo
            || !header.previous().equals(previous)) {
          return headers;
        }
        headers.add(header);
        next = header.extent().last() + 1;
        previous = header.digest();
      }
      if (page.size() < PAGE) {
        return headers;
      }
    }
  }

  private static @Nullable BlockHeader parsed(byte[] bytes) {
    try {
      return BlockHeader.parse(bytes);
    } catch (IllegalArgumentException damaged) {
      return null;
    }
  }

  private static BelievedBlocks named(JournalReader journal, List<BlockHeader> headers) {
    PostingDictionary dictionary = roomFor(headers);
    Map<Long, byte[]> names = names(journal, headers);
    FirstNamed firstNamed = new FirstNamed(dictionary);
    for (int i = 0; i < headers.size(); i++) {
      BlockHeader header = headers.get(i);
      byte[] bytes = names.get(header.extent().first());
      if (bytes == null || !isSound(header, BlockColumns.FIRST_NAMED, bytes)) {
        return named(journal, headers.subList(0, i));
      }
      try {
        firstNamed.read(bytes, header.extent());
      } catch (IllegalArgumentException damaged) {
        return named(journal, headers.subList(0, i));
      }
    }
    return new BelievedBlocks(journal, headers, dictionary);
  }

  private static PostingDictionary roomFor(List<BlockHeader> headers) {
    if (headers.isEmpty()) {
      return new PostingDictionary();
    }
    Extent last = headers.getLast().extent();
    return new PostingDictionary(
        Math.min(last.keysAfter(), MOST_ROOM), Math.min(last.partiesAfter(), MOST_ROOM));
  }

  private static Map<Long, byte[]> names(JournalReader journal, List<BlockHeader> headers) {
    Map<Long, byte[]> names = new HashMap<>();
    long from = 1;
    while (names.size() < headers.size()) {
      List<BlockColumn> page = journal.blockColumns(BlockColumns.FIRST_NAMED, from, PAGE);
      page.forEach(column -> names.put(column.first(), column.bytes()));
      if (page.size() < PAGE) {
        break;
      }
      from = page.getLast().first() + 1;
    }
    return names;
  }

  private static boolean isSound(BlockHeader header, String name, byte[] bytes) {
    return header.seal(name).equals(BlockHeader.Seal.of(name, bytes));
  }

  /**
   * Where the blocks end.
   *
   * @return the position of the last entry that is in one, 0 if there is none
   */
  public long end() {
    return headers.isEmpty() ? 0 : headers.getLast().extent().last();
  }

  /**
   * How far each of the blocks reaches.
   *
   * @return one after another, from position 1 on
   */
  public List<Extent> extents() {
    return headers.stream().map(BlockHeader::extent).toList();
  }

  /**
   * The digest of the last block, which stands for all of them.
   *
   * @return the hash that the next block repeats
   */
  Hash digest() {
    return headers.isEmpty() ? BlockHeader.NO_BLOCK : headers.getLast().digest();
  }

  /**
   * What the blocks name.
   *
   * @return all keys and parties
   */
  PostingDictionary dictionary() {
    return dictionary;
  }

  /** As many of these blocks as come before the first one that lacks a sound column. */
  BelievedBlocks sound() {
    Reading reading = reading();
    int count = 0;
    while (count < headers.size()
        && reading.read(count, EnumSet.allOf(PostingColumn.class)).isPresent()) {
      count++;
    }
    return count == headers.size() ? this : named(journal, headers.subList(0, count));
  }

  /** These blocks without a last one that would be longer if more had been recorded. */
  BelievedBlocks full() {
    if (headers.isEmpty()) {
      return this;
    }
    Extent last = headers.getLast().extent();
    return PostingBlocks.isFull(last.last() - last.first() + 1, last.postings())
        ? this
        : named(journal, headers.subList(0, headers.size() - 1));
  }

  /**
   * Reads blocks one after another.
   *
   * @return a reading for one thread, which uses its arrays again and again
   */
  public Reading reading() {
    return new Reading();
  }

  /** Reads one block after another. */
  public final class Reading {
    /** So many blocks are read with one query, where one after another is asked for. */
    private static final int AHEAD = 8;

    private final BlockColumns columns = new BlockColumns();
    private final Map<PostingColumn, Map<Long, byte[]>> ahead = new EnumMap<>(PostingColumn.class);

    private Reading() {}

    /**
     * Reads some columns of a block.
     *
     * @param index which block, from 0
     * @param wanted which columns
     * @return its postings until the next call, or nothing if a column is missing or damaged
     */
    public Optional<Postings> read(int index, Set<PostingColumn> wanted) {
      BlockHeader header = headers.get(index);
      Extent extent = header.extent();
      for (PostingColumn column : wanted) {
        byte[] packed = packed(column, extent.first());
        if (packed == null || !isSound(header, BlockColumns.name(column), packed)) {
          return Optional.empty();
        }
        try {
          columns.unpack(column, packed, extent);
        } catch (IllegalArgumentException damaged) {
          return Optional.empty();
        }
      }
      return Optional.of(new Postings(extent, dictionary, columns.of(wanted)));
    }

    private byte @Nullable [] packed(PostingColumn column, long first) {
      Map<Long, byte[]> known = ahead.computeIfAbsent(column, absent -> new HashMap<>());
      if (!known.containsKey(first)) {
        known.clear();
        journal
            .blockColumns(BlockColumns.name(column), first, AHEAD)
            .forEach(found -> known.put(found.first(), found.bytes()));
      }
      return known.remove(first);
    }
  }
}
