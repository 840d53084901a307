package org.unionledger.axon;

import java.time.Clock;
import org.axonframework.common.configuration.ComponentRegistry;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.unionledger.journal.Journal;

/**
 * Hangs a ledger into an Axon configuration: its journal as the event storage engine, its tags, and
 * the handler of its commands.
 */
public final class LedgerConfiguration {
  private static final String UPDATE_CHECKER =
      "org.axonframework.update.UpdateCheckerConfigurationEnhancer";

  private LedgerConfiguration() {}

  /**
   * Registers a ledger with a host's own configuration.
   *
   * @param configurer the host's configuration
   * @param journal where the ledger's events, and the host's, are recorded
   * @param clock tells when the journal takes an event
   * @return the same configurer
   */
  public static EventSourcingConfigurer register(
      EventSourcingConfigurer configurer, Journal journal, Clock clock) {
    return configurer
        .registerTagResolver(configuration -> new LedgerTagResolver())
        .registerEventStorageEngine(
            configuration -> new JournalStorageEngine(journal, new LedgerEventConverter()))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("unionledger")
                .commandHandlers()
                .commandHandler(
                    LedgerMessages.RECORD_COMMANDS,
                    configuration ->
                        new RecordCommands(
                            configuration.getComponent(EventStore.class),
                            new StateCache(journal),
                            clock)));
  }

  /** A configuration that holds a ledger and nothing else. */
  static EventSourcingConfigurer embedded(Journal journal, Clock clock) {
    return register(
        EventSourcingConfigurer.create()
            .componentRegistry(LedgerConfiguration::shutOutEverythingElse),
        journal,
        clock);
  }

  /** No jar on the class path changes a ledger; above all, nothing reports home. */
  private static void shutOutEverythingElse(ComponentRegistry registry) {
    registry.disableEnhancerScanning();
    if (isPresent(UPDATE_CHECKER)) {
      registry.disableEnhancer(UPDATE_CHECKER);
    }
  }

  private static boolean isPresent(String className) {
    try {
      Class.forName(className, false, LedgerConfiguration.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
