package org.unionledger.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A {@link Node} as its parent sees it: tells it what to do, hears what it says, and kills it. */
final class NodeProcess implements AutoCloseable {

  private static final long PATIENCE = 90_000;

  private final Process process;
  private final Writer input;
  private final Thread ear;
  private final List<String> said = new ArrayList<>();
  private final Set<Integer> asked = new HashSet<>();
  private final Map<Integer, Answer> answers = new HashMap<>();
  private int failures;
  private boolean ended;

  private NodeProcess(Process process) {
    this.process = process;
    this.input = process.outputWriter(StandardCharsets.UTF_8);
    this.ear = Thread.ofVirtual().start(this::listen);
  }

  /** Starts a node that waits to be told. */
  static NodeProcess start(Start start, boolean virtualThreads) throws IOException {
    return new NodeProcess(start.of(Node.class, virtualThreads ? "virtual" : "platform"));
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      end();
    }
  }

  private synchronized void hear(String line) {
    if (line.startsWith("asks ")) {
      asked.add(Integer.valueOf(line.substring(5)));
    } else if (line.startsWith("answered ")) {
      Answer answer = Answer.parse(line.substring(9));
      answers.put(answer.number(), answer);
      notifyAll();
    } else if (line.startsWith("failed ")) {
      failures++;
    } else {
      said.add(line);
      notifyAll();
    }
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Tells it which ledger to open. */
  void at(String place) {
    tell("at " + place);
  }

  /** Tells it what to ask. */
  void ask(Path file, List<Request> requests) throws IOException {
    Files.write(file, requests.stream().map(Request::line).toList());
    tell("ask " + file);
  }

  /** Tells it to close the ledger and end. */
  void finish() throws IOException {
    input.close();
  }

  private void tell(String line) {
    try {
      input.write(line + "\n");
      input.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the node is gone; it said " + said, e);
    }
  }

  /** Waits until it said something. */
  synchronized void await(String line) throws InterruptedException {
    long patience = System.currentTimeMillis() + PATIENCE;
    while (!said.contains(line)) {
      long left = patience - System.currentTimeMillis();
      if (ended || left <= 0) {
        throw new AssertionError("a node never says \"" + line + "\"; it said " + said);
      }
      wait(left);
    }
  }

  /** Waits until so many requests are answered. */
  synchronized void awaitAnswers(int count) throws InterruptedException {
    long patience = System.currentTimeMillis() + PATIENCE;
    while (answers.size() < count) {
      long left = patience - System.currentTimeMillis();
      if (ended || left <= 0) {
        throw new AssertionError("a node answers only " + answers.size() + " requests");
      }
      wait(left);
    }
  }

  /**
   * Ends it as {@code kill -9} does, and hears the last that it said. The handle is asked, because
   * the process would close what is not heard yet.
   */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
    ear.join();
  }

  /** What it was answered so far. */
  synchronized Map<Integer, Answer> answers() {
    return Map.copyOf(answers);
  }

  /** The numbers of the requests that it asked so far. */
  synchronized Set<Integer> asked() {
    return Set.copyOf(asked);
  }

  /** How often it was told that the storage failed, so far. */
  synchronized int failures() {
    return failures;
  }

  /** Forgets what it asked, so that what comes next can be told apart. */
  synchronized void forget() {
    asked.clear();
    answers.clear();
    said.clear();
    failures = 0;
  }

  @Override
  public void close() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }
}
