package org.unionledger.examples.cli.apply;

import java.util.List;
import java.util.Optional;
import org.unionledger.command.LedgerCommand;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.CommandRefusal.MalformedCommand;

/** What a line asks for. */
sealed interface Request {

  /** The number of the line, counted from 1. */
  long line();

  /**
   * A command.
   *
   * @param line the number of its line
   * @param command what to record
   */
  record WellFormed(long line, LedgerCommand command) implements Request {}

  /**
   * A line that is no command.
   *
   * @param line its number
   * @param id the identifier of the command, if it could be read
   * @param refusal where and why
   */
  record Malformed(long line, Optional<CommandId> id, MalformedCommand refusal)
      implements Request {}

  /** The commands among requests, in their order. */
  static List<LedgerCommand> commandsOf(List<Request> requests) {
    return requests.stream()
        .filter(WellFormed.class::isInstance)
        .map(request -> ((WellFormed) request).command())
        .toList();
  }
}
