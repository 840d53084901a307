package org.unionledger.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.unionledger.UnionLedger;
import org.unionledger.journal.JournalReader;

/** One ledger, what it was asked, and whether it kept what it answered. Not thread-safe. */
final class LedgerUnderFaults {

  private final Audit audit = new Audit();
  private final Workload workload;
  private final Count count;

  /** What several ledgers were asked, in all. */
  static final class Count {
    private int faults;
    private long acknowledged;
    private long unanswered;
    private long failures;

    void fault() {
      faults++;
    }

    int faults() {
      return faults;
    }

    /** For the closing line: a harness that finds something else has failed before that. */
    String text() {
      return "%,d outcomes acknowledged, %,d requests unanswered, %,d failed and asked again: %s"
          .formatted(acknowledged, unanswered, failures, "0 lost, 0 half recorded, 0 twice");
    }
  }

  LedgerUnderFaults(long seed, Count count) {
    this.workload = new Workload(seed);
    this.count = count;
  }

  /** The next requests. */
  List<Request> next(int size) {
    List<Request> requests = workload.next(size);
    audit.expect(requests);
    return requests;
  }

  /** How many entries it had when it was last judged. */
  long head() {
    return audit.head();
  }

  /**
   * Reads the journal after a fault, and holds against it what nodes said they were answered. What
   * was not answered waits to be asked again.
   *
   * @return the requests that were asked and not answered
   */
  List<Request> judge(
      JournalReader journal, Collection<NodeProcess> nodes, List<Request> requests) {
    long head = audit.head();
    audit.read(journal);
    List<Request> unasked = new ArrayList<>(requests);
    List<Request> unanswered = new ArrayList<>();
    for (NodeProcess node : nodes) {
      Map<Integer, Answer> answers = node.answers();
      count.failures += node.failures();
      for (Request request : requests) {
        Answer answer = answers.get(request.number());
        if (answer != null) {
          check(request, answer, head);
          unasked.remove(request);
        } else if (node.asked().contains(request.number())) {
          unanswered.add(request);
          unasked.remove(request);
        }
      }
    }
    count.unanswered += unanswered.size();
    workload.again(unasked);
    return unanswered;
  }

  private void check(Request request, Answer answer, long head) {
    audit.check(request, answer, head);
    count.acknowledged += answer.outcomes().size();
  }

  /** Lets the next node ask again what was not answered. */
  void leave(List<Request> unanswered) {
    workload.again(unanswered);
  }

  /** Asks again, twice, what was not answered: the second answer says what the first one did. */
  void resolve(UnionLedger ledger, List<Request> unanswered) {
    audit.expect(unanswered);
    audit.expect(unanswered);
    long head = audit.head();
    List<Answer> first = ask(ledger, unanswered);
    audit.read(ledger.journal());
    long resolved = audit.head();
    List<Answer> second = ask(ledger, unanswered);
    audit.read(ledger.journal());
    for (int i = 0; i < unanswered.size(); i++) {
      check(unanswered.get(i), first.get(i), head);
      check(unanswered.get(i), second.get(i), resolved);
    }
  }

  private static List<Answer> ask(UnionLedger ledger, List<Request> requests) {
    return requests.stream().map(request -> Answer.of(request, request.on(ledger))).toList();
  }
}
