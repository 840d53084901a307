package org.unionledger.benchmarks.replay.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceKey;

/**
 * What all debits and all credits of each key come to, in minor units: the answer that everything
 * that is compared must give. For one thread at a time.
 */
public final class Turnovers {
  private final long[] debits;
  private final long[] credits;

  /**
   * Nothing yet.
   *
   * @param keys how many keys there are
   */
  public Turnovers(int keys) {
    debits = new long[keys];
    credits = new long[keys];
  }

  /**
   * What generated movements come to.
   *
   * @param movements all of them are made for it
   * @return the answer that is right by construction
   */
  public static Turnovers of(Movements movements) {
    Turnovers sums = new Turnovers(movements.names().keys().size());
    movements.forEach(
        movement ->
            movement
                .postings()
                .forEach(posting -> sums.add(posting.key(), posting.debit(), posting.credit())));
    return sums;
  }

  /**
   * What the ledger answered.
   *
   * @param balances the answer
   * @param names of its keys
   * @return the same by the numbers of keys
   */
  public static Turnovers of(List<Balance> balances, Names names) {
    Map<BalanceKey, Integer> numbers = new HashMap<>();
    names.keys().forEach(key -> numbers.put(key, numbers.size()));
    Turnovers sums = new Turnovers(numbers.size());
    for (Balance balance : balances) {
      Integer key = numbers.get(balance.key());
      if (key == null) {
        throw new IllegalStateException("No posting has the key " + balance.key());
      }
      sums.add(key, balance.debit().minor(), balance.credit().minor());
    }
    return sums;
  }

  /**
   * Adds to a key.
   *
   * @param key its number
   * @param debit what is debited
   * @param credit what is credited
   */
  public void add(int key, long debit, long credit) {
    debits[key] += debit;
    credits[key] += credit;
  }

  /**
   * Adds all that another run came to.
   *
   * @param other sums of the same keys
   */
  public void add(Turnovers other) {
    for (int key = 0; key < debits.length; key++) {
      add(key, other.debits[key], other.credits[key]);
    }
  }

  /**
   * Requires that somebody came to the same.
   *
   * @param who whose answer it is, for the message
   * @param answer the answer
   * @throws IllegalStateException if a key differs: what gave it must not be compared
   */
  public void require(String who, Turnovers answer) {
    for (int key = 0; key < debits.length; key++) {
      if (debits[key] != answer.debits[key] || credits[key] != answer.credits[key]) {
        throw new IllegalStateException(
            "%s: key %d has %d in debit and %d in credit, and not %d and %d"
                .formatted(
                    who, key, answer.debits[key], answer.credits[key], debits[key], credits[key]));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Turnovers that
        && Arrays.equals(debits, that.debits)
        && Arrays.equals(credits, that.credits);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(debits) + Arrays.hashCode(credits);
  }
}
