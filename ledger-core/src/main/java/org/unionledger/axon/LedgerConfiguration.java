package org.unionledger.axon;

import java.time.Clock;
import org.axonframework.common.configuration.ComponentRegistry;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
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
   * Registers a ledger with a host's own configuration. The host's events go into the same journal;
   * once the configuration is started, {@link AxonLedger#over} records commands through it.
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
            configuration ->
                new JournalStorageEngine(
                    journal,
                    new LedgerEventConverter(
                        () -> configuration.getComponent(EventConverter.class))))
        .componentRegistry(
            registry ->
                registry.registerComponent(
                    StateCache.class, configuration -> new StateCache(journal)))
        .lifecycleRegistry(lifecycle -> lifecycle.onShutdown(0, LedgerConfiguration::keepStates))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("unionledger")
                .commandHandlers()
                .commandHandler(
                    LedgerMessages.RECORD_COMMANDS,
                    configuration ->
                        new RecordCommands(
                            configuration.getComponent(EventStore.class),
                            configuration.getComponent(EventStorageEngine.class),
                            configuration.getComponent(StateCache.class),
                            clock)));
  }

  private static void keepStates(Configuration configuration) {
    configuration.getComponent(StateCache.class).keepAll();
  }

  /** A configuration that holds a ledger and nothing else. */
  static EventSourcingConfigurer embedded(Journal journal, Clock clock) {
    return register(
        EventSourcingConfigurer.create()
            .componentRegistry(LedgerConfiguration::shutOutEverythingElse)
            .componentRegistry(LedgerConfiguration::recordNothingByChance),
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

  /** Axon would add the random identifiers of its own messages to what is recorded for ever. */
  private static void recordNothingByChance(ComponentRegistry registry) {
    registry.registerComponent(
        CorrelationDataProviderRegistry.class,
        configuration -> new DefaultCorrelationDataProviderRegistry());
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
