package org.unionledger.testing.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.json.Families;
import org.unionledger.refusal.Refusal;
import org.unionledger.testing.model.Expectation;
import org.unionledger.testing.model.LedgerModel;

/** What random histories are worth: each comes again by its seed, and every rule speaks in them. */
class RandomHistoryTest {
  private static final int COMMANDS = 13_000;

  /** A rule that so many histories do not meet is not met by chance. */
  private static final int MOST_HISTORIES = 8;

  /** A record cannot be malformed, and no command stands alone in an all-or-nothing batch. */
  private static final Set<String> NOT_OF_ONE_COMMAND =
      Set.of("MALFORMED_COMMAND", "NOT_APPLIED_ATOMICALLY");

  @Test
  void the_same_seed_gives_the_same_history() {
    assertThat(RandomHistory.commands(7, 500)).isEqualTo(RandomHistory.commands(7, 500));
    assertThat(RandomHistory.commands(7, 500)).isNotEqualTo(RandomHistory.commands(8, 500));
  }

  @Test
  void every_reason_of_refusal_and_every_kind_of_command_occurs_and_about_half_is_accepted() {
    Set<String> missing = new TreeSet<>(expected());
    long seed = Seeds.seed(Seeds.USUAL);
    for (int history = 0; history < MOST_HISTORIES && !missing.isEmpty(); history++) {
      Map<String, Integer> seen = outcomes(RandomHistory.commands(seed + history, COMMANDS));
      assertThat(seen.get("RECORDED"))
          .as("seed %d: %s", seed + history, seen)
          .isBetween(COMMANDS * 2 / 5, COMMANDS * 3 / 5);
      missing.removeAll(seen.keySet());
    }
    assertThat(missing).as("in no history from seed %d on", seed).isEmpty();
  }

  /** How often each outcome occurs, and each outcome of each kind of command. */
  private static Map<String, Integer> outcomes(List<LedgerCommand> commands) {
    Map<String, Integer> outcomes = new TreeMap<>();
    LedgerModel model = new LedgerModel();
    for (LedgerCommand command : commands) {
      Expectation expectation = model.record(command);
      outcomes.merge(name(expectation), 1, Integer::sum);
      boolean accepted = expectation instanceof Expectation.Recorded;
      outcomes.merge(
          accepted ? accepted(command.getClass()) : refused(command.getClass()), 1, Integer::sum);
    }
    return outcomes;
  }

  private static String accepted(Class<?> kind) {
    return kind.getSimpleName() + " accepted";
  }

  private static String refused(Class<?> kind) {
    return kind.getSimpleName() + " refused";
  }

  private static Set<String> expected() {
    Set<String> expected = new TreeSet<>(reasons());
    for (Class<?> kind : Families.recordsOf(LedgerCommand.class)) {
      expected.add(accepted(kind));
      if (MovementCommand.class.isAssignableFrom(kind)) {
        expected.add(refused(kind));
      }
    }
    return expected;
  }

  private static String name(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Recorded recorded -> "RECORDED";
      case Expectation.AlreadyRecorded before -> "ALREADY_RECORDED";
      case Expectation.Refused refused -> refused.reason();
    };
  }

  private static List<String> reasons() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses())
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
        .map(Refusal::reasonOf)
        .filter(reason -> !NOT_OF_ONE_COMMAND.contains(reason))
        .toList();
  }
}
