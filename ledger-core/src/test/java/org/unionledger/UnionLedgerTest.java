package org.unionledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.json.CommandJson;

/** The six examples of the command line's contract, through the front door. */
class UnionLedgerTest {
  @TempDir Path folder;

  @Test
  void the_same_commands_again_are_already_recorded_even_after_reopening() throws Exception {
    List<LedgerCommand> commands = new ArrayList<>();
    for (String line : examples()) {
      commands.add(CommandJson.read(line));
    }
    Path file = folder.resolve("union.ledger");
    try (UnionLedger ledger = UnionLedger.open(file)) {
      List<Outcome> outcomes = ledger.recordAll(commands);
      assertThat(outcomes).hasOnlyElementsOfType(Outcome.Recorded.class);
      assertThat(outcomes.get(4))
          .isInstanceOfSatisfying(
              Outcome.Recorded.class,
              recorded -> {
                assertThat(recorded.position()).isEqualTo(5);
                assertThat(recorded.voucher()).hasToString("2020-记-2");
              });
    }
    try (UnionLedger ledger = UnionLedger.open(file)) {
      for (int index = 0; index < commands.size(); index++) {
        long position = index + 1L;
        assertThat(ledger.record(commands.get(index)))
            .isInstanceOfSatisfying(
                Outcome.AlreadyRecorded.class,
                again -> assertThat(again.position()).isEqualTo(position));
      }
    }
  }

  private static List<String> examples() throws Exception {
    URL file = Objects.requireNonNull(UnionLedgerTest.class.getResource("six-examples.jsonl"));
    return Files.readAllLines(Path.of(file.toURI()));
  }
}
