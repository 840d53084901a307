package org.unionledger.testing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a script into steps. */
final class ScriptReader {
  private static final Pattern COMMAND = Pattern.compile("(\\S+):\\s+(.*)");
  private static final Pattern OPENED = Pattern.compile("OpenBook\\s+(\\S+).*");

  private final String name;
  private final List<String> lines;
  private final List<Step> steps = new ArrayList<>();
  private int next;
  private String book = "no-book";

  ScriptReader(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  List<Step> read() {
    while (next < lines.size()) {
      int number = next + 1;
      try {
        step(number, withoutComment(lines.get(next++)));
      } catch (RuntimeException unreadable) {
        String line = name + ", line " + number + ": " + lines.get(number - 1);
        throw new IllegalArgumentException(line, unreadable);
      }
    }
    return steps;
  }

  private void step(int number, String line) {
    switch (line) {
      case "" -> {}
      case "together" -> steps.add(batch(number, false));
      case "atomically" -> steps.add(batch(number, true));
      case "balances" -> steps.add(new Step.Table(number, Step.Table.Kind.BALANCES, book, rows()));
      case "funds" -> steps.add(new Step.Table(number, Step.Table.Kind.FUNDS, book, rows()));
      default -> {
        if (line.startsWith("book ")) {
          book = line.substring(5).strip();
        } else {
          steps.add(ask(number, line));
        }
      }
    }
  }

  private Step.Batch batch(int number, boolean atomic) {
    List<Step.Ask> asks = new ArrayList<>();
    while (isIndented()) {
      int at = next + 1;
      String line = withoutComment(lines.get(next++));
      if (!line.isEmpty()) {
        asks.add(ask(at, line));
      }
    }
    return new Step.Batch(number, asks, atomic);
  }

  private List<String> rows() {
    List<String> rows = new ArrayList<>();
    while (isIndented()) {
      String row = String.join(" ", Tokens.of(withoutComment(lines.get(next++))));
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private boolean isIndented() {
    return next < lines.size() && lines.get(next).startsWith(" ");
  }

  private Step.Ask ask(int number, String line) {
    int arrow = line.lastIndexOf('→');
    String text = arrow < 0 ? line : line.substring(0, arrow).strip();
    ExpectedOutcome expected =
        new ExpectedOutcome(arrow < 0 ? List.of() : Tokens.of(line.substring(arrow + 1)));
    if (text.startsWith("{")) {
      return new Step.Ask(number, text, expected);
    }
    Matcher command = COMMAND.matcher(text);
    if (!command.matches()) {
      throw new IllegalArgumentException("a line is \"id: Command …\"");
    }
    Matcher opened = OPENED.matcher(command.group(2));
    if (opened.matches()) {
      book = opened.group(1);
    }
    String json = Notation.json(command.group(1), command.group(2), book);
    return new Step.Ask(number, json, expected);
  }

  private static String withoutComment(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
