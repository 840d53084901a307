package org.unionledger.testing.script;

import java.util.ArrayList;
import java.util.List;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.identity.CommandId;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.testing.LedgerUnderTest;

/** Runs a script on a ledger; fails with the script, its wrong line marked, and what came. */
public final class ScriptRun {
  private static final CommandId UNREADABLE = new CommandId("unreadable");

  private final Script script;
  private final LedgerUnderTest ledger;

  private ScriptRun(Script script, LedgerUnderTest ledger) {
    this.script = script;
    this.ledger = ledger;
  }

  /** Runs a script on an empty ledger. */
  public static void on(LedgerUnderTest ledger, Script script) {
    ScriptRun run = new ScriptRun(script, ledger);
    script.steps().forEach(run::step);
  }

  private void step(Step step) {
    switch (step) {
      case Step.Ask ask -> check(ask, record(ask));
      case Step.Batch batch -> batch(batch);
      case Step.Table table -> table(table);
    }
  }

  private Outcome record(Step.Ask ask) {
    try {
      return ledger.record(CommandJson.read(ask.json()));
    } catch (MalformedCommandException malformed) {
      return new Outcome.Refused(malformed.id().orElse(UNREADABLE), malformed.refusal());
    }
  }

  private void batch(Step.Batch batch) {
    List<LedgerCommand> commands = new ArrayList<>();
    for (Step.Ask ask : batch.asks()) {
      try {
        commands.add(CommandJson.read(ask.json()));
      } catch (MalformedCommandException malformed) {
        throw failure(ask.line(), "a batch needs commands that can be read: " + malformed);
      }
    }
    List<Outcome> outcomes =
        batch.atomic() ? ledger.recordAtomically(commands) : ledger.recordAll(commands);
    for (int index = 0; index < commands.size(); index++) {
      check(batch.asks().get(index), outcomes.get(index));
    }
  }

  private void check(Step.Ask ask, Outcome came) {
    if (!ask.expected().isMetBy(came)) {
      throw failure(ask.line(), "but came → " + ExpectedOutcome.shown(came) + "\n" + ask.json());
    }
  }

  private void table(Step.Table table) {
    List<String> expected = table.rows().stream().sorted().toList();
    List<String> came = Tables.rows(table, ledger.events()).stream().sorted().toList();
    if (!came.equals(expected)) {
      throw failure(table.line(), "but the books show\n  " + String.join("\n  ", came));
    }
  }

  private AssertionError failure(int line, String came) {
    return new AssertionError(script.marked(line) + came);
  }
}
