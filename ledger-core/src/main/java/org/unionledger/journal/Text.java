package org.unionledger.journal;

import java.util.Comparator;

/** What the texts of an envelope may contain, and how they are ordered. */
final class Text {

  /** The order of the UTF-8 bytes, which every language and SQLite's own collation agree on. */
  static final Comparator<String> BY_UTF8 = Text::compareByUtf8;

  private Text() {}

  /**
   * Returns {@code text} if it is 1 to {@code limit} characters of well-formed Unicode without
   * control characters.
   *
   * @throws IllegalArgumentException if it is not; the message names {@code what}
   */
  static String name(String what, String text, int limit) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty: give it at least one character");
    }
    anything(what, text, limit);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw new IllegalArgumentException(
            what + " has a control character at index " + i + ": take it out");
      }
    }
    return text;
  }

  /**
   * Returns {@code text} if it is at most {@code limit} characters of well-formed Unicode.
   *
   * @throws IllegalArgumentException if it is not; the message names {@code what}
   */
  static String anything(String what, String text, int limit) {
    if (text.length() > limit) {
      throw new IllegalArgumentException(
          what + " has " + text.length() + " characters: shorten it to at most " + limit);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        if (!isPairAt(text, i)) {
          throw new IllegalArgumentException(
              what + " has half a character (a lone surrogate) at index " + i + ": correct it");
        }
        i++;
      }
    }
    return text;
  }

  private static boolean isPairAt(String text, int index) {
    return index + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
  }

  private static int compareByUtf8(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean mixed = Character.isSurrogate(a) != Character.isSurrogate(b);
        // Only where one side is a pair do UTF-16 units and code points disagree.
        return mixed ? Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b)) : a - b;
      }
    }
    return left.length() - right.length();
  }
}
