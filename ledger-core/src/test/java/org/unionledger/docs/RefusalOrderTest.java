package org.unionledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.json.CommandJson;
import org.unionledger.json.Families;

/**
 * The order in which rules are checked is the documented one. For each command a ladder: a command
 * with as much wrong at once as can be, then one fault less on every rung, until it is recorded.
 */
class RefusalOrderTest {
  /** What no rung shows: another id, another file, and a sum of thousands of lines. */
  private static final Set<String> ELSEWHERE =
      Set.of("MALFORMED_COMMAND", "COMMAND_ID_REUSED", "SUM_TOO_LARGE");

  @TempDir Path folder;

  static Stream<String> commands() {
    return Families.recordsOf(LedgerCommand.class).stream().map(Class::getSimpleName);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyRungIsRefusedForTheReasonThatComesFirst(String command) throws Exception {
    List<String> refusals = new ArrayList<>();
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("union.ledger"))) {
      List<String> rungs = rungs(command);
      for (int index = 0; index < rungs.size(); index++) {
        String line = rungs.get(index);
        boolean refused = index + 1 < rungs.size() && rungs.get(index + 1).startsWith("# ");
        Outcome outcome = ledger.record(CommandJson.read(line));
        if (refused) {
          String reason = rungs.get(++index).substring(2);
          assertThat(outcome)
              .as(line)
              .isInstanceOfSatisfying(
                  Outcome.Refused.class,
                  refusal -> assertThat(refusal.refusal().reason()).as(line).isEqualTo(reason));
          refusals.add(reason);
        } else {
          assertThat(outcome).as(line).isInstanceOf(Outcome.Recorded.class);
        }
      }
    }
    List<String> documented = new ArrayList<>(RefusalOrder.of(command));
    documented.removeAll(ELSEWHERE);
    assertThat(withoutRepeats(refusals)).isSubsetOf(documented);
    assertInOrder(refusals, documented);
  }

  private static List<String> rungs(String command) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/golden/order", command + ".txt"));
  }

  /** Each reason stands at or behind the place of the one before it. */
  private static void assertInOrder(List<String> refusals, List<String> documented) {
    int place = 0;
    for (String reason : refusals) {
      int next = documented.subList(place, documented.size()).indexOf(reason);
      assertThat(next).as("%s after %s", reason, documented.subList(0, place)).isNotNegative();
      place += next;
    }
  }

  private static Set<String> withoutRepeats(List<String> refusals) {
    return new HashSet<>(refusals);
  }
}
