package org.unionledger.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionledger.command.LedgerCommand;
import org.unionledger.event.LedgerEvent;
import org.unionledger.json.Families;

/** The changelog names every event and every command that a release records or takes. */
class ChangelogTest {
  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");
  private static final Document CHANGELOG = Document.of("CHANGELOG.md");

  @Test
  void the_newest_version_has_the_headings_of_a_ledger() {
    assertThat(CHANGELOG.headings())
        .extracting(Document.Heading::text)
        .startsWith("Changelog", "[Unreleased] 0.1.0-SNAPSHOT")
        .contains("Added", "Events", "Projections", "API");
  }

  @Test
  void it_names_every_event() {
    assertThat(namesUnder("### Events", "### ")).isEqualTo(kindsOf(LedgerEvent.class));
  }

  @Test
  void it_names_every_command() {
    assertThat(namesUnder("### API", "- The front door")).isEqualTo(kindsOf(LedgerCommand.class));
  }

  private static Set<String> namesUnder(String heading, String end) {
    List<String> lines = CHANGELOG.lines();
    return lines.stream()
        .skip(lines.indexOf(heading) + 1)
        .takeWhile(line -> !line.startsWith(end))
        .flatMap(line -> NAME.matcher(line).results())
        .map((MatchResult name) -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> kindsOf(Class<?> family) {
    return Families.recordsOf(family).stream()
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
