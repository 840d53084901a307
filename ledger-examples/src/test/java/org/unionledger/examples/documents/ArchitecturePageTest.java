package org.unionledger.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on architecture quotes every rule that ArchUnit checks. */
class ArchitecturePageTest {
  private static final Pattern METHOD =
      Pattern.compile(
          "^  (?:public static ArchRule|void) \\w+\\([^)]*\\) \\{\\n(?:.*\\n)*?  }$",
          Pattern.MULTILINE);

  private static List<String> rules() {
    return Repository.files(".java").stream()
        .filter(file -> file.getFileName().toString().matches("Architecture(Rules|Test)\\.java"))
        .flatMap(file -> METHOD.matcher(Repository.text(file)).results())
        .map(MatchResult::group)
        .filter(method -> method.toLowerCase(Locale.ROOT).contains("should"))
        .map(String::stripIndent)
        .toList();
  }

  @Test
  void it_quotes_each_rule_as_it_is() {
    assertThat(rules()).hasSizeGreaterThan(10);
    assertThat(Document.of("docs/architecture.md").blocks("java"))
        .extracting(block -> String.join("\n", block.text()))
        .containsExactlyInAnyOrderElementsOf(rules());
  }
}
