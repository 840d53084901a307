package org.unionledger.journal.histories;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
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

  Journal sqlite(Path file) {
    return open("SqliteJournal", "open", Path.class, file);
  }

  /** Another journal on an open file, past the lock that keeps second writers away. */
  Journal sqliteBeside(Path file) {
    return open("SecondWriter", "on", Path.class, file);
  }

  Journal postgres(String url) {
    return open("PostgresJournal", "open", String.class, url);
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
