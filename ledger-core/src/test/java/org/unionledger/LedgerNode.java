package org.unionledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.unionledger.command.LedgerCommand;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.testing.history.ConcurrentHistory;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.model.Expectation;

/**
 * A node of a shared ledger that is a process of its own: says {@code ready}, waits for a line,
 * asks its share of a random history by several callers, and says what came of each command.
 */
final class LedgerNode implements AutoCloseable {

  /** So many commands are asked one after another, so that there is something to race for. */
  static final int FIRST = 60;

  /** The callers of each node. */
  static final int CALLERS = 4;

  private final Process process;
  private final BufferedReader said;
  private final List<LedgerCommand> commands;

  private LedgerNode(Process process, List<LedgerCommand> commands) {
    this.process = process;
    this.said = process.inputReader();
    this.commands = commands;
  }

  /**
   * Starts one.
   *
   * @param number which one of how many
   */
  static LedgerNode start(String url, long seed, int count, int number, int nodes)
      throws IOException {
    List<String> command =
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            LedgerNode.class.getName(),
            url,
            Long.toString(seed),
            Integer.toString(count),
            Integer.toString(number),
            Integer.toString(nodes));
    return new LedgerNode(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start(),
        RandomHistory.commands(seed, count));
  }

  /** Runs in the other process. */
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[2]);
    int number = Integer.parseInt(arguments[3]);
    int nodes = Integer.parseInt(arguments[4]);
    List<LedgerCommand> commands = RandomHistory.commands(Long.parseLong(arguments[1]), count);
    try (UnionLedger ledger =
            UnionLedger.on(PostgresJournal.open(arguments[0]), LedgerOptions.defaults());
        ExecutorService callers = Executors.newCachedThreadPool()) {
      System.out.println("ready");
      if (System.in.read() < 0) {
        return;
      }
      List<Callable<List<String>>> work = new ArrayList<>();
      for (List<Integer> share : shares(count, number, nodes)) {
        work.add(
            () -> share.stream().map(index -> line(ledger, index, commands.get(index))).toList());
      }
      for (Future<List<String>> lines : callers.invokeAll(work)) {
        lines.get().forEach(System.out::println);
      }
    }
  }

  /** Which commands each caller of a node asks, after the first. */
  static List<List<Integer>> shares(int count, int number, int nodes) {
    return IntStream.range(0, CALLERS)
        .mapToObj(
            caller ->
                IntStream.range(FIRST, count)
                    .filter(index -> index % (nodes * CALLERS) == number * CALLERS + caller)
                    .boxed()
                    .toList())
        .toList();
  }

  private static String line(UnionLedger ledger, int index, LedgerCommand command) {
    ConcurrentHistory.Answer answer = ConcurrentHistory.ask(ledger, command);
    String came =
        switch (answer.came()) {
          case Expectation.Recorded r -> "recorded %d %s".formatted(r.position(), r.voucher());
          case Expectation.AlreadyRecorded a ->
              "already %d %s".formatted(a.position(), a.voucher());
          case Expectation.Refused refused -> "refused " + refused.reason();
        };
    return "%d %d %d %s".formatted(index, answer.before(), answer.after(), came);
  }

  /** Waits until all are ready, then lets them begin. */
  static void beginTogether(List<LedgerNode> nodes) throws IOException {
    for (LedgerNode node : nodes) {
      String line = node.said.readLine();
      if (!"ready".equals(line)) {
        throw new IOException("a node said " + line);
      }
    }
    for (LedgerNode node : nodes) {
      node.process.getOutputStream().write('\n');
      node.process.getOutputStream().flush();
    }
  }

  /** Hands over what came of each command, and waits for its end. */
  void report(ConcurrentHistory history) throws IOException, InterruptedException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      String[] part = line.split(" ", 6);
      String voucher = part.length < 6 || part[5].equals("null") ? null : part[5];
      Expectation came =
          switch (part[3]) {
            case "recorded" -> new Expectation.Recorded(Long.parseLong(part[4]), voucher);
            case "already" -> new Expectation.AlreadyRecorded(Long.parseLong(part[4]), voucher);
            default -> new Expectation.Refused(part[4]);
          };
      history.add(
          new ConcurrentHistory.Answer(
              commands.get(Integer.parseInt(part[0])),
              came,
              Long.parseLong(part[1]),
              Long.parseLong(part[2])));
    }
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("a node failed");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
