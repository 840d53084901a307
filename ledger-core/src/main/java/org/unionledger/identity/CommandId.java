package org.unionledger.identity;

/**
 * The caller's own identifier of a command, and with it of the event and the movement that the
 * command becomes: the key of idempotency. Unique in a ledger.
 *
 * @param value 1 to 64 letters, digits, {@code _}, {@code .}, {@code :}, {@code /}, {@code #} or
 *     {@code -}
 */
public record CommandId(String value) {
  private static final String MARKS = "_.:/#-";

  /** Checks the shape. */
  public CommandId {
    Texts.identifier("id", value, MARKS, "1 to 64 letters, digits, '_', '.', ':', '/', '#' or '-'");
  }

  @Override
  public String toString() {
    return value;
  }
}
