package org.unionledger.benchmarks.replay.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.unionledger.chart.Side;

/**
 * Movements of ten years, the same for the same seed and count, each made when it is asked for.
 *
 * <p>Most move less than 100,000 yuan between an income or expenditure account and the bank, for a
 * party; one in a thousand moves millions. Some are split over two accounts, some issue goods as
 * well. Days rise; a few movements are dated back. Each 500th reverses one of the twenty before it.
 *
 * <p>This class is thread-safe.
 */
public final class Movements {
  /** What everything is generated from. */
  public static final long SEED = 20_260_101;

  static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
  private static final int DAYS = 3_653;
  private static final int REVERSAL_EVERY = 500;
  private static final int REVERSED_AMONG = 20;
  private static final int MOST_DAYS_BACK = 45;
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 7;
  private static final long MILLIONS = 5_000_000_000L;

  private final Names names = new Names(SEED);
  private final long count;

  /**
   * So many movements over ten years.
   *
   * @param count how many
   */
  public Movements(long count) {
    this.count = count;
  }

  /**
   * How many there are.
   *
   * @return the count
   */
  public long count() {
    return count;
  }

  /**
   * What their numbers stand for.
   *
   * @return books, keys and parties
   */
  public Names names() {
    return names;
  }

  /**
   * Hands over all movements in the order of recording.
   *
   * @param consumer takes one after the other
   */
  public void forEach(Consumer<? super GeneratedMovement> consumer) {
    LongStream.rangeClosed(1, count).forEach(number -> consumer.accept(number(number)));
  }

  /**
   * The movement with a number.
   *
   * @param number 1 to the count
   * @return always the same
   */
  public GeneratedMovement number(long number) {
    RandomGenerator random = new SplittableRandom(SEED + number);
    LocalDate today = FIRST_DAY.plusDays((number - 1) * DAYS / count);
    if (number % REVERSAL_EVERY == 0) {
      GeneratedMovement reversed = number(number - 1 - random.nextInt(REVERSED_AMONG));
      List<GeneratedPosting> red =
          reversed.postings().stream().map(GeneratedPosting::inRed).toList();
      return new GeneratedMovement(
          number, today, reversed.date(), reversed.book(), reversed.number(), red);
    }
    int book = names.book(random);
    return new GeneratedMovement(
        number, today, dated(today, random), book, GeneratedMovement.NONE, postings(book, random));
  }

  private static LocalDate dated(LocalDate today, RandomGenerator random) {
    LocalDate date =
        random.nextInt(100) < 3 ? today.minusDays(1 + random.nextInt(MOST_DAYS_BACK)) : today;
    return date.isBefore(FIRST_DAY) ? FIRST_DAY : date;
  }

  private List<GeneratedPosting> postings(int book, RandomGenerator random) {
    List<GeneratedPosting> postings = new ArrayList<>(4);
    int flow = names.flow(book, random);
    Side side = names.isIncome(flow) ? Side.CREDIT : Side.DEBIT;
    long minor = amount(random);
    int party = names.party(random);
    int kind = random.nextInt(100);
    boolean isSplit = kind < 12 && minor > 1;
    long rest = isSplit ? 1 + random.nextLong(minor - 1) : 0;
    postings.add(new GeneratedPosting(flow, side, minor, party));
    postings.add(counter(book, side.opposite(), minor - rest, random));
    if (isSplit) {
      postings.add(counter(book, side.opposite(), rest, random));
    } else if (kind >= 92) {
      issueGoods(postings, book, party, random);
    }
    return List.copyOf(postings);
  }

  private GeneratedPosting counter(int book, Side side, long minor, RandomGenerator random) {
    return new GeneratedPosting(names.counter(book, random), side, minor, GeneratedPosting.NOBODY);
  }

  private void issueGoods(
      List<GeneratedPosting> postings, int book, int party, RandomGenerator random) {
    int first = names.memo(book, random.nextInt(Names.GOODS.size()));
    int step = random.nextInt(2); // received into stock, or issued from it
    long pieces = 1 + random.nextLong(2_000);
    postings.add(new GeneratedPosting(first + step + 1, Side.DEBIT, pieces, party));
    postings.add(new GeneratedPosting(first + step, Side.CREDIT, pieces, party));
  }

  private static long amount(RandomGenerator random) {
    if (random.nextInt(1_000) == 0) {
      return 1 + random.nextLong(MILLIONS);
    }
    long limit = 1;
    for (int i = random.nextInt(FEWEST_DIGITS, MOST_DIGITS + 1); i > 0; i--) {
      limit *= 10;
    }
    return 1 + random.nextLong(limit);
  }
}
