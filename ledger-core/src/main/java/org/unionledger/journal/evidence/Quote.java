package org.unionledger.journal.evidence;

/** Text of unknown origin, made fit for an error message. */
final class Quote {

  private static final int LONGEST = 80;

  private Quote() {}

  /**
   * Quotes the beginning of {@code text}, with control and unusual characters as question marks.
   */
  static String of(String text) {
    int shown = Math.min(text.length(), LONGEST);
    var quoted = new StringBuilder(shown + 3).append('"');
    for (int i = 0; i < shown; i++) {
      char c = text.charAt(i);
      quoted.append(Character.isLetterOrDigit(c) || (c >= ' ' && c < 0x7F) ? c : '?');
    }
    return quoted.append(shown < text.length() ? "…\"" : "\"").toString();
  }
}
