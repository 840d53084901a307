package org.unionledger.identity;

/**
 * Whoever asks for, prepares or approves something: a role or an account name of the host.
 *
 * @param value 1 to 64 letters, digits, {@code _}, {@code .}, {@code @}, {@code :} or {@code -}
 */
public record Actor(String value) {
  private static final String MARKS = "_.@:-";

  /** Checks the shape. */
  public Actor {
    Texts.identifier("actor", value, MARKS, "1 to 64 letters, digits, '_', '.', '@', ':' or '-'");
  }

  @Override
  public String toString() {
    return value;
  }
}
