package org.unionledger.benchmarks.replay.rival;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateEventEntry;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;
import org.unionledger.benchmarks.replay.data.DataFolder;

/**
 * Hibernate on a new H2 file, and its transactions as Axon wants them: one entity manager for each
 * transaction, on its thread.
 */
final class H2Entities implements EntityManagerProvider, TransactionManager, AutoCloseable {
  private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
  private @Nullable EntityManagerFactory factory;
  private @Nullable Path folder;

  private synchronized EntityManagerFactory factory() {
    if (factory == null) {
      try {
        folder = Files.createTempDirectory(DataFolder.path(), "axon-jpa-");
      } catch (IOException e) {
        throw new UncheckedIOException("There is no place for H2", e);
      }
      factory =
          new HibernatePersistenceConfiguration("axon")
              .managedClass(AggregateEventEntry.class)
              .property("jakarta.persistence.jdbc.url", "jdbc:h2:file:" + folder.resolve("events"))
              .property("jakarta.persistence.schema-generation.database.action", "create")
              .property("hibernate.jdbc.batch_size", 500)
              .createEntityManagerFactory();
    }
    return factory;
  }

  @Override
  public EntityManager getEntityManager() {
    EntityManager manager = CURRENT.get();
    if (manager == null || !manager.isOpen()) {
      manager = factory().createEntityManager();
      CURRENT.set(manager);
    }
    return manager;
  }

  @Override
  public Transaction startTransaction() {
    EntityManager manager = getEntityManager();
    manager.getTransaction().begin();
    return new Transaction() {
      @Override
      public void commit() {
        manager.getTransaction().commit();
        end(manager);
      }

      @Override
      public void rollback() {
        if (manager.getTransaction().isActive()) {
          manager.getTransaction().rollback();
        }
        end(manager);
      }
    };
  }

  private static void end(EntityManager manager) {
    CURRENT.remove();
    if (manager.isOpen()) { // Axon closes some of them
      manager.close();
    }
  }

  @Override
  public synchronized void close() {
    if (factory != null && folder != null) {
      factory.close();
      try {
        DataFolder.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot delete " + folder, e);
      }
    }
  }
}
