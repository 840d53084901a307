package org.unionledger.identity;

import java.util.regex.Pattern;

/**
 * The caller's own identifier of a command, and with it of the event and the movement that the
 * command becomes: the key of idempotency. Unique in a ledger.
 *
 * @param value 1 to 64 letters, digits, {@code _}, {@code .}, {@code :}, {@code /}, {@code #} or
 *     {@code -}
 */
public record CommandId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}_.:/#-]{1,64}");

  /** Checks the shape. */
  public CommandId {
    Texts.identifier("id", value, SHAPE, "1 to 64 letters, digits, '_', '.', ':', '/', '#' or '-'");
  }

  @Override
  public String toString() {
    return value;
  }
}
