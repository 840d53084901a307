package org.unionledger.journal.histories;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.PostgresJournal;

/**
 * A crew in a process of its own. It is told the number of a history and which writers it has, one
 * line each, and tells every attempt in a line, then an empty one.
 */
final class ChildCrew implements Crew, AutoCloseable {

  private final long seed;
  private final Process process;
  private final BufferedReader told;
  private final BufferedWriter tells;

  private ChildCrew(long seed, Process process) {
    this.seed = seed;
    this.process = process;
    this.told = process.inputReader();
    this.tells = process.outputWriter();
  }

  /** Starts one. */
  static ChildCrew on(String url, long seed) throws IOException {
    List<String> command =
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ChildCrew.class.getName(),
            url,
            Long.toString(seed));
    return new ChildCrew(
        seed, new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Runs in the other process. */
  public static void main(String[] arguments) throws Exception {
    long seed = Long.parseLong(arguments[1]);
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (Journal journal = PostgresJournal.open(arguments[0]);
        ExecutorService threads = Executors.newCachedThreadPool()) {
      Crew crew = Crew.of(journal, threads);
      for (String line = asked.readLine(); line != null; line = asked.readLine()) {
        String[] part = line.split(" ", -1);
        List<Integer> writers =
            Arrays.stream(part).skip(2).map(Integer::valueOf).collect(Collectors.toList());
        Plan plan = Plan.of(seed, Integer.parseInt(part[0]));
        crew.work(plan, writers, Long.parseLong(part[1]))
            .forEach(attempt -> System.out.println(attempt.line()));
        System.out.println();
        System.out.flush();
      }
    }
  }

  @Override
  public List<Attempt> work(Plan plan, List<Integer> writers, long base) throws IOException {
    String some = writers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    tells.write("%d %d %s%n".formatted(plan.number(), base, some));
    tells.flush();
    List<Attempt> attempts = new ArrayList<>();
    for (String line = told.readLine(); ; line = told.readLine()) {
      if (line == null) {
        throw new IOException("the process with seed " + seed + " is gone");
      }
      if (line.isEmpty()) {
        return attempts;
      }
      attempts.add(Attempt.parse(line));
    }
  }

  /** The end of its input ends it. */
  @Override
  public void close() throws IOException {
    try (tells) {
      tells.flush();
    }
    try {
      process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    } finally {
      process.destroyForcibly();
    }
  }
}
