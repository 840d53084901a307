package org.unionledger.benchmarks.replay.data;

import java.time.LocalDate;
import java.util.List;

/**
 * A generated movement.
 *
 * @param number 1, 2, 3 … in the order of recording
 * @param recordedOn the day on which it is recorded; never falls
 * @param date the effective date; that day, or some days before
 * @param book the number of its book in {@link Names#books()}
 * @param reversed the number of the movement that it reverses in red, or {@link #NONE}
 * @param postings 2 to 4 lines that balance in each unit
 */
public record GeneratedMovement(
    long number,
    LocalDate recordedOn,
    LocalDate date,
    int book,
    long reversed,
    List<GeneratedPosting> postings) {
  /** No movement has this number. */
  public static final long NONE = 0;
}
