package org.unionledger.journal.canonical;

/** The escapes of JSON. */
final class Escapes {
  private static final String LETTERS = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private Escapes() {}

  /**
   * Puts what they stand for in the place of escapes.
   *
   * @throws IllegalArgumentException if an escape is none
   */
  static String resolved(String text) {
    StringBuilder resolved = new StringBuilder(text.length());
    int index = 0;
    while (index < text.length()) {
      char letter = text.charAt(index++);
      if (letter != '\\') {
        resolved.append(letter);
      } else if (text.startsWith("u", index)) {
        resolved.append(character(text, index + 1));
        index += 5;
      } else {
        int which = index < text.length() ? LETTERS.indexOf(text.charAt(index++)) : -1;
        if (which < 0) {
          throw new IllegalArgumentException("a text has an escape that JSON does not know");
        }
        resolved.append(MEANINGS.charAt(which));
      }
    }
    return resolved.toString();
  }

  private static char character(String text, int from) {
    int value = 0;
    for (int index = from; index < from + 4; index++) {
      int digit = index < text.length() ? Character.digit(text.charAt(index), 16) : -1;
      if (digit < 0) {
        throw new IllegalArgumentException("a text has an escape without four digits");
      }
      value = 16 * value + digit;
    }
    return (char) value;
  }
}
