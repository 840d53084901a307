package org.unionledger.examples.cli.console;

import java.io.PrintWriter;
import java.time.Duration;
import org.unionledger.examples.text.Figures;

/**
 * One line on a terminal that says how far something has come, drawn over itself a few times a
 * second and gone when closed. For one thread.
 */
public final class Progress implements AutoCloseable {

  private static final long PAUSE = Duration.ofMillis(100).toNanos();
  private static final int COLUMNS = 30;
  private static final String ERASED = "\r\u001B[K";

  private final PrintWriter terminal;
  private final boolean watched;
  private long shownAt = System.nanoTime();
  private boolean drawn;

  Progress(PrintWriter terminal, boolean watched) {
    this.terminal = terminal;
    this.watched = watched;
  }

  /**
   * Shows a state, unless another one has just been shown.
   *
   * @param done how much is done
   * @param all how much there is; zero or less if nobody knows
   */
  public void show(long done, long all) {
    long now = System.nanoTime();
    if (!watched || now - shownAt < PAUSE) {
      return;
    }
    shownAt = now;
    drawn = true;
    terminal.print(ERASED + (all > 0 ? Figures.bar(done, all, COLUMNS) + "  " : ""));
    terminal.print(Figures.of(done) + (all > 0 ? " / " + Figures.of(all) : ""));
    terminal.flush();
  }

  /** Erases the line. */
  @Override
  public void close() {
    if (drawn) {
      terminal.print(ERASED);
      terminal.flush();
      drawn = false;
    }
  }
}
