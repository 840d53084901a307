package org.unionledger.journal.histories;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A bug that is planted into the source of the journal.
 *
 * @param name what is wrong
 * @param storage what the journal is kept on, {@code SQLite} or {@code PostgreSQL}
 * @param changes what makes it so
 */
record PlantedBug(String name, String storage, List<Change> changes) {

  private static final Path SOURCES = Path.of("src/main/java/org/unionledger/journal");

  /**
   * Other text in a file.
   *
   * @param file below the folder of the journal's sources
   */
  record Change(String file, String text, String replacement) {

    private String applied(String source) {
      String anySpace =
          Arrays.stream(text.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
      Matcher place = Pattern.compile(anySpace).matcher(source);
      long places = place.results().count();
      if (places != 1) {
        throw new IllegalStateException(
            "%s has this %d times and not once, plant it anew: %s".formatted(file, places, text));
      }
      return place.replaceFirst(Matcher.quoteReplacement(replacement));
    }
  }

  /** All of them. */
  static List<PlantedBug> all() throws IOException {
    try (InputStream file = PlantedBug.class.getResourceAsStream("planted-bugs.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n== ", -1)).skip(1).map(PlantedBug::parse).toList();
    }
  }

  private static PlantedBug parse(String text) {
    List<String> lines = text.lines().toList();
    List<Change> changes = new ArrayList<>();
    String storage = "";
    String file = "";
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("+")) {
        after.append(line.substring(1)).append('\n');
        continue;
      }
      if (!after.isEmpty()) {
        changes.add(new Change(file, before.toString().strip(), after.toString().strip()));
        before.setLength(0);
        after.setLength(0);
      }
      if (line.startsWith("-")) {
        before.append(line.substring(1)).append('\n');
      } else if (line.startsWith("in ")) {
        file = line.substring(3);
      } else if (line.startsWith("on ")) {
        storage = line.substring(3);
      }
    }
    if (!after.isEmpty()) {
      changes.add(new Change(file, before.toString().strip(), after.toString().strip()));
    }
    return new PlantedBug(lines.getFirst(), storage, List.copyOf(changes));
  }

  /** The changed sources by the names of their classes. */
  Map<String, String> sources() throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Change change : changes) {
      Path file = SOURCES.resolve(change.file());
      String name =
          "org.unionledger.journal." + change.file().replace(".java", "").replace('/', '.');
      String source = sources.getOrDefault(name, Files.readString(file));
      sources.put(name, change.applied(source));
    }
    return sources;
  }
}
