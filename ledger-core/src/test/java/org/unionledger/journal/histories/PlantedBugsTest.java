package org.unionledger.journal.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.unionledger.testing.Harness;
import org.unionledger.testing.PostgresServer;

/** A harness is worth what it notices: every bug that is planted into the append is caught. */
class PlantedBugsTest {

  /** Most are caught within a few histories. */
  private static final int MOST_HISTORIES = 3_000;

  @Test
  void every_planted_bug_on_sqlite_is_caught() throws Exception {
    assertAllAreCaught("SQLite");
  }

  @Test
  void every_planted_bug_on_postgresql_is_caught() throws Exception {
    assertAllAreCaught("PostgreSQL");
  }

  private static void assertAllAreCaught(String storage) throws Exception {
    List<PlantedBug> bugs =
        PlantedBug.all().stream().filter(bug -> bug.storage().equals(storage)).toList();
    List<String> survivors = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (JavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      for (PlantedBug bug : bugs) {
        if (caught(bug, files).isEmpty()) {
          survivors.add(bug.name());
        }
      }
    }
    assertThat(survivors).as("planted and not noticed").isEmpty();
    Harness.report(
        "planted bugs on %s: %d of %d caught, seed %d"
            .formatted(storage, bugs.size(), bugs.size(), Harness.seed()));
  }

  /** What was noticed, empty if nothing was. */
  private static String caught(PlantedBug bug, JavaFileManager files)
      throws IOException, InterruptedException {
    Engine engine = new Engine(BuggyClasses.of(bug.sources(), files));
    ExecutorService threads = Executors.newCachedThreadPool(PlantedBugsTest::daemon);
    try (Memory memory = new Memory();
        Nodes nodes = open(engine, bug, memory, threads)) {
      Histories histories = new Histories(Harness.seed(), nodes.first(), threads);
      for (int number = 0; number < MOST_HISTORIES; number++) {
        histories.run(number, nodes.crews(crews(bug, number)));
      }
      return "";
    } catch (RuntimeException noticed) {
      return noticed.toString();
    } finally {
      threads.shutdownNow();
    }
  }

  /** The first history is of one node, which notices at once that nothing is ever committed. */
  private static int crews(PlantedBug bug, int number) {
    boolean isAlone = bug.storage().equals("PostgreSQL") ? number == 0 : number % 2 == 0;
    return isAlone ? 1 : 2;
  }

  private static Nodes open(Engine engine, PlantedBug bug, Memory memory, ExecutorService threads) {
    return bug.storage().equals("PostgreSQL")
        ? engine.onPostgres(PostgresServer.emptySchema(), threads)
        : engine.onSqlite(memory.file("union.ledger"), threads);
  }

  private static Thread daemon(Runnable work) {
    return Thread.ofPlatform().daemon().unstarted(work);
  }
}
