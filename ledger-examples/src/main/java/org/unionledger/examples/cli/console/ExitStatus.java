package org.unionledger.examples.cli.console;

/** The exit statuses of the {@code ledger} command line. */
public final class ExitStatus {
  /** Everything that was asked is done. */
  public static final int DONE = 0;

  /** Something was refused, differs, or could not be done. */
  public static final int REFUSED = 1;

  /** The command line itself is wrong; one line says what would have been right. */
  public static final int WRONG_USAGE = 2;

  private ExitStatus() {}
}
