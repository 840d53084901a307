package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;

/** The command line as a process of its own: killed, and with little memory. */
@Timeout(120)
class KilledProcessTest {

  private static final int VOUCHERS = 3_000;

  @TempDir private Path folder;

  @Test
  void afterAKillTheSameFileGivesWhatAnUndisturbedRunGives() throws Exception {
    Files.writeString(folder.resolve("file.jsonl"), Commands.vouchers(VOUCHERS));
    Path calm = Files.createDirectory(folder.resolve("calm"));
    Files.copy(folder.resolve("file.jsonl"), calm.resolve("file.jsonl"));

    List<String> before = killedAfter(1_000);
    Run again = Session.at(folder).ledger("apply", "file.jsonl", "--json");
    Run undisturbed = Session.at(calm).ledger("apply", "file.jsonl", "--json");

    assertThat(undisturbed.status()).isZero();
    assertThat(again.status()).isZero();
    List<String> expected = undisturbed.out().lines().toList();
    assertThat(expected).hasSize(VOUCHERS + 2).startsWith(before.toArray(String[]::new));
    assertThat(again.out().lines().map(line -> line.replace("ALREADY_RECORDED", "RECORDED")))
        .isEqualTo(expected);
    assertThat(again.out().lines().filter(line -> line.contains("ALREADY_RECORDED")).count())
        .isBetween((long) before.size(), VOUCHERS + 1L);
    for (String question : List.of("balances", "funds")) {
      assertThat(Session.at(folder).ledger(question, "--json"))
          .isEqualTo(Session.at(calm).ledger(question, "--json"));
    }
  }

  @Test
  void aLineOf100MegabytesIsRefusedInLittleMemory() throws Exception {
    Process ledger = start("-Xmx64m", "apply", "-", "--json");
    Thread.ofVirtual().start(() -> writeLongLine(ledger.getOutputStream()));

    List<String> answers = ledger.inputReader(StandardCharsets.UTF_8).readAllLines();

    assertThat(ledger.waitFor()).isEqualTo(1);
    assertThat(answers)
        .satisfiesExactly(
            line -> assertThat(line).contains("\"id\":\"open\"", "RECORDED"),
            line -> assertThat(line).contains("\"id\":\"fund\"", "RECORDED"),
            line ->
                assertThat(line)
                    .startsWith("{\"line\":3,\"id\":null,\"outcome\":\"REFUSED\"")
                    .contains("longer than 1048576 bytes"),
            line -> assertThat(line).contains("\"id\":\"v-1\"", "RECORDED"));
  }

  private static void writeLongLine(OutputStream input) {
    byte[] megabyte = new byte[1_000_000];
    Arrays.fill(megabyte, (byte) '[');
    try (input) {
      input.write(Commands.BOOK.getBytes(StandardCharsets.UTF_8));
      for (int written = 0; written < 100; written++) {
        input.write(megabyte);
      }
      input.write(("\n" + Commands.voucher("v-1", "1.00")).getBytes(StandardCharsets.UTF_8));
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }

  /** Applies the file in a process that is killed when it has answered so many lines. */
  private List<String> killedAfter(int lines) throws IOException, InterruptedException {
    Process ledger = start("-Xmx256m", "apply", folder.resolve("file.jsonl").toString(), "--json");
    List<String> answers = new ArrayList<>();
    try (BufferedReader out = ledger.inputReader(StandardCharsets.UTF_8)) {
      while (answers.size() < lines) {
        answers.add(out.readLine());
      }
      ledger.destroyForcibly().waitFor();
    }
    assertThat(ledger.exitValue()).isEqualTo(128 + 9);
    return answers;
  }

  private Process start(String memory, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(memory);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(LedgerCommand.class.getName());
    command.add("--ledger=" + folder.resolve("union.ledger"));
    Stream.of(arguments).forEach(command::add);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .directory(folder.toFile())
        .start();
  }
}
