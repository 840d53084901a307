package org.unionledger.projections.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums of a few columns, cumulative by effective day: what they come to at the end of any day
 * is found by one binary search.
 *
 * <p>An amount of the newest day costs a few steps; a back-dated one also adds to all later days.
 * For one thread at a time.
 */
public final class DailySums {
  private static final int FIRST_CAPACITY = 2;
  private static final int NEWEST = 16;

  private int size;
  private int[] days = new int[FIRST_CAPACITY];
  private final long[][] sums;

  /**
   * Nothing yet.
   *
   * @param columns how many columns to keep, 1 or more
   */
  public DailySums(int columns) {
    sums = new long[columns][FIRST_CAPACITY];
  }

  /**
   * Adds to one column.
   *
   * @param day when it counts
   * @param column which column, from 0
   * @param minor minor units; red-letter lines bring negative ones
   * @throws ArithmeticException if a sum does not fit into 64 bits; it never wraps around
   */
  public void add(LocalDate day, int column, long minor) {
    add(Math.toIntExact(day.toEpochDay()), column, minor);
  }

  /**
   * Adds to one column.
   *
   * @param epochDay when it counts, in days since 1970-01-01
   * @param column which column, from 0
   * @param minor minor units
   * @throws ArithmeticException if a sum does not fit into 64 bits; it never wraps around
   */
  public void add(int epochDay, int column, long minor) {
    int first = indexOf(epochDay);
    long[] cumulative = sums[column];
    for (int index = first; index < size; index++) {
      cumulative[index] = Math.addExact(cumulative[index], minor);
    }
  }

  /**
   * Adds all sums of a run that comes after this one.
   *
   * @param next sums of as many columns
   */
  public void merge(DailySums next) {
    for (int column = 0; column < sums.length; column++) {
      long before = 0;
      for (int index = 0; index < next.size; index++) {
        long cumulative = next.sums[column][index];
        add(next.days[index], column, Math.subtractExact(cumulative, before));
        before = cumulative;
      }
    }
  }

  /**
   * What a column comes to at the end of a day.
   *
   * @param day any day; null for all days
   * @param column which column, from 0
   * @return minor units
   */
  public long upTo(@Nullable LocalDate day, int column) {
    int index = lastIndexUpTo(day);
    return index < 0 ? 0 : sums[column][index];
  }

  /**
   * Whether anything was added for a day or one before it, be it nothing in the sum.
   *
   * @param day any day; null for all days
   * @return true from the first day on
   */
  public boolean begunBy(@Nullable LocalDate day) {
    return lastIndexUpTo(day) >= 0;
  }

  /**
   * The last day for which anything was added.
   *
   * @return the day, or nothing if there is none
   */
  public Optional<LocalDate> lastDay() {
    return size == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[size - 1]));
  }

  /** Takes what was added for one day. */
  @FunctionalInterface
  public interface Day {

    /**
     * Takes the sums of a day.
     *
     * @param epochDay days since 1970-01-01
     * @param first what was added to column 0
     * @param second what was added to column 1
     */
    void take(int epochDay, long first, long second);
  }

  /**
   * Hands over what was added to the first two columns, day by day.
   *
   * @param day takes each day, in order
   */
  public void forEachDay(Day day) {
    for (int index = 0; index < size; index++) {
      day.take(days[index], of(index, 0), of(index, 1));
    }
  }

  private long of(int index, int column) {
    return index == 0
        ? sums[column][0]
        : Math.subtractExact(sums[column][index], sums[column][index - 1]);
  }

  private int lastIndexUpTo(@Nullable LocalDate day) {
    if (day == null) {
      return size - 1;
    }
    int found = Arrays.binarySearch(days, 0, size, Math.toIntExact(day.toEpochDay()));
    return found >= 0 ? found : -found - 2;
  }

  private int indexOf(int epochDay) {
    int place = place(epochDay);
    if (place == size || days[place] != epochDay) {
      openDay(place, epochDay);
    }
    return place;
  }

  /** Where a day is, or where it belongs. Most are among the newest, a few steps from the end. */
  private int place(int epochDay) {
    for (int index = size - 1; index >= Math.max(0, size - NEWEST); index--) {
      if (days[index] <= epochDay) {
        return days[index] == epochDay ? index : index + 1;
      }
    }
    int found = Arrays.binarySearch(days, 0, Math.max(0, size - NEWEST), epochDay);
    return found >= 0 ? found : -found - 1;
  }

  private void openDay(int place, int epochDay) {
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size);
      for (int column = 0; column < sums.length; column++) {
        sums[column] = Arrays.copyOf(sums[column], 2 * size);
      }
    }
    System.arraycopy(days, place, days, place + 1, size - place);
    days[place] = epochDay;
    for (long[] cumulative : sums) {
      System.arraycopy(cumulative, place, cumulative, place + 1, size - place);
      cumulative[place] = place == 0 ? 0 : cumulative[place - 1];
    }
    size++;
  }
}
