package org.unionledger.examples.cli;

/** Options that do not go together: exit status 2. */
final class WrongUsageException extends Exception {
  private static final long serialVersionUID = 1L;

  WrongUsageException(String message) {
    super(message);
  }
}
