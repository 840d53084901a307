package org.unionledger.axon;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.MessageType;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.command.Preview;
import org.unionledger.decide.Request;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.turns.SharedTurns;
import org.unionledger.json.Fingerprints;

/**
 * Sends commands over Axon's command bus, those of several callers in one unit of work, and sends
 * them again when another node was faster.
 */
public final class AxonLedger implements AutoCloseable {
  /** Even a node that loses 99 races of 100 loses so many in a row once in 500 million times. */
  private static final int MOST_ATTEMPTS = 2_000;

  /** After so many, callers no longer share a turn. */
  private static final int MOST_ATTEMPTS_TOGETHER = 20;

  private static final int MOST_COMMANDS = 1_000;

  private final CommandBus commandBus;
  private final Runnable shutdown;
  private final SharedTurns<CommandBatch.Group, List<Preview>> turns =
      new SharedTurns<>(group -> group.requests().size(), MOST_COMMANDS, this::dispatch);

  private AxonLedger(Configuration configuration, Runnable shutdown) {
    this.commandBus = configuration.getComponent(CommandBus.class);
    this.shutdown = shutdown;
  }

  /**
   * Starts a ledger on a journal.
   *
   * @param journal where events are recorded; stays the caller's to close
   * @param clock tells when the journal takes an event
   * @return the started ledger
   */
  public static AxonLedger on(Journal journal, Clock clock) {
    AxonConfiguration configuration = LedgerConfiguration.embedded(journal, clock).build();
    configuration.start();
    return new AxonLedger(configuration, configuration::shutdown);
  }

  /**
   * A ledger over a host's started configuration, in which {@link LedgerConfiguration#register} put
   * it. Keep one for each configuration; the configuration stays the host's to shut down.
   *
   * @param configuration the host's configuration
   * @return the ledger
   */
  public static AxonLedger over(Configuration configuration) {
    return new AxonLedger(configuration, () -> {});
  }

  /**
   * Records commands.
   *
   * @param commands what is asked, in order
   * @param atomic whether all are recorded or none
   * @return what became of each
   */
  public List<Outcome> record(List<LedgerCommand> commands, boolean atomic) {
    return take(commands, atomic, false).stream().map(Preview::outcome).toList();
  }

  /**
   * Decides commands as if they were recorded, and records none.
   *
   * @param commands what would be asked, in order
   * @param atomic whether all would be recorded or none
   * @return what would become of each
   */
  public List<Preview> preview(List<LedgerCommand> commands, boolean atomic) {
    return take(commands, atomic, true);
  }

  private List<Preview> take(List<LedgerCommand> commands, boolean atomic, boolean preview) {
    if (commands.isEmpty()) {
      return List.of();
    }
    List<Request> requests =
        commands.stream().map(command -> new Request(command, Fingerprints.of(command))).toList();
    return turns.take(new CommandBatch.Group(requests, atomic, preview));
  }

  /**
   * Every lost race means that another node has recorded something, so that all nodes together move
   * on; and whoever takes less time to decide loses less often.
   */
  private List<List<Preview>> dispatch(List<CommandBatch.Group> groups) {
    int most = groups.size() > 1 ? MOST_ATTEMPTS_TOGETHER : MOST_ATTEMPTS;
    for (int attempt = 1; attempt <= most; attempt++) {
      try {
        return dispatchOnce(new CommandBatch(groups));
      } catch (AppendEventsTransactionRejectedException raced) {
        // Another node recorded first: decide again on what it recorded.
      } catch (JournalException.DuplicateEntry raced) {
        if (attempt >= MOST_ATTEMPTS_TOGETHER && groups.size() == 1) {
          throw raced; // It is no command of a ledger that has the id, or it would have been found.
        }
      }
    }
    throw groups.size() > 1 ? new OvertakenTogether() : new JournalException.Overtaken(most);
  }

  /** After this each group takes a turn of its own; see {@link SharedTurns}. */
  private static final class OvertakenTogether extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private List<List<Preview>> dispatchOnce(CommandBatch batch) {
    GenericCommandMessage message =
        new GenericCommandMessage(new MessageType(LedgerMessages.RECORD_COMMANDS), batch);
    try {
      CommandResultMessage result = commandBus.dispatch(message, null).join();
      if (result.payload() instanceof CommittedBatch committed) {
        return committed.outcomes();
      }
      throw new IllegalStateException("ledger bug: the result of a batch is " + result.payload());
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /** Stops what {@link #on} started. The journal stays open. */
  @Override
  public void close() {
    shutdown.run();
  }
}
