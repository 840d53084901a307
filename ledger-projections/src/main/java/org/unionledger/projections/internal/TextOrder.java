package org.unionledger.projections.internal;

import java.util.Comparator;

/** The order of texts in every answer: by code points, which is the order of their UTF-8 bytes. */
public final class TextOrder {
  /** Orders by code points. */
  public static final Comparator<String> BY_CODE_POINT = TextOrder::compare;

  private TextOrder() {}

  /**
   * Compares by code points. {@link String#compareTo} orders by UTF-16 units instead, and so puts
   * the rare characters beyond U+FFFF before U+E000.
   *
   * @param left a text
   * @param right another text
   * @return negative, zero or positive
   */
  public static int compare(String left, String right) {
    if (left.equals(right)) {
      return 0; // Most texts that are compared are the same book or account.
    }
    int shared = Math.min(left.length(), right.length());
    for (int index = 0; index < shared; index++) {
      char a = left.charAt(index);
      char b = right.charAt(index);
      if (a != b) {
        boolean mixed = Character.isSurrogate(a) != Character.isSurrogate(b);
        return mixed ? Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b)) : a - b;
      }
    }
    return left.length() - right.length();
  }
}
