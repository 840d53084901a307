package org.unionledger.journal.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.unionledger.journal.Journal;

/** Writers that use the same journal: a node. */
interface Crew {

  /**
   * Carries out what some writers of a plan do, at the same time.
   *
   * @param base the head before the history
   */
  List<Attempt> work(Plan plan, List<Integer> writers, long base) throws Exception;

  /** A crew whose writers are threads of this process. */
  static Crew of(Journal journal, ExecutorService threads) {
    return (plan, writers, base) -> {
      CyclicBarrier decided = plan.isRace() ? new CyclicBarrier(writers.size()) : null;
      List<Callable<List<Attempt>>> work = new ArrayList<>();
      for (int writer : writers) {
        work.add(new Writer(journal, plan, writer, base, decided));
      }
      List<Attempt> attempts = new ArrayList<>();
      List<Future<List<Attempt>>> others = work.stream().skip(1).map(threads::submit).toList();
      attempts.addAll(work.getFirst().call());
      for (Future<List<Attempt>> other : others) {
        attempts.addAll(other.get());
      }
      return attempts;
    };
  }
}
