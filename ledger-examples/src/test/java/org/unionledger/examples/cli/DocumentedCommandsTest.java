package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;
import org.unionledger.examples.documents.Document;
import org.unionledger.examples.documents.Repository;

/**
 * The command lines of documents: those in blocks of {@code console} are run and say what comes
 * back, in the document's language; those in blocks of {@code sh} are ones that exist. After a
 * change that is meant, {@code -Dledger.manual=apply} writes what comes back into the documents.
 */
class DocumentedCommandsTest {
  private static final String TYPED = "$ ./ledger ";
  private static final String SHELL = "./ledger ";

  @TempDir Path folder;

  @Test
  void the_readme_says_what_comes_back() throws IOException {
    says("README.md", Session.at(folder));
  }

  @Test
  void the_chinese_readme_says_what_comes_back() throws IOException {
    says("README.zh-CN.md", Session.at(folder).inChinese());
  }

  @Test
  void every_command_line_of_a_document_exists() {
    for (String name : List.of("README.md", "README.zh-CN.md", "docs/guides/exports.md")) {
      List<String> typed =
          Document.of(name).blocks("sh").stream()
              .flatMap(block -> block.text().stream())
              .filter(line -> line.startsWith(SHELL))
              .map(line -> line.substring(SHELL.length()).replaceFirst(" [|>].*", ""))
              .toList();
      assertThat(typed).isNotEmpty();
      for (String line : typed) {
        Run help = Session.at(folder).ledger((line + " --help").split(" "));
        assertThat(help.err()).as(line).isEmpty();
        assertThat(help.status()).as(line).isZero();
      }
    }
  }

  private void says(String name, Session session) throws IOException {
    Path commands = Files.createDirectories(folder.resolve("docs")).resolve("minute.jsonl");
    Files.copy(Repository.file("docs/minute.jsonl"), commands);
    Path document = Repository.file(name);
    List<String> lived = new ArrayList<>();
    boolean atShell = false;
    for (String line : Files.readAllLines(document)) {
      atShell = line.equals("```console") || (atShell && !line.equals("```"));
      if (!atShell || line.startsWith("```") || line.startsWith(TYPED)) {
        lived.add(line);
      }
      if (atShell && line.startsWith(TYPED)) {
        Run run = session.ledger(line.substring(TYPED.length()).split(" "));
        (run.out() + run.err()).lines().forEach(lived::add);
      }
    }
    if ("apply".equals(System.getProperty("ledger.manual"))) {
      Files.write(document, lived);
    }
    assertThat(Files.readAllLines(document)).isEqualTo(lived);
  }
}
