package org.unionledger.identity;

/**
 * A value that cannot exist: the text says which value, what is wrong with it and what would be
 * right. Thrown by the constructors of the vocabulary only.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Says why a value cannot exist.
   *
   * @param message what is wrong and what would be right
   */
  public InvalidValueException(String message) {
    super(message);
  }
}
