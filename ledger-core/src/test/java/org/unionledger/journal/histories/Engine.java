package org.unionledger.journal.histories;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.unionledger.journal.Journal;

/** The classes that keep a journal: those of this build, or with a bug planted into them. */
final class Engine {

  private static final String PACKAGE = "org.unionledger.journal.jdbc.";

  private final ClassLoader classes;

  Engine(ClassLoader classes) {
    this.classes = classes;
  }

  /** Those of this build. */
  static Engine ours() {
    return new Engine(Engine.class.getClassLoader());
  }

  /** A ledger file; further journals on it go past the lock that keeps second writers away. */
  Nodes onSqlite(Path file, ExecutorService threads) {
    return new Nodes(
        threads,
        () -> open("SqliteJournal", "open", Path.class, file),
        () -> open("SecondWriter", "on", Path.class, file));
  }

  /** A schema on a server. */
  Nodes onPostgres(String url, ExecutorService threads) {
    Supplier<Journal> open = () -> open("PostgresJournal", "open", String.class, url);
    return new Nodes(threads, open, open);
  }

  private <P> Journal open(String type, String method, Class<P> parameter, P place) {
    try {
      return (Journal)
          Class.forName(PACKAGE + type, true, classes)
              .getMethod(method, parameter)
              .invoke(null, place);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
