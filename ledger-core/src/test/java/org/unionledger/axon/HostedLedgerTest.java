package org.unionledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.Outcome;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;

/** A host that runs Axon itself keeps its own events and the ledger's in one journal. */
class HostedLedgerTest {
  /** An event of the host's own, which the ledger knows nothing of. */
  record MemberInvited(String member) {}

  private static final LedgerCommand OPEN_BOOK =
      new OpenBook(
          new CommandId("b1"),
          new Actor("admin"),
          new BookId("dongcheng"),
          "东城区总工会",
          ChartId.CN_UNION_2009,
          BookLevel.COUNTY_AND_ABOVE);

  @TempDir Path folder;

  @Test
  void the_hosts_events_and_the_ledgers_stand_in_one_order() {
    try (Journal journal = SqliteJournal.open(folder.resolve("host.ledger"))) {
      AxonConfiguration configuration =
          LedgerConfiguration.register(EventSourcingConfigurer.create(), journal, Clock.systemUTC())
              .build();
      configuration.start();
      try (AxonLedger ledger = AxonLedger.over(configuration)) {
        publish(configuration, new MemberInvited("m-1"));
        assertThat(ledger.record(List.of(OPEN_BOOK), false))
            .singleElement()
            .isEqualTo(new Outcome.Recorded(new CommandId("b1"), 2, null));
        publish(configuration, new MemberInvited("m-2"));
      } finally {
        configuration.shutdown();
      }
      List<String> types = new ArrayList<>();
      for (Entry entry : journal.entries(0, journal.head(), List.of())) {
        types.add(entry.envelope().type());
      }
      assertThat(types)
          .containsExactly("host.MemberInvited", "unionledger.BookOpened", "host.MemberInvited");
    }
  }

  private static void publish(AxonConfiguration configuration, MemberInvited event) {
    configuration
        .getComponent(UnitOfWorkFactory.class)
        .create()
        .executeWithResult(
            context -> {
              configuration
                  .getComponent(EventStore.class)
                  .transaction(context)
                  .appendEvent(
                      new GenericEventMessage(new MessageType("host.MemberInvited"), event));
              return java.util.concurrent.CompletableFuture.completedFuture(null);
            })
        .join();
  }
}
