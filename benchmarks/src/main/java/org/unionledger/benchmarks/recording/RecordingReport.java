package org.unionledger.benchmarks.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.unionledger.benchmarks.measure.Comparison;
import org.unionledger.benchmarks.measure.Results;

/**
 * Runs all benchmarks of recording, several rounds one after another, and draws up ratios of
 * medians as a table in Markdown: to standard output, and into a file.
 *
 * <pre>
 * RecordingReport &lt;file&gt; &lt;rounds&gt; [what JMH is told besides]
 * </pre>
 */
public final class RecordingReport {

  private static final String[] MOVEMENTS = {"1000", "1000000"};

  private RecordingReport() {}

  /**
   * Runs them.
   *
   * @param args the file for the table, how many rounds, and JMH's own options
   */
  public static void main(String... args)
      throws RunnerException, CommandLineOptionException, IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("Say where the table goes and how many rounds to run");
    }
    Path file = Path.of(args[0]).toAbsolutePath();
    int rounds = Integer.parseInt(args[1]);
    CommandLineOptions told = new CommandLineOptions(Arrays.copyOfRange(args, 2, args.length));
    List<String> movements = movements(told);
    movements.forEach(count -> History.recorded(Integer.parseInt(count)));
    Results results = new Results();
    for (int round = 0; round < rounds; round++) {
      results.add(new Runner(options(told)).run());
    }
    String table = table(results, movements);
    Files.createDirectories(file.getParent());
    Files.writeString(file, table);
    System.out.println(table);
  }

  private static Options options(CommandLineOptions told) {
    OptionsBuilder options = new OptionsBuilder();
    options.parent(told);
    if (told.getIncludes().isEmpty()) {
      options.include("\\.recording\\.");
    }
    return options.shouldFailOnError(true).build();
  }

  private static List<String> movements(CommandLineOptions told) {
    return List.copyOf(told.getParameter("movements").orElse(Arrays.asList(MOVEMENTS)));
  }

  private static String table(Results results, List<String> movements) {
    List<Comparison> all = new ArrayList<>(recording("SQLite", "SQLITE", 1));
    all.addAll(history(movements));
    all.addAll(recording("PostgreSQL", "POSTGRESQL", 0));
    return all.stream()
        .map(comparison -> comparison.line(results.byName()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n", Comparison.HEADER, "\n"));
  }

  /** On PostgreSQL there are no targets: what its commits cost depends on where the server is. */
  private static List<Comparison> recording(String name, String kind, int aimed) {
    String one = "CommandBenchmark.oneCaller " + kind;
    String bare = "BulkBenchmark.bareInsert " + kind;
    return List.of(
        rate(
            name + ": one command, beside a bare commit of its rows",
            one,
            "CommandBenchmark.bareCommit " + kind,
            0.3 * aimed,
            1),
        rate(
            name + ": 16 callers, beside one",
            "CommandBenchmark.sixteenCallers " + kind,
            one,
            3.0 * aimed,
            1),
        rate(
            name + ": commands in batches of 1,000, beside batched inserts of their rows",
            "BulkBenchmark.recordAll " + kind,
            bare,
            0.4 * aimed,
            1_000),
        rate(
            name + ": appends to the journal in batches of 1,000, beside the same inserts",
            "BulkBenchmark.append " + kind,
            bare,
            0,
            1_000));
  }

  private static List<Comparison> history(List<String> movements) {
    String few = movements.getFirst();
    String many = movements.getLast();
    String beside =
        String.format(
            Locale.ROOT,
            " at %,d movements, beside %,d",
            Integer.parseInt(many),
            Integer.parseInt(few));
    return List.of(
        time("SQLite: one command" + beside, "HistoryBenchmark.command ", many, few, 1.2),
        time(
            "SQLite: opening and a first command" + beside,
            "HistoryBenchmark.open ",
            many,
            few,
            1.5));
  }

  private static Comparison rate(
      String what, String measured, String beside, double target, int each) {
    return new Comparison(what, measured, beside, false, target, each);
  }

  private static Comparison time(
      String what, String benchmark, String many, String few, double target) {
    return new Comparison(what, benchmark + many, benchmark + few, true, target, 1);
  }
}
