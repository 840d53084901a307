package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.StockAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.projections.stock.StockOnHand;
import org.unionledger.projections.stock.StockQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger stock}: goods on hand. */
@Command(name = "stock")
final class StockCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--item", paramLabel = "ITEM", order = 13)
  private @Nullable String item;

  StockCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    StockQuery query = new StockQuery(options.asOf(), options.knownAt(), options.book(), item);
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      StockOnHand stock = reading.folded(options.knownAt()).stock(query);
      if (json) {
        StockAnswer.writeJson(stock, console.answers());
      } else {
        console.answer(StockAnswer.table(stock, console.language()));
        console.answer(Message.TRUE_AT, stock.position());
      }
    }
    return ExitStatus.DONE;
  }
}
