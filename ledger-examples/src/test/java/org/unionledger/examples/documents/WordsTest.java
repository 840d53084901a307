package org.unionledger.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The repository speaks of the project alone. */
class WordsTest {
  /** Written so that they do not match themselves. */
  private static final List<Pattern> FOREIGN =
      List.of(
          Pattern.compile("(?<![\\w.])/(w[o]rk|ro[o]t|ho[m]e|Us[e]rs|t[m]p)/"),
          Pattern.compile("//(re[p]o\\d?|regi[s]try|d[e]b|plu[g]ins)[.][a-z]"),
          Pattern.compile("repo1[.]m[a]ven|repo[.]m[a]ven|m[a]ven[.]aliyun"));

  private static final List<String> TEXTS =
      List.of(".java", ".md", ".xml", ".properties", ".json", ".csv", ".sql", ".config", "/run");

  @Test
  void no_file_names_a_place_on_somebodys_machine_or_the_host_of_a_registry() {
    List<String> found = new ArrayList<>();
    for (String ending : TEXTS) {
      for (Path file : Repository.files(ending)) {
        List<String> lines = Repository.text(file).lines().toList();
        for (int index = 0; index < lines.size(); index++) {
          String line = lines.get(index);
          if (FOREIGN.stream().anyMatch(word -> word.matcher(line).find())) {
            found.add(Repository.name(file) + ":" + (index + 1) + " " + line.strip());
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
