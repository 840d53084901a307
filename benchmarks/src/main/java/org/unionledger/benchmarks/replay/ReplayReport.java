package org.unionledger.benchmarks.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.unionledger.benchmarks.measure.GeneratedPart;
import org.unionledger.benchmarks.measure.Results;

/**
 * Builds the data if it is not there yet, runs everything that is compared, several rounds one
 * after another, and writes what came of it: tables into {@code performance.md}, plots beside it.
 *
 * <pre>
 * ReplayReport &lt;folder of documents&gt; &lt;movements&gt; &lt;rounds&gt; [options of JMH]
 * </pre>
 */
public final class ReplayReport {
  private static final long MOST_DECODED = 1_000_000;

  private final long movements;
  private final CommandLineOptions told;
  private final Results results = new Results();

  private ReplayReport(long movements, CommandLineOptions told) {
    this.movements = movements;
    this.told = told;
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
    Path documents = Path.of(args[0]).toAbsolutePath().normalize();
    ReplayReport report =
        new ReplayReport(
            Long.parseLong(args[1]),
            new CommandLineOptions(Arrays.copyOfRange(args, 3, args.length)));
    int rounds = Integer.parseInt(args[2]);
    for (int round = 1; round <= rounds; round++) {
      System.err.printf("# round %d of %d%n", round, rounds);
      report.round();
    }
    report.write(documents, rounds);
  }

  private void round() throws RunnerException, IOException, InterruptedException {
    new OtherProcesses(results, movements).round();
    results.add(
        new Runner(options("RebuildBenchmark", movements)).run(), ReplayReport::movementsOf);
    results.add(
        new Runner(options("DecodingBenchmark", Math.min(movements, MOST_DECODED))).run(),
        ReplayReport::movementsOf);
  }

  private Options options(String benchmark, long count) {
    return new OptionsBuilder()
        .parent(told)
        .include("\\.replay\\." + benchmark)
        .param("movements", Long.toString(count))
        .shouldFailOnError(true)
        .build();
  }

  private static double movementsOf(RunResult result) {
    return Double.parseDouble(result.getParams().getParam("movements"));
  }

  private void write(Path documents, int rounds) throws IOException {
    ReplayTables tables = new ReplayTables(results.byName(), movements, rounds);
    String text = tables.text();
    System.out.println(text);
    Path plots = Files.createDirectories(documents.resolve("performance"));
    for (var plot : tables.plots().entrySet()) {
      Files.writeString(plots.resolve(plot.getKey()), plot.getValue());
    }
    GeneratedPart.replace(documents.resolve("performance.md"), text);
  }
}
