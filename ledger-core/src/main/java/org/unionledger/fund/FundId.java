package org.unionledger.fund;

import java.util.Arrays;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/**
 * Names a fund of a book.
 *
 * @param book whose fund it is
 * @param code 1 to 96 letters, digits, {@code _}, {@code .}, {@code -}, in parts separated by
 *     {@code /}, e.g. {@code covid-2020/consolation}
 */
public record FundId(BookId book, String code) implements Comparable<FundId> {
  private static final int LONGEST_CODE = 96;

  /** Checks the shape of the code. */
  public FundId {
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
    if (code.length() > LONGEST_CODE || !isMadeOfParts(code)) {
      throw new InvalidValueException(
          "fund \""
              + Texts.shown(code)
              + "\" is not valid; use 1 to "
              + LONGEST_CODE
              + " letters, digits, '_', '.' or '-', in parts separated by '/'");
    }
    return code;
  }

  private static boolean isMadeOfParts(String code) {
    return Arrays.stream(code.split("/", -1))
        .allMatch(part -> Texts.isIdentifier(part, LONGEST_CODE, "_.-"));
  }

  @Override
  public int compareTo(FundId other) {
    int byBook = book.compareTo(other.book);
    return byBook != 0 ? byBook : code.compareTo(other.code);
  }

  /**
   * Book and code, e.g. {@code dongcheng/covid-2020}.
   *
   * @return text that is unique in a ledger
   */
  @Override
  public String toString() {
    return book + "/" + code;
  }
}
