package org.unionledger.axon;

import java.nio.file.Path;
import java.util.Objects;
import org.axonframework.conversion.ChainingContentTypeConverter;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.StubProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;

/** Axon's own conformance suite for storage engines, on a journal in SQLite. */
class SqliteStorageEngineSuiteTest extends StorageEngineTestSuite<JournalStorageEngine> {

  @TempDir static Path folder;

  private @Nullable Journal journal;

  @Override
  protected JournalStorageEngine buildStorageEngine() {
    Journal opened = SqliteJournal.open(folder.resolve("union.ledger"));
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
