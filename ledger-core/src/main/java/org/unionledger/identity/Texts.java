package org.unionledger.identity;

/** The few shapes of text that a ledger accepts, each with a strict limit. */
public final class Texts {
  /** The greatest length of a summary, a name or a purpose, in UTF-16 characters. */
  public static final int LONGEST_TEXT = 200;

  private static final int LONGEST_IDENTIFIER = 64;

  /** The ideographs of Unicode 1.1, of which most texts are made. */
  private static final int FIRST_IDEOGRAPH = 0x4e00;

  private static final int LAST_IDEOGRAPH = 0x9fa5;

  private Texts() {}

  /**
   * Returns the identifier if it is one.
   *
   * @param what the name of the value, for the message
   * @param value the text to check
   * @param marks what may stand in it beside letters and digits
   * @param expected the form in words
   * @return the value itself
   * @throws InvalidValueException if it is empty, too long, or holds anything else
   */
  public static String identifier(String what, String value, String marks, String expected) {
    if (!isIdentifier(value, LONGEST_IDENTIFIER, marks)) {
      throw new InvalidValueException(
          what + " \"" + shown(value) + "\" is not valid; use " + expected);
    }
    return value;
  }

  /**
   * Whether a text is made of letters and digits of any script, and of marks. Walked by hand: every
   * event that is read has a dozen of them.
   *
   * @param value the text to check
   * @param longest the greatest number of characters (code points)
   * @param marks what may stand in it beside letters and digits
   * @return true for 1 to {@code longest} such characters
   */
  public static boolean isIdentifier(String value, int longest, String marks) {
    int count = 0;
    for (int index = 0; index < value.length(); count++) {
      int point = value.codePointAt(index);
      if (!isLetterOrNumber(point) && marks.indexOf(point) < 0) {
        return false;
      }
      index += Character.charCount(point);
    }
    return count > 0 && count <= longest;
  }

  private static boolean isLetterOrNumber(int point) {
    if (point < 0x80) {
      return isBetween('a', point | 0x20, 'z') || isBetween('0', point, '9');
    }
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(point);
    };
  }

  /**
   * Returns the text if it is one line of 1 to {@value #LONGEST_TEXT} characters that does not
   * begin or end with white space and holds no control character or broken surrogate.
   *
   * @param what the name of the value, for the message
   * @param value the text to check
   * @return the value itself
   * @throws InvalidValueException if it is empty, too long, or not one clean line
   */
  public static String line(String what, String value) {
    if (value.isEmpty() || value.length() > LONGEST_TEXT) {
      throw new InvalidValueException(
          what + " has " + value.length() + " characters; write 1 to " + LONGEST_TEXT);
    }
    if (isSpace(value.codePointAt(0))
        || isSpace(value.codePointBefore(value.length()))
        || !isCleanLine(value)) {
      throw new InvalidValueException(
          what
              + " \""
              + shown(value)
              + "\" is not one clean line; remove outer spaces, line breaks"
              + " and control characters");
    }
    return value;
  }

  private static boolean isSpace(int point) {
    return point == ' ' || (point > '~' && Character.isWhitespace(point));
  }

  private static boolean isCleanLine(String value) {
    for (int index = 0; index < value.length(); ) {
      int point = value.codePointAt(index);
      if (!isVisible(point)) {
        return false;
      }
      index += Character.charCount(point);
    }
    return true;
  }

  private static boolean isBetween(int first, int point, int last) {
    return first <= point && point <= last;
  }

  private static boolean isVisible(int point) {
    if (isBetween(' ', point, '~') || isBetween(FIRST_IDEOGRAPH, point, LAST_IDEOGRAPH)) {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /**
   * Shortens a hostile text so that a message can quote it.
   *
   * @param value any text
   * @return at most 60 characters of it, without control characters
   */
  public static String shown(String value) {
    String clean = value.replaceAll("\\p{Cntrl}", "?");
    return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
  }
}
