package org.unionledger.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionledger.event.RecordedEvent;

/** A replay may be split anywhere: the parts merge into what the whole comes to. */
class SplitAndMergeTest {
  private static final int HISTORIES = 12;
  private static final int EVENTS = 300;
  private static final int SPLITS = 8;

  @Test
  void partsMergeIntoTheWhole() {
    long seed = RandomHistory.seed(getClass());
    Random random = new Random(seed);
    for (int history = 0; history < HISTORIES; history++) {
      List<RecordedEvent> events = RandomHistory.of(seed + history, EVENTS);
      List<String> whole = Snapshots.of(Folding.of(events));
      for (int split = 0; split < SPLITS; split++) {
        FoldedLedger merged = mergedInAnyOrder(parts(events, random), random);
        assertThat(Snapshots.difference(whole, Snapshots.of(merged)))
            .as("history %d of seed %d", history, seed)
            .isEmpty();
      }
    }
  }

  @Test
  void everySingleCutOfAHistoryMergesIntoTheWhole() {
    List<RecordedEvent> events = RandomHistory.of(RandomHistory.seed(getClass()), 120);
    List<String> whole = Snapshots.of(Folding.of(events));
    for (int cut = 0; cut <= events.size(); cut++) {
      FoldedLedger first = Folding.of(events.subList(0, cut));
      first.merge(Folding.of(events.subList(cut, events.size())));
      assertThat(Snapshots.difference(whole, Snapshots.of(first)))
          .as("cut after %d", cut)
          .isEmpty();
    }
  }

  private static List<FoldedLedger> parts(List<RecordedEvent> events, Random random) {
    List<FoldedLedger> parts = new ArrayList<>();
    int from = 0;
    while (from < events.size()) {
      int to = Math.min(events.size(), from + 1 + random.nextInt(events.size() / 3));
      parts.add(Folding.of(events.subList(from, to)));
      from = to;
    }
    return parts;
  }

  /** Merges neighbours, whichever come first, until one is left. */
  private static FoldedLedger mergedInAnyOrder(List<FoldedLedger> parts, Random random) {
    while (parts.size() > 1) {
      int left = random.nextInt(parts.size() - 1);
      parts.get(left).merge(parts.remove(left + 1));
    }
    return parts.getFirst();
  }
}
