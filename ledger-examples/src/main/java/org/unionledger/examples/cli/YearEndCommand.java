package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.LedgerCommand;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.yearend.YearEndCommands;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.json.CommandJson;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.yearend.YearEndPlan;
import org.unionledger.projections.yearend.YearEndQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger year-end}: the commands that a year's end still needs, one a line. */
@Command(name = "year-end")
final class YearEndCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Option(
      names = "--book",
      paramLabel = "BOOK",
      order = 1,
      required = true,
      converter = Values.Book.class)
  private @Nullable BookId book;

  @Option(
      names = "--year",
      paramLabel = "yyyy",
      order = 2,
      required = true,
      converter = Values.Accounting.class)
  private @Nullable AccountingPeriod year;

  @Option(
      names = "--by",
      paramLabel = "ACTOR",
      order = 3,
      required = true,
      converter = Values.Person.class)
  private @Nullable Actor by;

  @Option(
      names = "--approved-by",
      paramLabel = "ACTOR",
      order = 4,
      required = true,
      converter = Values.Person.class)
  private @Nullable Actor approvedBy;

  @Option(
      names = "--surplus",
      paramLabel = "FUND",
      order = 5,
      split = ",",
      converter = Values.Fund.class)
  private Set<String> surplus = Set.of();

  YearEndCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException, WrongUsageException {
    if (book == null || year == null || by == null || approvedBy == null) {
      throw new IllegalStateException("picocli requires them");
    }
    if (!year.isYear()) {
      throw new WrongUsageException(console.words(Message.NOT_A_YEAR, "--year", year));
    }
    YearEndQuery query = new YearEndQuery(book, year.year(), surplus);
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      YearEndPlan plan = reading.yearEnd().plan(query);
      for (LedgerCommand command : YearEndCommands.of(plan, by, approvedBy)) {
        console.answer(CommandJson.write(command));
      }
      if (plan.tasks().isEmpty()) {
        console.note(Message.YEAR_IS_CLOSED, book, year);
      }
    }
    return ExitStatus.DONE;
  }
}
