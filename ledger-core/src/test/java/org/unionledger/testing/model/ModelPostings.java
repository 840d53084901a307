package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that was posted to the accounts of a chart. */
final class ModelPostings {
  private final List<Dated> posted = new ArrayList<>();

  /** A line and its date. */
  private record Dated(LocalDate date, ModelLine line, boolean ofPriorYear) {
    BigInteger signed() {
      return line.debit() ? line.minor() : line.minor().negate();
    }
  }

  void add(ModelMovement movement) {
    for (ModelLine line : movement.lines) {
      if (!ModelChart.isMemo(line.account())) {
        posted.add(new Dated(movement.date, line, movement.ofPriorYear));
      }
    }
  }

  SortedMap<ModelHeld, BigInteger> held() {
    SortedMap<ModelHeld, BigInteger> held = new TreeMap<>();
    for (Dated each : posted) {
      ModelLine line = each.line();
      held.merge(
          ModelHeld.of(line.account(), line.fund(), line.party()), each.signed(), BigInteger::add);
    }
    held.values().removeIf(balance -> balance.signum() == 0);
    return held;
  }

  /** Corrections of prior years are not of the days that they are dated. */
  boolean movedSince(LocalDate day) {
    Map<String, BigInteger> sums = new TreeMap<>();
    for (Dated each : posted) {
      if (!each.date().isBefore(day) && !each.ofPriorYear()) {
        sums.merge(each.line().account(), each.signed(), BigInteger::add);
      }
    }
    return sums.values().stream().anyMatch(sum -> sum.signum() != 0);
  }
}
