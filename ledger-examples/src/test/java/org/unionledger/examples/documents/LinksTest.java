package org.unionledger.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No link of a document leads nowhere. */
class LinksTest {

  @Test
  void every_relative_link_leads_to_a_file_and_a_heading_that_exist() {
    List<String> broken = new ArrayList<>();
    for (Document document : Document.all()) {
      for (Document.Link link : document.links()) {
        if (!link.target().contains("://") && !leadsSomewhere(document, link.target())) {
          broken.add(Repository.name(document.file()) + ":" + link.line() + " " + link.target());
        }
      }
    }
    assertThat(broken).as("links that lead nowhere").isEmpty();
  }

  @Test
  void every_document_can_be_reached_from_the_map_or_the_readme() {
    List<Path> reached = new ArrayList<>(List.of(Repository.file("README.md")));
    for (int next = 0; next < reached.size(); next++) {
      Document document = Document.of(reached.get(next));
      for (Document.Link link : document.links()) {
        Path target = target(document, link.target());
        if (target.toString().endsWith(".md") && !reached.contains(target)) {
          reached.add(target);
        }
      }
    }
    assertThat(Document.all())
        .extracting(Document::file)
        .containsExactlyInAnyOrderElementsOf(reached);
  }

  private static boolean leadsSomewhere(Document from, String link) {
    Path target = target(from, link);
    int hash = link.indexOf('#');
    return Files.exists(target)
        && (hash < 0
            || Document.of(target).headings().stream()
                .anyMatch(heading -> heading.anchor().equals(link.substring(hash + 1))));
  }

  private static Path target(Document from, String link) {
    String path = link.replaceFirst("#.*", "");
    return path.isEmpty() ? from.file() : from.file().resolveSibling(path).normalize();
  }
}
