package org.unionledger.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.TurnoversAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.money.Unit;
import org.unionledger.projections.balances.Step;
import org.unionledger.projections.balances.TurnoverQuery;
import org.unionledger.projections.balances.TurnoverSeries;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger turnovers}: turnovers by day or by month. */
@Command(name = "turnovers")
final class TurnoversCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Mixin private final KeyOptions keys = new KeyOptions();

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--by", paramLabel = "day|month", order = 2, converter = Values.Period.class)
  private Step step = Step.MONTH;

  @Option(names = "--from", paramLabel = "DATE", order = 9, converter = Values.Date.class)
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", order = 10, converter = Values.Date.class)
  private @Nullable LocalDate to;

  TurnoversCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException, WrongUsageException {
    if (from != null && to != null && from.isAfter(to)) {
      throw new WrongUsageException(console.words(Message.FROM_AFTER_TO, from, to));
    }
    Selection selection = keys.selection();
    selection = selection.unit() == null ? selection.withUnit(Unit.CNY.code()) : selection;
    TurnoverQuery query = TurnoverQuery.of(selection, step).between(from, to);
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      TurnoverSeries series = reading.folded(selection.knownAt()).series(query);
      if (json) {
        TurnoversAnswer.writeJson(series, console.answers());
      } else {
        console.answer(TurnoversAnswer.table(series, step, console.language()));
        console.answer(Message.TRUE_AT, series.position());
      }
    }
    return ExitStatus.DONE;
  }
}
