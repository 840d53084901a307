package org.unionledger.benchmarks.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.unionledger.benchmarks.measure.GeneratedPart;
import org.unionledger.benchmarks.measure.Results;

/**
 * Builds the data if it is not there yet, runs everything that is compared, several rounds one
 * after another, and writes what came of it: tables into {@code performance.md}, plots beside it.
 * They are written after each part, so that a run that is ended keeps what it measured.
 *
 * <pre>
 * ReplayReport &lt;folder of documents&gt; &lt;movements&gt; &lt;rounds&gt; [options of JMH]
 * </pre>
 */
public final class ReplayReport {
  private static final long MOST_DECODED = 1_000_000;

  /** Databases of rows take long to fill. */
  private static final long MOST_SERVED = 1_000_000;

  /** Of fewer movements, 1,000 cannot be new. */
  private static final long LEAST_CAUGHT_UP = 100_000;

  private static final String QUESTIONS = "QuestionBenchmark\\.";

  private final Path documents;
  private final long movements;
  private final String command;
  private final CommandLineOptions told;
  private final Results results = new Results();
  private final List<Heap.Tried> heaps = new ArrayList<>();

  private ReplayReport(String... args) throws CommandLineOptionException {
    documents = Path.of(args[0]).toAbsolutePath().normalize();
    movements = Long.parseLong(args[1]);
    command = "ReplayReport " + String.join(" ", args);
    told = new CommandLineOptions(Arrays.copyOfRange(args, 3, args.length));
  }

  /**
   * Runs it.
   *
   * @param args the folder, how many movements, how many rounds, and JMH's own options
   */
  public static void main(String... args)
      throws RunnerException, CommandLineOptionException, IOException, InterruptedException {
    if (args.length < 3) {
      throw new IllegalArgumentException(
          "Say which folder, how many movements and how many rounds");
    }
    ReplayReport report = new ReplayReport(args);
    int rounds = Integer.parseInt(args[2]);
    report.heaps.addAll(Heap.tried(report.movements));
    for (int round = 1; round <= rounds; round++) {
      System.err.printf("# round %d of %d%n", round, rounds);
      report.round();
    }
    System.out.println(report.tables().text(report.command));
  }

  private void round() throws RunnerException, IOException, InterruptedException {
    run("RebuildBenchmark\\.(replay|arrays|duckDb)$", movements, "SQLITE");
    questions();
    run("DecodingBenchmark\\.", Math.min(movements, MOST_DECODED));
    OtherProcesses others = new OtherProcesses(results, movements);
    others.programs();
    write();
    others.axon();
    write();
    run("RebuildBenchmark\\.(replay|postgresql|sqlite)$", served(), "POSTGRESQL");
  }

  private void questions() throws RunnerException, IOException {
    for (long length : Growth.lengths(movements)) {
      boolean enough = length >= LEAST_CAUGHT_UP;
      run(QUESTIONS + (enough ? "" : "(asOf|funds|open)$"), length);
      if (length < movements) {
        run("RebuildBenchmark\\.replay$", length, "SQLITE");
      }
    }
  }

  private long served() {
    return Math.min(movements, MOST_SERVED);
  }

  private void run(String benchmarks, long count, String... database)
      throws RunnerException, IOException {
    var options =
        new OptionsBuilder()
            .parent(told)
            .include("\\.replay\\." + benchmarks)
            .param("movements", Long.toString(count))
            .shouldFailOnError(true);
    if (database.length > 0) {
      options.param("database", database);
    }
    boolean questions = benchmarks.startsWith(QUESTIONS);
    results.add(new Runner(options.build()).run(), result -> questions ? 1 : (double) count);
    write();
  }

  private ReplayTables tables() {
    return new ReplayTables(results.byName(), movements, served(), heaps);
  }

  private void write() throws IOException {
    Path plots = Files.createDirectories(documents.resolve("performance"));
    for (var plot : tables().plots().entrySet()) {
      Files.writeString(plots.resolve(plot.getKey()), plot.getValue());
    }
    GeneratedPart.replace(documents.resolve("performance.md"), tables().text(command));
  }
}
