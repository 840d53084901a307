package org.unionledger.projections.blocks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.projections.postings.Extent;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.Postings;

/** How the columns of a block are named, written, and read into arrays that are used again. */
final class BlockColumns {

  /** The column of the keys and parties that the block is the first to name. */
  static final String FIRST_NAMED = "first_named";

  /** All columns but the header, in the order of its seals. */
  static final List<String> NAMES =
      Stream.concat(
              Stream.of(PostingColumn.values()).map(BlockColumns::name), Stream.of(FIRST_NAMED))
          .toList();

  private final Map<PostingColumn, Object> arrays = new EnumMap<>(PostingColumn.class);
  private int capacity;

  static String name(PostingColumn column) {
    return column.name().toLowerCase(Locale.ROOT);
  }

  /** All columns of a run, the header among them. */
  static List<BlockColumn> write(Postings run, Hash previous, Hash root) {
    long first = run.extent().first();
    List<BlockColumn> columns = new ArrayList<>();
    for (PostingColumn column : PostingColumn.values()) {
      columns.add(new BlockColumn(name(column), first, pack(run, numbers(run, column))));
    }
    columns.add(new BlockColumn(FIRST_NAMED, first, FirstNamed.write(run)));
    List<BlockHeader.Seal> seals =
        columns.stream().map(it -> BlockHeader.Seal.of(it.name(), it.bytes())).toList();
    BlockHeader header = BlockHeader.of(run.extent(), previous, root, seals);
    columns.add(new BlockColumn(BlockHeader.COLUMN, first, header.bytes()));
    return columns;
  }

  /** The number that each posting has in a column. */
  static IntToLongFunction numbers(Postings run, PostingColumn column) {
    return switch (column) {
      case TURNOVER -> run::turnover;
      case AMOUNT -> run::minor;
      case DAY -> run::epochDay;
      case PARTY -> run::party;
      case POSITION -> index -> run.position(index) - run.extent().first();
      case DIMENSIONS -> run::dimensions;
    };
  }

  private static byte[] pack(Postings run, IntToLongFunction numbers) {
    long[] values = new long[run.size()];
    for (int index = 0; index < values.length; index++) {
      values[index] = numbers.applyAsLong(index);
    }
    return PackedColumn.pack(values, values.length);
  }

  /**
   * Unpacks a column. It stays true until one of that kind is unpacked again.
   *
   * @throws IllegalArgumentException if it does not hold what it should
   */
  void unpack(PostingColumn column, byte[] packed, Extent extent) {
    int size = extent.postings();
    if (size > capacity) {
      capacity = size + size / 2;
      arrays.clear();
    }
    if (column == PostingColumn.AMOUNT) {
      long[] amounts = (long[]) arrays.computeIfAbsent(column, absent -> new long[capacity]);
      PackedColumn.unpack(packed, amounts, size);
    } else {
      int[] numbers = (int[]) arrays.computeIfAbsent(column, absent -> new int[capacity]);
      PackedColumn.unpack(packed, numbers, size);
      requireWithin(column, numbers, extent);
    }
  }

  /** A number beyond its bounds would be an index beyond an array, or a name of another. */
  private static void requireWithin(PostingColumn column, int[] numbers, Extent extent) {
    boolean perhapsNone = column == PostingColumn.PARTY || column == PostingColumn.DIMENSIONS;
    long least = perhapsNone ? Postings.NOBODY : 0;
    long most =
        switch (column) {
          case TURNOVER -> 2L * extent.keysAfter() - 1;
          case PARTY -> extent.partiesAfter() - 1L;
          case POSITION -> extent.last() - extent.first();
          case DIMENSIONS -> extent.dimensionsAfter() - 1L;
          case DAY, AMOUNT -> Long.MAX_VALUE;
        };
    if (most == Long.MAX_VALUE) {
      return;
    }
    int lowest = Integer.MAX_VALUE;
    int highest = Integer.MIN_VALUE;
    for (int index = 0; index < extent.postings(); index++) {
      lowest = Math.min(lowest, numbers[index]);
      highest = Math.max(highest, numbers[index]);
    }
    if (lowest < least || highest > most) {
      throw new IllegalArgumentException("column %s names what is not there".formatted(column));
    }
  }

  /** What was unpacked last, of these columns. */
  Map<PostingColumn, Object> of(Set<PostingColumn> columns) {
    Map<PostingColumn, Object> chosen = new EnumMap<>(PostingColumn.class);
    chosen.putAll(arrays);
    chosen.keySet().retainAll(columns);
    return chosen;
  }
}
