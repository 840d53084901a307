package org.unionledger.axon;

import java.util.Objects;
import org.axonframework.conversion.ChainingContentTypeConverter;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.StubProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.testing.PostgresServer;

/** Axon's own conformance suite for storage engines, on a journal in PostgreSQL. */
class PostgresStorageEngineSuiteTest extends StorageEngineTestSuite<JournalStorageEngine> {

  private @Nullable Journal journal;

  @Override
  protected JournalStorageEngine buildStorageEngine() {
    Journal opened = PostgresJournal.open(PostgresServer.emptySchema());
    journal = opened;
    return new JournalStorageEngine(opened, new ChainingContentTypeConverter());
  }

  @Override
  protected ProcessingContext processingContext() {
    return new StubProcessingContext();
  }

  @AfterAll
  void closeIt() {
    Objects.requireNonNull(journal).close();
  }
}
