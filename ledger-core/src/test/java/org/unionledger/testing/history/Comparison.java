package org.unionledger.testing.history;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.json.CommandJson;
import org.unionledger.testing.Figures;
import org.unionledger.testing.LedgerUnderTest;
import org.unionledger.testing.RecordedFigures;
import org.unionledger.testing.model.Expectation;
import org.unionledger.testing.model.LedgerModel;

/** Asks a ledger and the model the same, and reports the first thing on which they differ. */
public final class Comparison {
  private static final int MOST_TRIALS = 400;

  private final LedgerUnderTest.Maker maker;
  private final int batch;
  private final int reopenEvery;

  /**
   * Prepares a comparison.
   *
   * @param maker makes the ledgers to compare with the model
   * @param batch how many commands are asked together, 1 or more
   */
  public Comparison(LedgerUnderTest.Maker maker, int batch) {
    this(maker, batch, Integer.MAX_VALUE);
  }

  private Comparison(LedgerUnderTest.Maker maker, int batch, int reopenEvery) {
    this.maker = maker;
    this.batch = batch;
    this.reopenEvery = reopenEvery;
  }

  /** The same comparison, for which the ledger is closed and opened again after some batches. */
  public Comparison reopeningEvery(int batches) {
    return new Comparison(maker, batch, batches);
  }

  /**
   * A difference.
   *
   * @param index after which command it shows
   * @param text what was expected and what came
   */
  public record Difference(int index, String text) {}

  /** Fails with a history as short as a crude search can make it, unless all agree. */
  public void check(long seed, List<LedgerCommand> commands) {
    Optional<Difference> difference = first(commands);
    if (difference.isPresent()) {
      List<LedgerCommand> prefix = commands.subList(0, difference.get().index() + 1);
      Comparison together = new Comparison(maker, Integer.MAX_VALUE);
      Comparison simplest = together.first(prefix).isPresent() ? together : this;
      List<LedgerCommand> shortest = simplest.shrink(prefix);
      String text = simplest.first(shortest).map(Difference::text).orElse("none any more");
      throw new AssertionError(
          report(seed, prefix.size(), shortest, text)
              + "\nfirst seen as: "
              + difference.get().text());
    }
  }

  private static String report(
      long seed, int length, List<LedgerCommand> shortest, String difference) {
    StringBuilder report = new StringBuilder();
    report.append("the ledger and the model differ at command ").append(length);
    report.append(" of the history -Dledger.seed=").append(seed);
    report.append("; these ").append(shortest.size()).append(" commands are enough:\n");
    shortest.forEach(
        command -> report.append("  ").append(CommandJson.write(command)).append('\n'));
    return report.append(difference).toString();
  }

  /** The first difference in outcomes, else in figures. */
  public Optional<Difference> first(List<LedgerCommand> commands) {
    LedgerModel model = new LedgerModel();
    try (LedgerUnderTest ledger = maker.make()) {
      for (int from = 0; from < commands.size(); from += batch) {
        List<LedgerCommand> asked = commands.subList(from, Math.min(from + batch, commands.size()));
        Optional<Difference> difference = ask(ledger, model, asked, from);
        if (difference.isPresent()) {
          return difference;
        }
        if ((from / batch + 1) % reopenEvery == 0) {
          ledger.reopen();
        }
      }
      Figures expected = model.figures();
      Figures came = RecordedFigures.of(ledger.events());
      return expected.equals(came)
          ? Optional.empty()
          : Optional.of(
              new Difference(commands.size() - 1, "expected " + expected + "\nbut came " + came));
    }
  }

  private static Optional<Difference> ask(
      LedgerUnderTest ledger, LedgerModel model, List<LedgerCommand> asked, int from) {
    List<Outcome> outcomes;
    try {
      outcomes = asked.size() == 1 ? List.of(ledger.record(asked.get(0))) : ledger.recordAll(asked);
    } catch (RuntimeException crash) {
      return Optional.of(new Difference(from + asked.size() - 1, traceOf(crash)));
    }
    for (int index = 0; index < asked.size(); index++) {
      Expectation expected = model.record(asked.get(index));
      Outcome came = outcomes.get(index);
      if (!expected.equals(Expectation.of(came))) {
        return Optional.of(
            new Difference(from + index, "expected " + expected + "\nbut came " + came));
      }
    }
    return Optional.empty();
  }

  private static String traceOf(RuntimeException crash) {
    StringWriter trace = new StringWriter();
    crash.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  /** Leaves out ever smaller runs of commands as long as some difference remains. */
  private List<LedgerCommand> shrink(List<LedgerCommand> failing) {
    List<LedgerCommand> shortest = failing;
    int trials = 0;
    for (int run = shortest.size() / 2; run > 0; run /= 2) {
      for (int from = 0; from + run < shortest.size() && trials < MOST_TRIALS; trials++) {
        List<LedgerCommand> shorter = new ArrayList<>(shortest.subList(0, from));
        shorter.addAll(shortest.subList(from + run, shortest.size()));
        Optional<Difference> difference = first(shorter);
        if (difference.isPresent()) {
          shortest = shorter.subList(0, difference.get().index() + 1);
        } else {
          from += run;
        }
      }
    }
    return shortest;
  }
}
