package org.unionledger.examples.cli.apply;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Preview;
import org.unionledger.event.LedgerEvent;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.projections.preview.FigureChanges;
import org.unionledger.projections.preview.FigurePreview;

/** Tells of an input what would become of every line of it. Nothing is recorded. */
public final class Previewing {
  private final UnionLedger ledger;
  private final FigurePreview figures;
  private final OutcomeWriter answers;
  private final Console console;

  /**
   * Prepares to preview an input.
   *
   * @param ledger decides the commands
   * @param figures the figures of the ledger as it stands
   * @param answers takes the answer to each line, in order
   * @param console knows the reader's language
   */
  public Previewing(
      UnionLedger ledger, FigurePreview figures, OutcomeWriter answers, Console console) {
    this.ledger = ledger;
    this.figures = figures;
    this.answers = answers;
    this.console = console;
  }

  /**
   * Reads the whole input, then answers it.
   *
   * @param input one command a line
   * @param atomic whether the input would be recorded as one whole or not at all
   * @throws IOException if the input cannot be read, or if an answer cannot be written
   * @throws FailedException if the input is too large to be held in memory
   */
  public void run(InputStream input, boolean atomic) throws IOException, FailedException {
    List<Request> requests = WholeInput.read(input, console, Message.TOO_LARGE_FOR_PREVIEW);
    Optional<Request.Malformed> malformed = WholeInput.firstMalformed(requests);
    if (atomic && malformed.isPresent()) {
      WholeInput.refuseAll(requests, malformed.get(), answers);
    } else {
      List<LedgerCommand> commands = Request.commandsOf(requests);
      answer(requests, atomic ? ledger.previewAtomically(commands) : ledger.preview(commands));
    }
    answers.flush();
  }

  private void answer(List<Request> requests, List<Preview> previews) throws IOException {
    Iterator<Preview> preview = previews.iterator();
    for (Request request : requests) {
      switch (request) {
        case Request.WellFormed command -> {
          Preview next = preview.next();
          LedgerEvent event = next.event();
          FigureChanges changes = event == null ? FigureChanges.NONE : figures.changesBy(event);
          answers.preview(command.line(), next, changes);
        }
        case Request.Malformed malformed ->
            answers.refuse(malformed.line(), malformed.id(), malformed.refusal());
      }
    }
  }
}
