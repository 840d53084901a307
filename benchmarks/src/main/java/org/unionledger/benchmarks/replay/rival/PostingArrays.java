package org.unionledger.benchmarks.replay.rival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unionledger.benchmarks.replay.data.GeneratedPosting;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.Turnovers;
import org.unionledger.chart.Side;

/**
 * All postings in two plain arrays in memory: which sum, and how much. Adding them up is the limit
 * for anything that reads postings from somewhere. Even numbers are debits, odd ones credits.
 */
public final class PostingArrays {
  private final int keys;
  private short[] sums = new short[1024];
  private long[] amounts = new long[1024];
  private int count;

  /**
   * The postings of all movements.
   *
   * @param movements what to keep, ten bytes for each posting
   */
  public PostingArrays(Movements movements) {
    keys = movements.names().keys().size();
    movements.forEach(movement -> movement.postings().forEach(this::add));
    sums = Arrays.copyOf(sums, count);
    amounts = Arrays.copyOf(amounts, count);
  }

  private void add(GeneratedPosting posting) {
    if (count == sums.length) {
      sums = Arrays.copyOf(sums, count + count / 2);
      amounts = Arrays.copyOf(amounts, count + count / 2);
    }
    sums[count] = (short) (2 * posting.key() + (posting.side() == Side.DEBIT ? 0 : 1));
    amounts[count] = posting.minor();
    count++;
  }

  /**
   * How many postings there are.
   *
   * @return the count
   */
  public int count() {
    return count;
  }

  /**
   * Adds them up.
   *
   * @param threads on so many threads
   * @return what each key comes to
   */
  public Turnovers fold(int threads) throws InterruptedException {
    long[][] parts = new long[threads][];
    List<Thread> others = new ArrayList<>();
    for (int part = 1; part < threads; part++) {
      int number = part;
      others.add(Thread.ofPlatform().start(() -> parts[number] = part(number, threads)));
    }
    parts[0] = part(0, threads);
    for (Thread other : others) {
      other.join();
    }
    Turnovers answer = new Turnovers(keys);
    for (long[] part : parts) {
      for (int key = 0; key < keys; key++) {
        answer.add(key, part[2 * key], part[2 * key + 1]);
      }
    }
    return answer;
  }

  private long[] part(int number, int parts) {
    return added(
        (int) ((long) count * number / parts), (int) ((long) count * (number + 1) / parts));
  }

  private long[] added(int from, int to) {
    long[] added = new long[2 * keys];
    short[] which = sums;
    long[] much = amounts;
    for (int i = from; i < to; i++) {
      added[which[i]] += much[i];
    }
    return added;
  }
}
