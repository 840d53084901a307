package org.unionledger.fund;

import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/**
 * Names a hold (预留) on a fund of a book. A code is used once in a book.
 *
 * @param book whose fund it is on
 * @param code 1 to 64 letters, digits, {@code _}, {@code .}, {@code /}, {@code #} or {@code -},
 *     e.g. the number of a contract
 */
public record HoldId(BookId book, String code) {
  private static final int LONGEST_CODE = 64;

  /** Checks the shape of the code. */
  public HoldId {
    requireCode(code);
  }

  /**
   * Returns the code if it is well formed.
   *
   * @param code the code to check
   * @return the code itself
   * @throws InvalidValueException if it is not well formed
   */
  public static String requireCode(String code) {
    if (!Texts.isIdentifier(code, LONGEST_CODE, "_./#-")) {
      throw new InvalidValueException(
          "hold \""
              + Texts.shown(code)
              + "\" is not valid; use 1 to "
              + LONGEST_CODE
              + " letters, digits, '_', '.', '/', '#' or '-'");
    }
    return code;
  }

  /**
   * Book and code, e.g. {@code dongcheng/contract-7}.
   *
   * @return text that is unique in a ledger
   */
  @Override
  public String toString() {
    return book + "/" + code;
  }
}
