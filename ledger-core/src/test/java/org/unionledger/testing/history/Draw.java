package org.unionledger.testing.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance, by seed. */
final class Draw {
  private final SplittableRandom random;
  private int slipIn = 1;

  Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  long between(long least, long most) {
    return random.nextLong(least, most + 1);
  }

  boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  /** Begins a new command: mostly a careful one, sometimes one with many mistakes. */
  void beginCommand() {
    slipIn = oneIn(12) ? 4 : 40;
  }

  /** Whether the caller makes a mistake here. */
  boolean slips() {
    return oneIn(slipIn);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the last forty mostly, and sometimes any. */
  <T> T recent(List<T> choices) {
    int from = oneIn(8) ? 0 : Math.max(0, choices.size() - 40);
    return choices.get(from + random.nextInt(choices.size() - from));
  }

  /** Some of the choices, at least one, in their order. */
  <T> List<T> some(List<T> choices) {
    T sure = of(choices);
    List<T> chosen = new ArrayList<>();
    for (T choice : choices) {
      if (choice.equals(sure) || random.nextBoolean()) {
        chosen.add(choice);
      }
    }
    return chosen;
  }
}
