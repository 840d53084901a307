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
    return Texts.identifier(
        "hold", code, "_./#-", "1 to 64 letters, digits, '_', '.', '/', '#' or '-'");
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
