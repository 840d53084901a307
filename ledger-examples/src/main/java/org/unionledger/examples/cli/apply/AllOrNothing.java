package org.unionledger.examples.cli.apply;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.unionledger.UnionLedger;
import org.unionledger.command.Outcome;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.CommandRefusal.NotAppliedAtomically;

/** Applies an input as one whole: every command of it is recorded, or none. */
public final class AllOrNothing {

  /** The most commands of one whole. */
  static final int MOST_COMMANDS = 100_000;

  /** The most bytes of one whole, because it is held in memory: 256 MiB. */
  static final long MOST_BYTES = 256L << 20;

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
    List<Request> requests = readAll(input);
    Optional<Request.Malformed> malformed =
        requests.stream()
            .filter(Request.Malformed.class::isInstance)
            .map(Request.Malformed.class::cast)
            .findFirst();
    if (malformed.isPresent()) {
      refuseAll(requests, malformed.get());
    } else if (!requests.isEmpty()) {
      Iterator<Outcome> outcomes = ledger.recordAtomically(Request.commandsOf(requests)).iterator();
      for (Request request : requests) {
        answers.answer(request.line(), outcomes.next());
      }
    }
    answers.flush();
  }

  private List<Request> readAll(InputStream input) throws IOException, FailedException {
    RequestReader reader = new RequestReader(input, () -> {}, console);
    List<Request> requests = new ArrayList<>();
    for (Optional<Request> next = reader.next(); next.isPresent(); next = reader.next()) {
      requests.add(next.get());
      if (requests.size() > MOST_COMMANDS || reader.bytesRead() > MOST_BYTES) {
        throw console.failed(Message.TOO_LARGE_FOR_ATOMIC, MOST_COMMANDS, MOST_BYTES >> 20);
      }
    }
    return requests;
  }

  /** Answers every line when one of them cannot be read: nothing is recorded. */
  private void refuseAll(List<Request> requests, Request.Malformed first) throws IOException {
    CommandId culprit = first.id().orElseGet(() -> new CommandId("line:" + first.line()));
    NotAppliedAtomically becauseOfIt = new NotAppliedAtomically(culprit, first.refusal().reason());
    for (Request request : requests) {
      switch (request) {
        case Request.WellFormed command ->
            answers.refuse(command.line(), Optional.of(command.command().id()), becauseOfIt);
        case Request.Malformed malformed ->
            answers.refuse(malformed.line(), malformed.id(), malformed.refusal());
      }
    }
  }
}
