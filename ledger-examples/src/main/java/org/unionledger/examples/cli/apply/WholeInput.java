package org.unionledger.examples.cli.apply;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.CommandRefusal.NotAppliedAtomically;

/** An input that is held in memory as a whole. */
final class WholeInput {

  /** The most commands of one whole. */
  static final int MOST_COMMANDS = 100_000;

  /** The most bytes of one whole, because it is held in memory: 256 MiB. */
  static final long MOST_BYTES = 256L << 20;

  private WholeInput() {}

  static List<Request> read(InputStream input, Console console, Message tooLarge)
      throws IOException, FailedException {
    RequestReader reader = new RequestReader(input, () -> {}, console);
    List<Request> requests = new ArrayList<>();
    for (Optional<Request> next = reader.next(); next.isPresent(); next = reader.next()) {
      requests.add(next.get());
      if (requests.size() > MOST_COMMANDS || reader.bytesRead() > MOST_BYTES) {
        throw console.failed(tooLarge, MOST_COMMANDS, MOST_BYTES >> 20);
      }
    }
    return requests;
  }

  static Optional<Request.Malformed> firstMalformed(List<Request> requests) {
    return requests.stream()
        .filter(Request.Malformed.class::isInstance)
        .map(Request.Malformed.class::cast)
        .findFirst();
  }

  /** Answers every line when one of them cannot be read: nothing is recorded. */
  static void refuseAll(List<Request> requests, Request.Malformed first, OutcomeWriter answers)
      throws IOException {
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
