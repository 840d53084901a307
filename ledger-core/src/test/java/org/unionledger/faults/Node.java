package org.unionledger.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.command.Outcome;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.jdbc.PostgresJournal;

/**
 * A process with a ledger, in whose place it is killed. It is told {@code at} which ledger it is
 * and what to {@code ask} there, four callers at once, one line each; it says before each request
 * that it asks, and after it what it was answered. When its input ends it closes the ledger.
 */
final class Node {

  private static final int CALLERS = 4;
  private static final long PATIENCE = 60_000;

  private final PrintStream out;
  private final String place;
  private volatile UnionLedger ledger;

  private Node(PrintStream out, String place, UnionLedger ledger) {
    this.out = out;
    this.place = place;
    this.ledger = ledger;
  }

  /** Runs in the other process. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (ExecutorService threads =
        arguments[0].equals("virtual")
            ? Executors.newVirtualThreadPerTaskExecutor()
            : Executors.newFixedThreadPool(CALLERS)) {
      Node node = null;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("at ")) {
          if (node != null) {
            node.close();
          }
          node = at(line.substring(3), out);
        } else if (node != null) {
          node.ask(Path.of(line.substring(4)), threads);
        }
      }
      if (node != null) {
        node.close();
      }
    }
  }

  private static Node at(String place, PrintStream out) throws InterruptedException {
    say(out, "opening");
    Node node = new Node(out, place, opened(place, out));
    say(out, "open");
    return node;
  }

  /** Opens it when the server is back, if it is away. */
  private static UnionLedger opened(String place, PrintStream out) throws InterruptedException {
    long patience = System.currentTimeMillis() + PATIENCE;
    while (true) {
      try {
        return place.startsWith("jdbc:")
            ? UnionLedger.on(PostgresJournal.open(place), LedgerOptions.defaults())
            : UnionLedger.open(Path.of(place));
      } catch (JournalException.StorageFailure e) {
        say(out, "failed " + e.getClass().getSimpleName());
        if (System.currentTimeMillis() > patience) {
          throw e;
        }
        Thread.sleep(20);
      }
    }
  }

  /** One call of the system for each line, so that no line is said by half. */
  private static void say(PrintStream out, String line) {
    out.println(line);
  }

  private void ask(Path file, ExecutorService threads)
      throws IOException, InterruptedException, ExecutionException {
    Queue<String> lines = new ConcurrentLinkedQueue<>(Files.readAllLines(file));
    List<Callable<Void>> callers = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      callers.add(
          () -> {
            for (String line = lines.poll(); line != null; line = lines.poll()) {
              answer(Request.parse(line));
            }
            return null;
          });
    }
    for (Future<Void> done : threads.invokeAll(callers)) {
      done.get();
    }
    say(out, "done " + file.getFileName());
  }

  /** Asks until there is an answer, as a host does when the server was away. */
  private void answer(Request request) throws InterruptedException {
    say(out, "asks " + request.number());
    long patience = System.currentTimeMillis() + PATIENCE;
    while (true) {
      UnionLedger asked = ledger;
      try {
        List<Outcome> outcomes = request.on(asked);
        say(out, "answered " + Answer.of(request, outcomes).words());
        return;
      } catch (JournalException e) {
        say(out, "failed " + e.getClass().getSimpleName());
        if (System.currentTimeMillis() > patience) {
          throw e;
        }
        if (e instanceof JournalException.OutcomeUnknown) {
          reopen(asked);
        }
        Thread.sleep(5);
      }
    }
  }

  private synchronized void reopen(UnionLedger broken) throws InterruptedException {
    if (ledger == broken) {
      broken.close();
      ledger = opened(place, out);
    }
  }

  private void close() {
    say(out, "closing");
    ledger.close();
    say(out, "closed");
  }
}
