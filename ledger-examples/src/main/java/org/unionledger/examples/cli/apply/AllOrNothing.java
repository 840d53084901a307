package org.unionledger.examples.cli.apply;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.unionledger.UnionLedger;
import org.unionledger.command.Outcome;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;

/** Applies an input as one whole: every command of it is recorded, or none. */
public final class AllOrNothing {

  private final UnionLedger ledger;
  private final OutcomeWriter answers;
  private final Console console;

  /**
   * Prepares to apply an input.
   *
   * @param ledger takes the commands
   * @param answers takes the outcome of each line, in order
   * @param console knows the reader's language
   */
  public AllOrNothing(UnionLedger ledger, OutcomeWriter answers, Console console) {
    this.ledger = ledger;
    this.answers = answers;
    this.console = console;
  }

  /**
   * Reads the whole input, then records it.
   *
   * @param input one command a line
   * @throws IOException if the input cannot be read, and then nothing is recorded; or if an answer
   *     cannot be written
   * @throws FailedException if the input is too large for one whole; nothing is recorded
   */
  public void run(InputStream input) throws IOException, FailedException {
    List<Request> requests = WholeInput.read(input, console, Message.TOO_LARGE_FOR_ATOMIC);
    Optional<Request.Malformed> malformed = WholeInput.firstMalformed(requests);
    if (malformed.isPresent()) {
      WholeInput.refuseAll(requests, malformed.get(), answers);
    } else if (!requests.isEmpty()) {
      Iterator<Outcome> outcomes = ledger.recordAtomically(Request.commandsOf(requests)).iterator();
      for (Request request : requests) {
        answers.answer(request.line(), outcomes.next());
      }
    }
    answers.flush();
  }
}
