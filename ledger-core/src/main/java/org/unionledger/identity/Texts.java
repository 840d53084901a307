package org.unionledger.identity;

import java.util.regex.Pattern;

/** The few shapes of text that a ledger accepts, each with a strict limit. */
public final class Texts {
  /** The greatest length of a summary, a name or a purpose, in UTF-16 characters. */
  public static final int LONGEST_TEXT = 200;

  private Texts() {}

  /**
   * Returns the identifier if it matches the pattern.
   *
   * @param what the name of the value, for the message
   * @param value the text to check
   * @param pattern what it must match as a whole
   * @param expected the pattern in words
   * @return the value itself
   * @throws InvalidValueException if it does not match
   */
  static String identifier(String what, String value, Pattern pattern, String expected) {
    if (!pattern.matcher(value).matches()) {
      throw new InvalidValueException(
          what + " \"" + shown(value) + "\" is not valid; use " + expected);
    }
    return value;
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
    if (!value.equals(value.strip()) || !isCleanLine(value)) {
      throw new InvalidValueException(
          what
              + " \""
              + shown(value)
              + "\" is not one clean line; remove outer spaces, line breaks"
              + " and control characters");
    }
    return value;
  }

  private static boolean isCleanLine(String value) {
    return value
        .codePoints()
        .noneMatch(
            point ->
                Character.isISOControl(point)
                    || Character.getType(point) == Character.SURROGATE
                    || Character.getType(point) == Character.FORMAT
                    || Character.getType(point) == Character.LINE_SEPARATOR
                    || Character.getType(point) == Character.PARAGRAPH_SEPARATOR);
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
