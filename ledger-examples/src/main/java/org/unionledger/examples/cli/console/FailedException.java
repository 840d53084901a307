package org.unionledger.examples.cli.console;

/** Why a command could not be done, in words for whoever asked: exit status 1. */
public final class FailedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Ends the command.
   *
   * @param message one line in the reader's language: what is wrong, and what to do
   */
  public FailedException(String message) {
    super(message);
  }
}
