package org.unionledger.benchmarks.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.unionledger.benchmarks.measure.Results;
import org.unionledger.benchmarks.replay.data.DataFolder;
import org.unionledger.benchmarks.replay.data.GeneratedLedgers;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.rival.AccountingProgram;
import org.unionledger.benchmarks.replay.rival.AxonReplay;
import org.unionledger.benchmarks.replay.rival.Exports;

/** What is measured in processes of its own and not by JMH: slow, or of another language. */
final class OtherProcesses {
  /** How many movements accounting programs read. */
  private static final long FOR_PROGRAMS = 100_000;

  private static final List<String> ENGINES = List.of("IN_MEMORY", "JPA");

  /** Tunings, each with how many movements it can replay in some seconds. */
  private static final List<String> TUNINGS =
      List.of("DEFAULT 20000", "TUNED 100000", "WAKEFUL 100000");

  private static final String PASSES = "2";
  private static final String MOST_SECONDS = "8";
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final int OWN_PASSES = 5;

  /** The system property that names the launcher of the ledger's own command line. */
  private static final String LAUNCHER = "ledger.benchmarks.launcher";

  /** Under which name the ledger's own process is found. */
  static final String OWN = "union-ledger";

  private final Results results;
  private final long most;

  /** Measures into results, with no more movements than told. */
  OtherProcesses(Results results, long most) {
    this.results = results;
    this.most = most;
  }

  /** Replays with Axon, each engine with each tuning. */
  void axon() throws IOException, InterruptedException {
    for (String engine : ENGINES) {
      for (String tuning : TUNINGS) {
        axon(engine, tuning.split(" ", -1));
      }
    }
  }

  /** Lets accounting programs, and the ledger's own command line, come to all balances. */
  void programs() throws IOException, InterruptedException {
    Movements movements = new Movements(Math.min(most, FOR_PROGRAMS));
    own(movements.count());
    Exports exports = new Exports(movements);
    for (AccountingProgram program : AccountingProgram.values()) {
      if (program.isInstalled()) {
        System.err.printf("# %s reads %,d movements%n", program.program(), movements.count());
        OptionalDouble seconds = program.seconds(exports, LIMIT);
        if (seconds.isPresent()) {
          results.add(program.program(), List.of(seconds.getAsDouble() / movements.count()));
        } else {
          System.err.printf("# %s was ended after %s%n", program.program(), LIMIT);
        }
      }
    }
  }

  /** The first pass only builds the launcher, and is not counted. */
  private void own(long movements) throws IOException, InterruptedException {
    Path launcher = Path.of(System.getProperty(LAUNCHER, "../ledger")).toAbsolutePath();
    if (!Files.isExecutable(launcher)) {
      System.err.printf("# %s is not there; name it with -D%s%n", launcher, LAUNCHER);
      return;
    }
    String ledger = GeneratedLedgers.sqlite(movements).toString();
    List<Double> seconds = new ArrayList<>();
    for (int pass = 0; pass <= OWN_PASSES; pass++) {
      long begun = System.nanoTime();
      Process process =
          new ProcessBuilder(launcher.normalize().toString(), "--ledger", ledger, "replay")
              .redirectErrorStream(true)
              .redirectOutput(DataFolder.path().resolve("replay.log").toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "The ledger failed; see replay.log in " + DataFolder.path());
      }
      seconds.add((System.nanoTime() - begun) / 1e9 / movements);
    }
    results.add(OWN, seconds.subList(1, seconds.size()));
  }

  /** The first pass only warms up. */
  private void axon(String engine, String... tuning) throws IOException, InterruptedException {
    String count = Long.toString(Math.min(most, Long.parseLong(tuning[1])));
    System.err.printf("# Axon, %s, %s, %s movements%n", engine, tuning[0], count);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx3g",
            "-D%s=%s".formatted(DataFolder.PROPERTY, DataFolder.path()),
            "-classpath",
            System.getProperty("java.class.path"),
            AxonReplay.class.getName(),
            engine,
            tuning[0],
            count,
            PASSES,
            MOST_SECONDS);
    Process process =
        new ProcessBuilder(command)
            .redirectError(DataFolder.path().resolve("axon.log").toFile())
            .start();
    List<Double> seconds = new ArrayList<>();
    try (var printed = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line : printed.lines().toList()) {
        String[] pass = line.split(" ", -1);
        seconds.add(Double.parseDouble(pass[1]) / Long.parseLong(pass[0]));
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("Axon failed; see axon.log in " + DataFolder.path());
    }
    results.add("AxonReplay " + engine + " " + tuning[0], seconds.subList(1, seconds.size()));
  }
}
