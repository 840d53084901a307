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
    requireForm("id", value);
  }

  /**
   * Returns a text if it is of the form of an identifier.
   *
   * @param what the name of the value, for the message
   * @param value the text to check
   * @return the text itself
   * @throws InvalidValueException if it is not
   */
  public static String requireForm(String what, String value) {
    return Texts.identifier(
        what, value, MARKS, "1 to 64 letters, digits, '_', '.', ':', '/', '#' or '-'");
  }

  @Override
  public String toString() {
    return value;
  }
}
