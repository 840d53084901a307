package org.unionledger.journal.histories;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unionledger.journal.Entry;

/**
 * What the entries of a history add up to: accounts that are never below zero, and series of
 * numbers without a gap. A payload is a line {@code money account change} or {@code number series
 * number} for each of its effects.
 */
final class Model {

  private final Map<String, Long> money = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();

  static String paid(String account, long change) {
    return "money " + account + " " + change + "\n";
  }

  static String numbered(String series, long number) {
    return "number " + series + " " + number + "\n";
  }

  /** Applies an entry, and says what is wrong with it here. */
  Optional<String> apply(Entry entry) {
    String payload = new String(entry.envelope().payload(), StandardCharsets.UTF_8);
    Optional<String> fault = Optional.empty();
    for (String line : payload.lines().toList()) {
      String[] effect = line.split(" ", -1);
      long value = Long.parseLong(effect[2]);
      if (effect[0].equals("money")) {
        if (money.merge(effect[1], value, Math::addExact) < 0) {
          fault = Optional.of(effect[1] + " is below zero after " + entry);
        }
      } else {
        Long before = numbers.put(effect[1], value);
        if (value != (before == null ? 0 : before) + 1) {
          fault = Optional.of("after number %s of %s came %s".formatted(before, effect[1], value));
        }
      }
    }
    return fault;
  }

  long balance(String account) {
    return money.getOrDefault(account, 0L);
  }

  long lastNumber(String series) {
    return numbers.getOrDefault(series, 0L);
  }
}
