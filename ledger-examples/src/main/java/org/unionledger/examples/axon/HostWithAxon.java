package org.unionledger.examples.axon;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.unionledger.axon.AxonLedger;
import org.unionledger.axon.LedgerConfiguration;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;

/** An application with events of its own, and a ledger in its Axon configuration. */
public final class HostWithAxon implements AutoCloseable {
  /**
   * An event of the host's own, which the ledger knows nothing of.
   *
   * @param member who was invited, under an opaque identifier
   */
  public record MemberInvited(String member) {}

  private final Journal journal;
  private final AxonConfiguration configuration;
  private final AxonLedger ledger;

  /**
   * Starts the application.
   *
   * @param file where its events and the ledger's are kept
   */
  public HostWithAxon(Path file) {
    journal = SqliteJournal.open(file);
    EventSourcingConfigurer host = EventSourcingConfigurer.create(); // the host's own modules here
    configuration = LedgerConfiguration.register(host, journal, Clock.systemUTC()).build();
    configuration.start();
    ledger = AxonLedger.over(configuration);
  }

  /**
   * Records commands of the ledger, each with its own outcome.
   *
   * @param commands what is asked
   * @return what became of each
   */
  public List<Outcome> record(List<LedgerCommand> commands) {
    return ledger.record(commands, false);
  }

  /**
   * Records an event of the host's own, in a unit of work of the host's own.
   *
   * @param member who is invited
   */
  public void invite(String member) {
    configuration
        .getComponent(UnitOfWorkFactory.class)
        .create()
        .executeWithResult(
            context -> {
              configuration
                  .getComponent(EventStore.class)
                  .transaction(context)
                  .appendEvent(
                      new GenericEventMessage(
                          new MessageType("host.MemberInvited"), new MemberInvited(member)));
              return CompletableFuture.completedFuture(member);
            })
        .join();
  }

  /**
   * The one record of both.
   *
   * @return the journal, until the application is closed
   */
  public Journal journal() {
    return journal;
  }

  /** Stops Axon first, then gives back the file. */
  @Override
  public void close() {
    ledger.close();
    configuration.shutdown();
    journal.close();
  }
}
