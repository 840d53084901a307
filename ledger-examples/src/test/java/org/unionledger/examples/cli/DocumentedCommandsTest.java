package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;
import org.unionledger.examples.documents.Document;
import org.unionledger.examples.documents.Repository;

/**
 * The command lines of documents: those in blocks of {@code console} say what comes back, in the
 * document's language; those in blocks of {@code sh} are ones that exist.
 */
class DocumentedCommandsTest {
  private static final String SHELL = "./ledger ";

  @TempDir Path folder;

  @Test
  void the_readme_says_what_comes_back() throws IOException {
    says("README.md", () -> Session.at(folder));
  }

  @Test
  void the_chinese_readme_says_what_comes_back() throws IOException {
    says("README.zh-CN.md", () -> Session.at(folder).inChinese());
  }

  @Test
  void every_command_line_of_a_document_exists() {
    for (String name : List.of("README.md", "README.zh-CN.md", "docs/guides/exports.md")) {
      List<String> typed =
          Document.of(name).blocks("sh").stream()
              .flatMap(block -> block.text().stream())
              .filter(line -> line.startsWith(SHELL))
              .map(line -> line.substring(SHELL.length()).replaceFirst(" [#|>].*", ""))
              .toList();
      assertThat(typed).isNotEmpty();
      for (String line : typed) {
        Run help = Session.at(folder).ledger((line + " --help").split(" +", -1));
        assertThat(help.err()).as(line).isEmpty();
        assertThat(help.status()).as(line).isZero();
      }
    }
  }

  private void says(String name, Supplier<Session> shell) throws IOException {
    Path commands = Files.createDirectories(folder.resolve("docs")).resolve("minute.jsonl");
    Files.copy(Repository.file("docs/minute.jsonl"), commands);
    new LivingDocument(folder, shell).saysWhatComesBack(Repository.file(name));
  }
}
