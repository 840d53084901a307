package org.unionledger.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Fighter} as its parent sees it. */
final class FighterProcess {

  private static final long PATIENCE = 60_000;

  private final Process process;
  private final Thread ear;
  private final List<Integer> recorded = new ArrayList<>();
  private boolean holding;
  private int holds;
  private int refusals;
  private String refused = "";
  private boolean ended;

  private FighterProcess(Process process) {
    this.process = process;
    this.ear = Thread.ofVirtual().start(this::listen);
  }

  static FighterProcess start(Path file, long seed) throws IOException {
    return new FighterProcess(
        Start.plain().of(Fighter.class, file.toString(), Long.toString(seed)));
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
    String[] words = line.split(" ", 2);
    switch (words[0]) {
      case "holds" -> {
        holding = true;
        holds++;
      }
      case "leaves" -> holding = false;
      case "recorded" -> recorded.add(Integer.valueOf(words[1]));
      default -> {
        refusals++;
        refused = words[1];
      }
    }
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  long pid() {
    return process.pid();
  }

  synchronized int holds() {
    return holds;
  }

  synchronized int refusals() {
    return refusals;
  }

  /** Whether it said last that it holds the file, and did not say that it leaves. */
  synchronized boolean isHolding() {
    return holding && !ended;
  }

  /** The same, once all that it said before it was stopped is heard. */
  boolean isHoldingStill() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return isHolding();
  }

  /** Who it was refused for, in its next attempt but one. */
  synchronized String nextRefusalButOne() throws InterruptedException {
    long patience = System.currentTimeMillis() + PATIENCE;
    int enough = refusals + 2;
    while (refusals < enough) {
      long left = patience - System.currentTimeMillis();
      if (ended || left <= 0) {
        throw new AssertionError("process " + pid() + " is not refused while another one holds");
      }
      wait(left);
    }
    return refused;
  }

  /** The positions that it was told its entries have. */
  synchronized List<Integer> recorded() {
    return List.copyOf(recorded);
  }

  /** Sends it a signal, as {@code kill -STOP} does. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
  }

  /** Ends it as {@code kill -9} does, and hears the last that it said. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
    ear.join();
  }

  /** Whether it came to its end otherwise than by being killed. */
  boolean hasFailed() {
    return !process.isAlive() && process.exitValue() != 128 + 9;
  }
}
