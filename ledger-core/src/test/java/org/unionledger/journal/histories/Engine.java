package org.unionledger.journal.histories;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.ToolProvider;
import org.unionledger.journal.Journal;

/** The classes that keep a journal: those of this build, or with a bug planted into them. */
public final class Engine {

  private static final String PACKAGE = "org.unionledger.journal.jdbc.";

  private final ClassLoader classes;

  Engine(ClassLoader classes) {
    this.classes = classes;
  }

  /** Those of this build. */
  public static Engine ours() {
    return new Engine(Engine.class.getClassLoader());
  }

  /**
   * Those with one of the planted bugs.
   *
   * @param name of the bug
   */
  public static Engine withBug(String name) throws IOException {
    PlantedBug bug =
        PlantedBug.all().stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (JavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      return new Engine(BuggyClasses.of(bug.sources(), files));
    }
  }

  /** Opens a schema on a server. */
  public Journal postgres(String url) {
    return open("PostgresJournal", "open", String.class, url);
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
    return new Nodes(threads, () -> postgres(url), () -> postgres(url));
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
