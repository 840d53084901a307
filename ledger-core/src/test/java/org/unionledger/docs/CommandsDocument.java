package org.unionledger.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code docs/commands.md} says: the examples in their order, and for each heading the fields
 * of its table.
 *
 * @param examples all lines of JSON
 * @param tables for each heading its fields, and of each whether it is required
 */
record CommandsDocument(List<String> examples, Map<String, Map<String, Boolean>> tables) {
  private static final Pattern FIELD =
      Pattern.compile("\\| `([A-Za-z0-9.\\[\\]]+)` \\| (required|optional) \\| .+ \\|");

  static final Path FILE = Path.of("..", "docs", "commands.md");

  static CommandsDocument read() throws IOException {
    List<String> examples = new ArrayList<>();
    Map<String, Map<String, Boolean>> tables = new LinkedHashMap<>();
    Map<String, Boolean> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(FILE)) {
      Matcher field = FIELD.matcher(line);
      if (line.startsWith("#")) {
        table = new LinkedHashMap<>();
        tables.put(line.replaceFirst("#+ ", ""), table);
      } else if (line.startsWith("{")) {
        examples.add(line);
      } else if (field.matches()) {
        table.put(field.group(1), field.group(2).equals("required"));
      }
    }
    return new CommandsDocument(examples, tables);
  }

  /** All fields of a command: those that it shares with others, and its own. */
  Map<String, Boolean> fieldsOf(Class<?> command, boolean movement) {
    Map<String, Boolean> fields = new LinkedHashMap<>();
    fields.putAll(tables.getOrDefault("What all lines have in common", Map.of()));
    if (movement) {
      fields.putAll(tables.getOrDefault("Voucher fields", Map.of()));
    }
    fields.putAll(tables.getOrDefault(command.getSimpleName(), Map.of()));
    return fields;
  }
}
