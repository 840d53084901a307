package org.unionledger.journal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Cuts the power at any moment of a recording, and has what may then be on disk judged. */
final class CrashStates {

  /** New states become rare, where there are few of them. */
  private static final int MOST_PASSAGES = 10;

  private final Judge judge;
  private final Path folder;

  /**
   * @param folder where states are built, best one in memory
   */
  CrashStates(Judge judge, Path folder) {
    this.judge = judge;
    this.folder = folder;
  }

  /** Judges about this many states that the tally has not seen, on all processors. */
  void judge(Recording recording, int wanted, long seed, Tally tally) throws Exception {
    int workers = Runtime.getRuntime().availableProcessors();
    SplittableRandom random = new SplittableRandom(seed);
    List<Callable<@Nullable Void>> shares = new ArrayList<>();
    for (int worker = 0; worker < workers; worker++) {
      Path own = Files.createDirectories(folder.resolve("worker-" + worker));
      SplittableRandom ownRandom = random.split();
      int share = (wanted + worker) / workers;
      shares.add(
          () -> {
            judgeShare(recording, share, ownRandom, own, tally);
            return null;
          });
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      for (Future<@Nullable Void> share : pool.invokeAll(shares)) {
        share.get();
      }
    }
  }

  private void judgeShare(
      Recording recording, int wanted, SplittableRandom random, Path own, Tally tally)
      throws IOException {
    int judged = 0;
    for (int i = 0; i < MOST_PASSAGES && judged < wanted; i++) {
      int cuts = wanted - judged;
      int moments = recording.operations().size();
      Recording.Passage passage = recording.passage();
      while (passage.advance()) {
        int here = cuts / moments + (random.nextInt(moments) < cuts % moments ? 1 : 0);
        for (int cut = 0; cut < here; cut++) {
          CrashState state = passage.cut(random);
          if (tally.isNew(state)) {
            judge(state, own, recording.name() + " " + passage, tally);
            judged++;
          }
        }
      }
    }
  }

  private void judge(CrashState state, Path own, String where, Tally tally) throws IOException {
    state.build(own);
    Path ledger = own.resolve(WriterProcess.LEDGER);
    Judge.Finding finding = judge.judge(ledger, state.acknowledged());
    if (finding != null) {
      tally.add(finding, state, where);
    }
  }
}
