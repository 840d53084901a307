package org.unionledger.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions are one page each, in one form, and all of them are listed. */
class DecisionsTest {
  private static final int LONGEST = 60;

  private static final List<Document> DECISIONS =
      Repository.files(".md").stream()
          .filter(file -> Repository.name(file).matches("docs/decisions/\\d{4}-.*"))
          .map(Document::of)
          .toList();

  @Test
  void they_are_numbered_without_gap() {
    assertThat(DECISIONS).isNotEmpty();
    for (int index = 0; index < DECISIONS.size(); index++) {
      assertThat(Repository.name(DECISIONS.get(index).file()))
          .startsWith("docs/decisions/%04d-".formatted(index + 1));
      assertThat(DECISIONS.get(index).headings().getFirst().text()).startsWith(index + 1 + ". ");
    }
  }

  @Test
  void each_says_context_decision_consequences_and_what_was_rejected_on_one_page() {
    for (Document decision : DECISIONS) {
      assertThat(decision.headings().stream().skip(1))
          .as(Repository.name(decision.file()))
          .extracting(Document.Heading::text)
          .containsExactly("Context", "Decision", "Consequences", "Rejected");
      assertThat(decision.lines()).hasSizeLessThanOrEqualTo(LONGEST);
    }
  }

  @Test
  void the_list_names_each_by_its_title() {
    List<String> rows =
        DECISIONS.stream()
            .map(
                decision -> {
                  String file = decision.file().getFileName().toString();
                  String title = decision.headings().getFirst().text().replaceFirst("\\d+\\. ", "");
                  return "| [%s](%s) | %s |".formatted(file.substring(0, 4), file, title);
                })
            .toList();
    assertThat(Document.of("docs/decisions/README.md").lines())
        .filteredOn(line -> line.startsWith("| ["))
        .extracting(line -> line.replaceFirst("[^|]*\\|$", "").strip())
        .isEqualTo(rows);
  }
}
