package org.unionledger.testing.script;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a voucher: {@code [times×] Dr|Cr account amount [fund] [@party] [dimension=…]}. */
final class VoucherLine {
  private static final Pattern AMOUNT = Pattern.compile("([^\\[]*)(?:\\[(.+)])?");

  private VoucherLine() {}

  static void addTo(ArrayNode lines, String text) {
    List<String> words = new ArrayList<>(Tokens.of(text));
    int times = 1;
    if (words.get(0).endsWith("×")) {
      String count = words.remove(0);
      times = Integer.parseInt(count.substring(0, count.length() - 1));
    }
    for (int time = 0; time < times; time++) {
      add(lines.addObject(), words);
    }
  }

  private static void add(ObjectNode line, List<String> words) {
    line.put("side", side(words.get(0))).put("account", words.get(1));
    putAmount(line, words.get(2));
    for (String word : words.subList(3, words.size())) {
      if (word.startsWith("@")) {
        line.put("party", word.substring(1));
      } else if (word.contains("=")) {
        int equals = word.indexOf('=');
        line.put(word.substring(0, equals), word.substring(equals + 1));
      } else {
        line.put("fund", word);
      }
    }
  }

  private static String side(String word) {
    return switch (word) {
      case "Dr" -> "DEBIT";
      case "Cr" -> "CREDIT";
      default -> throw new IllegalArgumentException("a line begins with Dr or Cr, not " + word);
    };
  }

  /** Puts amount and unit of {@code 12.50} or {@code 100[mask]}. */
  static void putAmount(ObjectNode json, String word) {
    putAmount(json, "amount", word);
  }

  /** The same under another name. */
  static void putAmount(ObjectNode json, String field, String word) {
    Matcher parts = AMOUNT.matcher(word);
    if (!parts.matches()) {
      throw new IllegalArgumentException(word + " is not an amount");
    }
    json.put(field, parts.group(1));
    json.put("unit", parts.group(2) == null ? "CNY" : parts.group(2));
  }
}
