package org.unionledger.json;

import java.util.List;
import java.util.Random;

/** Damages texts at random, the same way for the same seed. */
final class Mutations {
  private static final List<String> SNIPPETS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u0000",
          "\\ud800",
          "null",
          "true",
          "-",
          "-0",
          "1e999",
          "0.1",
          "99999999999999999999",
          "NaN",
          "\u0000",
          "\uFEFF",
          "\ud83d",
          "𠮷",
          " ",
          "\n",
          "/*",
          "\"id\":1",
          "\"command\":\"Reverse\"",
          "2020-02-30",
          "[[[[[[[[[",
          "1".repeat(50));

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The text with one to three damages. */
  String damaged(String text) {
    String damaged = text;
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      damaged = damagedOnce(damaged);
    }
    return damaged;
  }

  private String damagedOnce(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(12));
    String before = text.substring(0, from);
    String after = text.substring(to);
    return switch (random.nextInt(6)) {
      case 0 -> before;
      case 1 -> before + after;
      case 2 -> before + text.substring(from, to) + text.substring(from, to) + after;
      case 3 -> before + SNIPPETS.get(random.nextInt(SNIPPETS.size())) + text.substring(from);
      case 4 -> before + SNIPPETS.get(random.nextInt(SNIPPETS.size())) + after;
      default -> before + (char) random.nextInt(0x100) + text.substring(from);
    };
  }
}
