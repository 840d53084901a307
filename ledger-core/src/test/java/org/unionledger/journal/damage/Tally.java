package org.unionledger.journal.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.unionledger.testing.Harness;

/** Counts what became of damages, and keeps those that were missed. For any threads. */
final class Tally {

  static final String LOCATED = "detected with position";
  static final String FOUND = "detected without position";
  static final String REFUSED = "refused at opening";
  static final String TOLD = "told by the head kept outside";
  static final String NO_EFFECT = "without effect";
  static final String SEEN_BY_SQLITE = "integrity_check alone";
  static final String NOT_MADE = "refused by the database itself";
  private static final String MISSED = "missed";
  private static final String[] OUTCOMES = {LOCATED, FOUND, REFUSED, TOLD, NO_EFFECT, MISSED};
  private static final int KEPT = 20;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();

  /**
   * Counts one.
   *
   * @param damage how to repeat it
   */
  synchronized void add(Verdict verdict, String damage) {
    switch (verdict) {
      case Verdict.Refused refused -> note(REFUSED);
      case Verdict.Located located -> note(located.position() > 0 ? LOCATED : FOUND);
      case Verdict.WithoutEffect none -> note(NO_EFFECT);
      case Verdict.ToldFromOutside told -> note(TOLD);
      case Verdict.Missed miss -> {
        note(MISSED);
        if (missed.size() < KEPT) {
          missed.add(damage + ": " + miss.why());
        }
      }
    }
  }

  synchronized void note(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** The first ones that were missed, with how to repeat them. */
  synchronized List<String> missed() {
    return List.copyOf(missed);
  }

  synchronized int count(String... whats) {
    int sum = 0;
    for (String what : whats) {
      sum += counts.getOrDefault(what, 0);
    }
    return sum;
  }

  /** Prints what was counted, in one line. */
  synchronized void report(String damages) {
    StringJoiner parts = new StringJoiner(", ");
    for (String what : OUTCOMES) {
      parts.add("%,d %s".formatted(count(what), what));
    }
    String alone =
        counts.containsKey(SEEN_BY_SQLITE)
            ? "; %s: %,d".formatted(SEEN_BY_SQLITE, count(SEEN_BY_SQLITE))
            : "";
    if (counts.containsKey(NOT_MADE)) {
      parts.add("%,d %s".formatted(count(NOT_MADE), NOT_MADE));
    }
    Harness.report("damage: %,d %s: %s%s".formatted(count(OUTCOMES), damages, parts, alone));
  }
}
