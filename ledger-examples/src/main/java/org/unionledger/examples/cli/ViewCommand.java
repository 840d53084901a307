package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that answers from the whole ledger: with a table, or in JSON. */
abstract class ViewCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Mixin private final SelectionOptions options = new SelectionOptions();

  @Option(names = "--json", order = 1)
  private boolean json;

  ViewCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  /**
   * What is answered.
   *
   * @param position the last position that it knows of
   * @param json writes it in JSON
   * @param table shows it in the reader's language
   */
  record View(long position, JsonWriter json, Function<Language, Table> table) {}

  /** Writes an answer in JSON. */
  interface JsonWriter {
    void to(OutputStream target) throws IOException;
  }

  /** What a folded ledger answers to a selection. */
  abstract View view(FoldedLedger ledger, Selection selection);

  @Override
  public final Integer call() throws IOException, FailedException {
    Selection selection = options.selection();
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      View view = view(reading.folded(selection.knownAt()), selection);
      if (json) {
        view.json().to(console.answers());
      } else {
        console.answer(view.table().apply(console.language()));
        console.answer(Message.TRUE_AT, view.position());
      }
    }
    return ExitStatus.DONE;
  }
}
