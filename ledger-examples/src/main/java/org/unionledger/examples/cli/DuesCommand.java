package org.unionledger.examples.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.DuesAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.PartyId;
import org.unionledger.projections.dues.DuesQuery;
import org.unionledger.projections.dues.DuesRegister;
import org.unionledger.projections.financial.AccountingPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger dues}: what units owe, paid and got back for each levy month. */
@Command(name = "dues")
final class DuesCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--party", paramLabel = "PARTY", order = 13, converter = Values.Party.class)
  private @Nullable PartyId party;

  @Option(names = "--from", paramLabel = "PERIOD", order = 14, converter = Values.Accounting.class)
  private @Nullable AccountingPeriod from;

  @Option(names = "--to", paramLabel = "PERIOD", order = 15, converter = Values.Accounting.class)
  private @Nullable AccountingPeriod to;

  DuesCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException, WrongUsageException {
    YearMonth first = from == null ? null : YearMonth.from(from.first());
    YearMonth last = to == null ? null : YearMonth.from(to.last());
    if (first != null && last != null && first.isAfter(last)) {
      throw new WrongUsageException(console.words(Message.FROM_AFTER_TO, first, last));
    }
    DuesQuery query =
        new DuesQuery(options.asOf(), options.knownAt(), options.book(), party, first, last);
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      DuesRegister register = reading.folded(options.knownAt()).dues(query);
      if (json) {
        DuesAnswer.writeJson(register, console.answers());
      } else {
        console.answer(DuesAnswer.table(register, console.language()));
        if (!register.preparatory().isEmpty()) {
          console.answer(DuesAnswer.preparatory(register, console.language()));
        }
        console.answer(Message.TRUE_AT, register.position());
      }
    }
    return ExitStatus.DONE;
  }
}
