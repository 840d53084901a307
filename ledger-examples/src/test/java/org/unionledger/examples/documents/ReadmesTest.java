package org.unionledger.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README, in two languages: short, equal, and true. */
class ReadmesTest {
  private static final int LONGEST = 150;
  private static final Pattern TEST_NAME = Pattern.compile("`(\\w+Test)`");
  private static final Pattern VERSION = Pattern.compile("<version>([\\d.]+)</version>");

  private static final Document ENGLISH = Document.of("README.md");
  private static final Document CHINESE = Document.of("README.zh-CN.md");

  @Test
  void each_links_to_the_other_in_its_first_line() {
    assertThat(ENGLISH.lines().getFirst()).contains("(README.zh-CN.md)");
    assertThat(CHINESE.lines().getFirst()).contains("(README.md)");
  }

  @Test
  void each_can_be_read_in_a_few_minutes() {
    assertThat(ENGLISH.lines()).hasSizeLessThanOrEqualTo(LONGEST);
    assertThat(CHINESE.lines()).hasSizeLessThanOrEqualTo(LONGEST);
  }

  @Test
  void both_have_the_same_sections_links_and_rows() {
    assertThat(CHINESE.headings())
        .extracting(Document.Heading::level)
        .isEqualTo(ENGLISH.headings().stream().map(Document.Heading::level).toList());
    assertThat(targets(CHINESE)).containsExactlyInAnyOrderElementsOf(targets(ENGLISH));
    for (String mark : List.of("| ", "* ")) {
      assertThat(CHINESE.lines().stream().filter(line -> line.startsWith(mark)))
          .as("lines that begin with " + mark)
          .hasSize((int) ENGLISH.lines().stream().filter(line -> line.startsWith(mark)).count());
    }
  }

  @Test
  void both_have_the_same_code_and_type_the_same_commands() {
    assertThat(CHINESE.blocks())
        .extracting(Document.Block::language, ReadmesTest::sameInAllLanguages)
        .isEqualTo(
            ENGLISH.blocks().stream()
                .map(block -> tuple(block.language(), sameInAllLanguages(block)))
                .toList());
  }

  @Test
  void the_java_is_the_quickstart() {
    String quickstart =
        Repository.text(
            Repository.file(
                "ledger-examples/src/main/java/org/unionledger/examples"
                    + "/quickstart/Quickstart.java"));
    String marked = quickstart.split("// @start region=quickstart\\R|\\R\\h*// @end", -1)[1];
    assertThat(ENGLISH.blocks("java"))
        .singleElement()
        .extracting(Document.Block::text)
        .isEqualTo(marked.stripIndent().lines().toList());
  }

  @Test
  void every_test_that_shows_a_promise_exists() {
    Set<String> tests =
        Repository.files("Test.java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    for (Document readme : List.of(ENGLISH, CHINESE)) {
      List<String> named =
          readme.lines().stream()
              .flatMap(line -> TEST_NAME.matcher(line).results())
              .map((MatchResult name) -> name.group(1))
              .toList();
      assertThat(named).hasSizeGreaterThan(10).isSubsetOf(tests);
    }
  }

  @Test
  void the_versions_are_those_of_the_build() {
    String pom = Repository.text(Repository.file("pom.xml"));
    String core = Repository.text(Repository.file("ledger-core/pom.xml"));
    for (Document readme : List.of(ENGLISH, CHINESE)) {
      assertThat(row(readme, "Java")).contains(between(core, "<maven.compiler.release>"));
      assertThat(row(readme, "Java")).contains(between(pom, "<maven.compiler.release>"));
      assertThat(row(readme, "Axon Framework")).contains(between(pom, "<axon.version>"));
      assertThat(row(readme, "Jackson")).contains(managed(pom, "jackson-bom"));
      assertThat(row(readme, "SQLite")).contains(managed(pom, "sqlite-jdbc"));
    }
  }

  private static List<String> targets(Document document) {
    return document.links().stream()
        .map(Document.Link::target)
        .map(target -> target.replace("README.zh-CN.md", "README.md"))
        .toList();
  }

  /** Whole blocks of code; of a session at the shell, what is typed. */
  private static List<String> sameInAllLanguages(Document.Block block) {
    return block.language().equals("console")
        ? block.text().stream().filter(line -> line.startsWith("$ ")).toList()
        : block.text();
  }

  private static String row(Document readme, String what) {
    return readme.lines().stream()
        .filter(line -> line.startsWith("| " + what + " |"))
        .collect(Collectors.joining());
  }

  private static String between(String pom, String tag) {
    int start = pom.indexOf(tag) + tag.length();
    return pom.substring(start, pom.indexOf('<', start));
  }

  /** The first two numbers of a managed version. */
  private static String managed(String pom, String artifact) {
    return VERSION
        .matcher(pom)
        .region(pom.indexOf("<artifactId>" + artifact + "<"), pom.length())
        .results()
        .map((MatchResult version) -> version.group(1).replaceFirst("(\\d+\\.\\d+).*", "$1"))
        .findFirst()
        .orElseThrow();
  }
}
