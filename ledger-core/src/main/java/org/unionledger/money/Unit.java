package org.unionledger.money;

import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/**
 * What is counted: a currency, or goods by the piece. This class is immutable and thread-safe.
 *
 * @param code 1 to 16 letters, digits, {@code _} or {@code -}, beginning with a letter
 * @param scale the number of decimal places, 0 to {@value #GREATEST_SCALE}; 2 for CNY (one fen)
 */
public record Unit(String code, int scale) {
  /** The greatest number of decimal places of any unit. */
  public static final int GREATEST_SCALE = 6;

  /** Chinese yuan in fen, declared in every ledger. */
  public static final Unit CNY = new Unit("CNY", 2);

  /** Checks code and scale. */
  public Unit {
    requireCode(code);
    if (scale < 0 || scale > GREATEST_SCALE) {
      throw new InvalidValueException(
          "scale " + scale + " is not valid; use 0 to " + GREATEST_SCALE + " decimal places");
    }
  }

  /**
   * Returns the code if it is well formed.
   *
   * @param code the code to check
   * @return the code itself
   * @throws InvalidValueException if it is not well formed
   */
  static String requireCode(String code) {
    if (!Texts.isIdentifier(code, 16, "_-") || !Character.isLetter(code.codePointAt(0))) {
      throw new InvalidValueException(
          "unit \""
              + Texts.shown(code)
              + "\" is not valid; use 1 to 16"
              + " letters, digits, '_' or '-', beginning with a letter");
    }
    return code;
  }

  /**
   * Returns the code.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }
}
