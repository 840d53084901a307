package org.unionledger.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc of a family of refusals says.
 *
 * @param meaning the first sentence of the family
 * @param meanings for each record its text
 * @param data for each record the meaning of each component
 */
record RefusalSource(
    String meaning, Map<String, String> meanings, Map<String, Map<String, String>> data) {
  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:public sealed interface|record) (\\w+)",
          Pattern.DOTALL);
  private static final Pattern PARAMETER =
      Pattern.compile("@param (\\w+) (.*?)(?= @param |$)", Pattern.DOTALL);

  static RefusalSource of(Class<?> family) throws IOException {
    Path file = Path.of("src/main/java", family.getName().replace('.', '/') + ".java");
    String meaning = "";
    Map<String, String> meanings = new LinkedHashMap<>();
    Map<String, Map<String, String>> data = new LinkedHashMap<>();
    Matcher documented = DOCUMENTED.matcher(Files.readString(file));
    while (documented.find()) {
      String text = documented.group(1).replaceAll("(?:\\s*\\n\\s*\\*?)+\\s*", " ").strip();
      int parameters = text.indexOf("@param");
      String words = (parameters < 0 ? text : text.substring(0, parameters)).strip();
      if (documented.group(2).equals(family.getSimpleName())) {
        meaning = words.replaceAll("\\..*", "");
      } else {
        meanings.put(documented.group(2), words);
        data.put(documented.group(2), parametersOf(text));
      }
    }
    return new RefusalSource(meaning, meanings, data);
  }

  private static Map<String, String> parametersOf(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher parameter = PARAMETER.matcher(text);
    while (parameter.find()) {
      found.put(parameter.group(1), parameter.group(2).strip());
    }
    return found;
  }

  /** What a refusal means. */
  String meaningOf(String refusal) {
    return meanings.getOrDefault(refusal, "");
  }

  /** What its data mean. */
  Map<String, String> dataOf(String refusal) {
    return data.getOrDefault(refusal, Map.of());
  }
}
