package org.unionledger.testing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a line of a script into words; a text in double quotes is one word. */
final class Tokens {
  private static final Pattern WORD = Pattern.compile("[^\\s\"]*\"[^\"]*\"|\\S+");

  private Tokens() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      words.add(found.group());
    }
    return words;
  }

  /** The text without the quotes around it or after its key. */
  static String unquoted(String word) {
    return word.replace("\"", "");
  }
}
