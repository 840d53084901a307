package org.unionledger.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of promises names tests that exist, and parameters that they take. */
class PromisesTest {
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+(?:Test|Contract))`");
  private static final Pattern RUN = Pattern.compile("-Dtest=(\\w+)");
  private static final Pattern SIZE = Pattern.compile("-Dledger\\.harness\\.(\\w+)=");

  private static final Document PROMISES = Document.of("docs/promises.md");

  private static List<String> all(Pattern pattern) {
    return PROMISES.lines().stream()
        .flatMap(line -> pattern.matcher(line).results())
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static Set<String> tests() {
    return Repository.files(".java").stream()
        .filter(file -> Repository.name(file).contains("/src/test/"))
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void every_test_exists() {
    assertThat(all(CLASS)).hasSizeGreaterThan(20).isSubsetOf(tests());
    assertThat(all(RUN)).hasSizeGreaterThan(10).isSubsetOf(tests());
  }

  @Test
  void every_parameter_is_taken_by_a_harness() {
    Set<String> taken =
        Repository.files("Test.java").stream()
            .map(Repository::text)
            .flatMap(text -> Pattern.compile("Harness\\.size\\(\"(\\w+)\"").matcher(text).results())
            .map((MatchResult size) -> size.group(1))
            .collect(Collectors.toSet());
    assertThat(all(SIZE)).filteredOn(name -> !name.equals("seed")).isSubsetOf(taken);
  }

  @Test
  void every_promise_says_what_was_seen() {
    assertThat(PROMISES.lines())
        .filteredOn(line -> line.startsWith("| ") && !line.startsWith("| promise"))
        .hasSizeGreaterThan(15)
        .allSatisfy(row -> assertThat(row.split("\\|", -1)[3]).isNotBlank());
    assertThat(PROMISES.lines()).noneMatch(row -> row.contains("FIG-"));
  }
}
