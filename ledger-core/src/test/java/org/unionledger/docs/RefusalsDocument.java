package org.unionledger.docs;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionledger.json.Families;
import org.unionledger.refusal.Explanation;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.RefusalCase;

/** Generates {@code docs/refusals.md} from the refusals, their sentences and their golden files. */
final class RefusalsDocument {
  private static final int LONGEST = 4_000;

  static final Path FILE = Path.of("..", "docs", "refusals.md");

  private static final String HEAD =
      """
      # Refusals

      Why a command is not accepted: {number} reasons. A refused command leaves the ledger as it
      was. This page is generated from the refusals themselves, their sentences and the smallest
      input that provokes each; do not edit it. To generate it anew:

      ```
      mvn -pl ledger-core test -Dtest=RefusalsDocumentTest -Dledger.docs=write
      ```

      In Java a refusal is a record of the sealed family `org.unionledger.refusal.Refusal`, with
      its data as components; `Explanation.of(refusal, locale)` puts it into words, in English
      or Chinese. On the command line `reason` is its name, `message` the words, and the data
      stand beside them.

      ## The order of the rules

      The rules are checked in this order, and the first that is broken is the answer. Each rule
      is checked of all lines or months of a command before the next rule is. A name in
      *italics* stands for the reasons of its own row; *amount* stands twice where two amounts
      are checked. For every command a test takes one with as much wrong at once as can be, and
      mends one fault after the other. If one command of an all-or-nothing group is refused,
      each of the others is [NOT_APPLIED_ATOMICALLY](#not_applied_atomically).

      | | in this order |
      |---|---|
      """;

  private RefusalsDocument() {}

  static String generate() throws IOException {
    StringBuilder page = new StringBuilder();
    int number = Families.recordsOf(Refusal.class).size();
    page.append(HEAD.replace("{number}", Integer.toString(number)));
    RefusalOrder.groups().forEach((name, order) -> row("*" + name + "*", order, page));
    RefusalOrder.commands()
        .forEach(
            (name, order) -> row("[" + name + "](commands.md#" + anchor(name) + ")", order, page));
    for (Class<?> family : Refusal.class.getPermittedSubclasses()) {
      RefusalSource source = RefusalSource.of(family);
      page.append("\n## ").append(source.meaning()).append('\n');
      for (Class<?> refusal : Families.recordsOf(family)) {
        describe(refusal, source, page);
      }
    }
    return page.toString();
  }

  private static void row(String name, List<String> order, StringBuilder page) {
    String reasons = order.stream().map(RefusalsDocument::link).collect(Collectors.joining(" · "));
    page.append("| ").append(name).append(" | ").append(reasons).append(" |\n");
  }

  private static String link(String word) {
    return word.startsWith("<")
        ? "*" + word.substring(1, word.length() - 1) + "*"
        : "[" + word + "](#" + anchor(word) + ")";
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT);
  }

  private static void describe(Class<?> refusal, RefusalSource source, StringBuilder page)
      throws IOException {
    String reason = Refusal.reasonOf(refusal);
    String name = refusal.getSimpleName();
    page.append("\n### ").append(reason).append("\n\n").append(source.meaningOf(name));
    page.append("\n\n* ").append(sentence(reason, Locale.ENGLISH));
    page.append("\n* ").append(sentence(reason, Locale.CHINESE)).append("\n\n");
    Map<String, String> meanings = source.dataOf(name);
    page.append("| data | |\n|---|---|\n");
    for (RecordComponent component : refusal.getRecordComponents()) {
      String meaning = meanings.get(component.getName());
      page.append("| `").append(component.getName()).append("` | ").append(meaning).append(" |\n");
    }
    example(RefusalCase.of(reason), page);
  }

  private static String sentence(String reason, Locale locale) {
    return Explanation.sentence(reason, locale).replaceAll("\\{([a-zA-Z]+)}", "`$1`");
  }

  private static void example(RefusalCase golden, StringBuilder page) {
    if (golden.lines().isEmpty()) {
      page.append("\nAnswered, after more lines of the greatest amount than a page can show:\n");
    } else {
      page.append("\n```json\n");
      golden.lines().forEach(line -> page.append(shown(line)).append('\n'));
      page.append("```\n");
    }
    page.append("> ").append(golden.english()).append("\\\n> ");
    page.append(golden.chinese()).append('\n');
  }

  /** Writes the page anew. */
  static void write() throws IOException {
    Files.writeString(FILE, generate());
  }

  /** A command of hundreds of lines is shown by its beginning and its end. */
  private static String shown(String line) {
    return line.length() <= LONGEST
        ? line
        : line.substring(0, LONGEST / 2) + " … " + line.substring(line.length() - LONGEST / 4);
  }
}
