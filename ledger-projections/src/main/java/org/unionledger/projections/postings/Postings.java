package org.unionledger.projections.postings;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The postings of a run of entries as columns, in the order in which they were recorded. Only the
 * columns that were asked for are there.
 *
 * <p>The columns may be used again for the next run: whoever wants to keep something copies it. For
 * one thread.
 */
public final class Postings {
  /** The number that stands for no party, and for no dimensions. */
  public static final int NOBODY = -1;

  private final Extent extent;
  private final PostingDictionary dictionary;
  private final int @Nullable [] turnovers;
  private final long @Nullable [] amounts;
  private final int @Nullable [] days;
  private final int @Nullable [] parties;
  private final int @Nullable [] entries;
  private final int @Nullable [] dimensions;

  /**
   * Postings in arrays that may be longer than there are postings.
   *
   * @param extent how far the run reaches
   * @param dictionary what the numbers mean
   * @param columns an {@code int[]} for each column, but a {@code long[]} for the amounts; parties
   *     and dimensions are their number, positions are counted from the run's first
   */
  public Postings(Extent extent, PostingDictionary dictionary, Map<PostingColumn, ?> columns) {
    this.extent = extent;
    this.dictionary = dictionary;
    Map<PostingColumn, Object> all = new EnumMap<>(PostingColumn.class);
    all.putAll(columns);
    turnovers = (int[]) all.get(PostingColumn.TURNOVER);
    amounts = (long[]) all.get(PostingColumn.AMOUNT);
    days = (int[]) all.get(PostingColumn.DAY);
    parties = (int[]) all.get(PostingColumn.PARTY);
    entries = (int[]) all.get(PostingColumn.POSITION);
    dimensions = (int[]) all.get(PostingColumn.DIMENSIONS);
  }

  /**
   * How far the run reaches.
   *
   * @return its bounds
   */
  public Extent extent() {
    return extent;
  }

  /**
   * What the numbers of keys and parties mean.
   *
   * @return the dictionary; it may know more than this run uses
   */
  public PostingDictionary dictionary() {
    return dictionary;
  }

  /**
   * How many postings there are.
   *
   * @return 0 or more
   */
  public int size() {
    return extent.postings();
  }

  /**
   * The key and the side of a posting in one number: even for a debit, odd for a credit, and half
   * of it, rounded down, is the key's number.
   *
   * @param index which posting, from 0
   * @return from 0 to below twice the number of keys
   */
  public int turnover(int index) {
    return required(turnovers, PostingColumn.TURNOVER)[index];
  }

  /**
   * The key of a posting.
   *
   * @param index which posting, from 0
   * @return its number in the dictionary
   */
  public int key(int index) {
    return turnover(index) >> 1;
  }

  /**
   * The side of a posting.
   *
   * @param index which posting, from 0
   * @return whether it is a debit
   */
  public boolean isDebit(int index) {
    return (turnover(index) & 1) == 0;
  }

  /**
   * The amount of a posting.
   *
   * @param index which posting, from 0
   * @return minor units, negative on red-letter lines
   */
  public long minor(int index) {
    long[] column = amounts;
    if (column == null) {
      throw notAskedFor(PostingColumn.AMOUNT);
    }
    return column[index];
  }

  /**
   * When a posting counts.
   *
   * @param index which posting, from 0
   * @return days since 1970-01-01
   */
  public int epochDay(int index) {
    return required(days, PostingColumn.DAY)[index];
  }

  /**
   * Who is on the other side of a posting.
   *
   * @param index which posting, from 0
   * @return the party's number in the dictionary, or {@link #NOBODY}
   */
  public int party(int index) {
    return required(parties, PostingColumn.PARTY)[index];
  }

  /**
   * Where the movement of a posting stands.
   *
   * @param index which posting, from 0
   * @return its position in the journal
   */
  public long position(int index) {
    return extent.first() + required(entries, PostingColumn.POSITION)[index];
  }

  /**
   * What else is kept of a posting.
   *
   * @param index which posting, from 0
   * @return the number of its dimensions in the dictionary, or {@link #NOBODY}
   */
  public int dimensions(int index) {
    return required(dimensions, PostingColumn.DIMENSIONS)[index];
  }

  private static int[] required(int @Nullable [] column, PostingColumn name) {
    if (column == null) {
      throw notAskedFor(name);
    }
    return column;
  }

  private static IllegalStateException notAskedFor(PostingColumn column) {
    return new IllegalStateException(
        "column " + column + " was not read: name it among what the projection looks at");
  }
}
