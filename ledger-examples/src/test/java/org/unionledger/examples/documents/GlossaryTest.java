package org.unionledger.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary holds words that the code uses, and no others. */
class GlossaryTest {
  private static final Pattern TYPE = Pattern.compile("`(\\w+)`");

  private static final List<String[]> ROWS =
      Document.of("docs/glossary.md").lines().stream()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
          .map(line -> line.split("\\|", -1))
          .toList();

  @Test
  void each_word_has_a_type_that_exists() {
    Set<String> types =
        Repository.files(".java").stream()
            .filter(file -> Repository.name(file).matches("ledger-(core|projections)/src/main/.*"))
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    assertThat(ROWS).hasSizeGreaterThan(50);
    for (String[] row : ROWS) {
      List<String> named =
          TYPE.matcher(row[3]).results().map((MatchResult type) -> type.group(1)).toList();
      assertThat(named).as(row[1]).isNotEmpty().isSubsetOf(types);
    }
  }

  @Test
  void each_word_stands_in_both_languages() {
    for (String[] row : ROWS) {
      assertThat(row).hasSize(5);
      assertThat(row[1]).containsPattern("[a-z]").doesNotContainPattern("\\p{IsHan}");
      assertThat(row[2]).containsPattern("\\p{IsHan}").doesNotContainPattern("[a-z]");
    }
  }
}
