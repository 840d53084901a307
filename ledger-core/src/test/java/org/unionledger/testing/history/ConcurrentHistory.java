package org.unionledger.testing.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.event.LedgerEvent;
import org.unionledger.json.EventJson;
import org.unionledger.testing.Figures;
import org.unionledger.testing.FundFigures;
import org.unionledger.testing.RecordedFigures;
import org.unionledger.testing.model.Expectation;
import org.unionledger.testing.model.LedgerModel;

/**
 * What many callers asked of one ledger at once, and whether all of it follows from the order in
 * which it was recorded: whatever was recorded must be so in the model as well, and whatever was
 * not must have been right at some position between the question and the answer.
 */
public final class ConcurrentHistory {
  private final UnionLedger ledger;
  private final long seed;
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

  /**
   * What came of a command.
   *
   * @param before how far the journal was before it was asked
   * @param after how far it was when it was answered
   */
  public record Answer(LedgerCommand command, Expectation came, long before, long after) {}

  /** Begins a history on an open ledger. */
  public ConcurrentHistory(UnionLedger ledger, long seed) {
    this.ledger = ledger;
    this.seed = seed;
  }

  /** A caller that asks commands one after another. */
  public Callable<Void> asking(List<LedgerCommand> commands) {
    return asking(ledger, commands);
  }

  /** A caller that asks another node of the same ledger. */
  public Callable<Void> asking(UnionLedger node, List<LedgerCommand> commands) {
    return () -> {
      for (LedgerCommand command : commands) {
        add(ask(node, command));
      }
      return null;
    };
  }

  /** Asks a command, and says what came of it. */
  public static Answer ask(UnionLedger node, LedgerCommand command) {
    long before = node.journal().head();
    Outcome outcome = node.record(command);
    return new Answer(command, Expectation.of(outcome), before, node.journal().head());
  }

  /** Takes what came of a command that was asked elsewhere. */
  public void add(Answer answer) {
    answers.add(answer);
  }

  /** How many answers there are. */
  public int size() {
    return answers.size();
  }

  /** Fails unless every answer follows from the recorded order. */
  public void check() {
    List<Answer> recorded =
        answers.stream()
            .filter(answer -> answer.came() instanceof Expectation.Recorded)
            .sorted(Comparator.comparingLong(ConcurrentHistory::position))
            .toList();
    List<Answer> open =
        new ArrayList<>(
            answers.stream()
                .filter(answer -> !(answer.came() instanceof Expectation.Recorded))
                .toList());
    LedgerModel model = new LedgerModel();
    explain(model, open);
    for (Answer answer : recorded) {
      Expectation expected = model.record(answer.command());
      if (!expected.equals(answer.came())) {
        throw failure("expected " + expected, List.of(answer));
      }
      if (position(answer) <= answer.before() || position(answer) > answer.after()) {
        throw failure("was not recorded while it was asked", List.of(answer));
      }
      for (FundFigures fund : model.figures().funds().values()) {
        if (fund.available().signum() < 0) {
          throw failure("a fund is below zero: " + fund, List.of(answer));
        }
      }
      explain(model, open);
    }
    if (!open.isEmpty()) {
      throw failure("follows from no position in its time", open);
    }
    compareFigures(model);
  }

  private static long position(Answer answer) {
    return answer.came() instanceof Expectation.Recorded recorded ? recorded.position() : 0;
  }

  /** Takes out what the model would answer as the ledger did, at a position in its time. */
  private static void explain(LedgerModel model, List<Answer> open) {
    long position = model.position();
    open.removeIf(
        answer ->
            answer.before() <= position
                && position <= answer.after()
                && model.expect(answer.command()).equals(answer.came()));
  }

  private void compareFigures(LedgerModel model) {
    List<LedgerEvent> events = new ArrayList<>();
    ledger
        .journal()
        .entries(0, ledger.journal().head(), List.of())
        .forEach(entry -> events.add(EventJson.recorded(entry).event()));
    Figures came = RecordedFigures.of(events);
    if (!came.equals(model.figures())) {
      throw failure("figures: expected " + model.figures() + " but came " + came, List.of());
    }
  }

  private AssertionError failure(String what, Collection<Answer> answers) {
    StringBuilder text = new StringBuilder("history of seed " + seed + ": " + what);
    answers.forEach(answer -> text.append('\n').append(answer));
    return new AssertionError(text.toString());
  }
}
