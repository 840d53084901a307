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

  /** A command, its outcome, and how far the journal was before it was asked and after. */
  private record Answer(LedgerCommand command, Outcome outcome, long before, long after) {}

  /** Begins a history on an open ledger. */
  public ConcurrentHistory(UnionLedger ledger, long seed) {
    this.ledger = ledger;
    this.seed = seed;
  }

  /** A caller that asks commands one after another. */
  public Callable<Void> asking(List<LedgerCommand> commands) {
    return () -> {
      for (LedgerCommand command : commands) {
        long before = ledger.journal().head();
        Outcome outcome = ledger.record(command);
        answers.add(new Answer(command, outcome, before, ledger.journal().head()));
      }
      return null;
    };
  }

  /** Fails unless every answer follows from the recorded order. */
  public void check() {
    List<Answer> recorded =
        answers.stream()
            .filter(answer -> answer.outcome() instanceof Outcome.Recorded)
            .sorted(Comparator.comparingLong(ConcurrentHistory::position))
            .toList();
    List<Answer> open = new ArrayList<>(answers);
    open.removeAll(recorded);
    LedgerModel model = new LedgerModel();
    explain(model, open);
    for (Answer answer : recorded) {
      Expectation expected = model.record(answer.command());
      if (!expected.equals(Expectation.of(answer.outcome()))) {
        throw failure("expected " + expected, List.of(answer));
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
    return answer.outcome() instanceof Outcome.Recorded recorded ? recorded.position() : 0;
  }

  /** Takes out what the model would answer as the ledger did, at a position in its time. */
  private static void explain(LedgerModel model, List<Answer> open) {
    long position = model.position();
    open.removeIf(
        answer ->
            answer.before() <= position
                && position <= answer.after()
                && model.expect(answer.command()).equals(Expectation.of(answer.outcome())));
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
    StringBuilder text = new StringBuilder("-Dledger.seed=" + seed + ": " + what);
    answers.forEach(answer -> text.append('\n').append(answer));
    return new AssertionError(text.toString());
  }
}
