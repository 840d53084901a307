package org.unionledger.money;

/** A sum that does not fit into 64 bits of minor units. It is refused; it never wraps around. */
public final class AmountOverflowException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  AmountOverflowException(String message) {
    super(message);
  }
}
