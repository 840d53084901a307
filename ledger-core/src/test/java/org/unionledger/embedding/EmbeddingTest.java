package org.unionledger.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program gets that embeds a ledger: a file, and nothing that it did not ask for. */
class EmbeddingTest {

  @TempDir Path folder;
  private ChildProcess child;
  private Path ledgers;

  @BeforeEach
  void prepare() throws IOException {
    child = new ChildProcess(folder);
    ledgers = Files.createDirectories(folder.resolve("ledgers"));
  }

  private List<String> embed() throws IOException, InterruptedException {
    return child.run(EmbeddedHost.class, ledgers.resolve("union.ledger").toString());
  }

  private static String answer(List<String> said, String what) {
    Optional<String> line = said.stream().filter(one -> one.startsWith(what + ":")).findFirst();
    return line.orElseThrow().substring(what.length() + 1).strip();
  }

  @Test
  void no_thread_and_no_connection_and_the_program_ends_with_its_main_method() throws Exception {
    List<String> said = embed();
    assertThat(answer(said, "threads while open")).isEmpty();
    assertThat(answer(said, "threads after close")).isEmpty();
    assertThat(answer(said, "sockets while open")).isEmpty();
    assertThat(answer(said, "connections")).isEmpty();
    assertThat(answer(said, "update checker")).isEmpty();
    assertThat(child.errors()).isEmpty();
  }

  @Test
  void nothing_is_written_but_the_ledgers_files() throws Exception {
    embed();
    assertThat(ChildProcess.filesIn(ledgers)).containsExactly("union.ledger", "union.ledger.lock");
    assertThat(ChildProcess.filesIn(child.home)).isEmpty();
    assertThat(ChildProcess.filesIn(child.work)).isEmpty();
    assertThat(ChildProcess.filesIn(child.temporary)).isEmpty();
  }

  @Test
  void an_attempt_to_connect_would_have_been_noticed() throws Exception {
    List<String> said = child.run(NetworkedHost.class);
    assertThat(answer(said, "connections"))
        .isEqualTo("a socket | a socket channel | the address of ledger.invalid");
  }

  @Test
  void an_update_checker_that_a_host_brings_is_never_asked() throws Exception {
    UpdateChecker.compileInto(child);
    assertThat(answer(child.run(AxonHost.class), "updates asked for")).isEqualTo("yes");
    List<String> said = embed();
    assertThat(answer(said, "update checker")).isEqualTo("org.axonframework.update.UpdateChecker");
    assertThat(answer(said, "updates asked for")).isEmpty();
  }
}
