package org.unionledger.journal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts states, each once, and what was wrong with them. For any number of threads. */
final class Tally {

  private static final int MOST_KEPT = 5;

  private final Set<Long> numbers = new HashSet<>();
  private final List<String> findings = new ArrayList<>();
  private final List<CrashState> kept = new ArrayList<>();
  private int lost;
  private int broken;

  /** Whether the state has not been seen before. */
  boolean isNew(CrashState state) {
    long number = state.number();
    synchronized (this) {
      return numbers.add(number);
    }
  }

  synchronized void add(Judge.Finding finding, CrashState state, String where) {
    switch (finding.kind()) {
      case LOST -> lost++;
      case BROKEN -> broken++;
    }
    if (kept.size() < MOST_KEPT) {
      kept.add(state);
      findings.add(where + ": " + finding.what());
    }
  }

  synchronized int states() {
    return numbers.size();
  }

  synchronized int lost() {
    return lost;
  }

  synchronized int broken() {
    return broken;
  }

  /** The first few findings; their states are put into folders there, as evidence. */
  synchronized List<String> findings(Path evidence) throws IOException {
    for (int i = 0; i < kept.size(); i++) {
      kept.get(i).build(Files.createDirectories(evidence.resolve("state-" + (i + 1))));
    }
    return List.copyOf(findings);
  }

  @Override
  public synchronized String toString() {
    return "%,d states, %,d lost, %,d unreadable".formatted(numbers.size(), lost, broken);
  }
}
