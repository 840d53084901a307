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
import org.unionledger.refusal.Refusal;
import org.unionledger.testing.model.Expectation;
import org.unionledger.testing.model.LedgerModel;

/** What a random history is worth: it comes again by its seed, and every rule speaks in it. */
class RandomHistoryTest {
  private static final List<LedgerCommand> COMMANDS =
      RandomHistory.commands(Seeds.seed(Seeds.USUAL), 26_000);

  /** A record cannot be malformed, and no command stands alone in an all-or-nothing batch. */
  private static final Set<String> NOT_OF_ONE_COMMAND =
      Set.of("MALFORMED_COMMAND", "NOT_APPLIED_ATOMICALLY");

  @Test
  void the_same_seed_gives_the_same_history() {
    assertThat(RandomHistory.commands(7, 500)).isEqualTo(RandomHistory.commands(7, 500));
    assertThat(RandomHistory.commands(7, 500)).isNotEqualTo(RandomHistory.commands(8, 500));
  }

  @Test
  void every_reason_of_refusal_occurs_and_about_half_is_accepted() {
    Map<String, Integer> outcomes = new TreeMap<>();
    LedgerModel model = new LedgerModel();
    for (LedgerCommand command : COMMANDS) {
      outcomes.merge(name(model.record(command)), 1, Integer::sum);
    }
    assertThat(outcomes.keySet()).as("%s", outcomes).containsAll(reasons());
    assertThat(outcomes.get("RECORDED")).as("%s", outcomes).isBetween(10_400, 15_600);
  }

  @Test
  void every_kind_of_command_is_accepted_and_refused() {
    Set<String> seen = new TreeSet<>();
    LedgerModel model = new LedgerModel();
    for (LedgerCommand command : COMMANDS) {
      boolean recorded = model.record(command) instanceof Expectation.Recorded;
      seen.add(command.getClass().getSimpleName() + (recorded ? " accepted" : " refused"));
    }
    for (Class<?> kind : LedgerCommand.class.getPermittedSubclasses()) {
      if (kind != MovementCommand.class) {
        assertThat(seen).contains(kind.getSimpleName() + " accepted");
      }
    }
    for (Class<?> kind : MovementCommand.class.getPermittedSubclasses()) {
      assertThat(seen)
          .contains(kind.getSimpleName() + " accepted", kind.getSimpleName() + " refused");
    }
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
