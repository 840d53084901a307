package org.unionledger.testing.script;

import java.util.List;

/**
 * A script that was read.
 *
 * @param name the path of its file below {@code scripts}
 * @param lines its text, line by line
 * @param steps what its lines say
 */
public record Script(String name, List<String> lines, List<Step> steps) {

  /** Reads a script. */
  public static Script read(String name, String text) {
    List<String> lines = text.lines().toList();
    return new Script(name, lines, new ScriptReader(name, lines).read());
  }

  /** The script with one line marked. */
  String marked(int marked) {
    StringBuilder text = new StringBuilder("scripts/" + name + "\n");
    for (int number = 1; number <= lines.size(); number++) {
      text.append(number == marked ? "▶" : " ");
      text.append("%3d  %s%n".formatted(number, lines.get(number - 1)));
    }
    return text.toString();
  }
}
