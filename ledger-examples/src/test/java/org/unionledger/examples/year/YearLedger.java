package org.unionledger.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.examples.story.StoryProgramme;
import org.unionledger.json.CommandJson;

/** A ledger that recorded the story of the year. */
final class YearLedger {
  private YearLedger() {}

  /** All commands of the story, in order. */
  static List<LedgerCommand> commands() {
    return StoryProgramme.of("year").commands().toList();
  }

  /** A ledger in a folder, with all of it. */
  static UnionLedger of(Path folder) {
    return of(folder, commands());
  }

  /** The same with the first commands only. */
  static UnionLedger of(Path folder, List<LedgerCommand> commands) {
    UnionLedger ledger = UnionLedger.open(folder.resolve("year.ledger"));
    record(ledger, commands);
    return ledger;
  }

  /** Records commands, each of which must be new and right. */
  static void record(UnionLedger ledger, List<LedgerCommand> commands) {
    List<Outcome> outcomes = ledger.recordAll(commands);
    for (int index = 0; index < outcomes.size(); index++) {
      assertThat(outcomes.get(index))
          .as(CommandJson.write(commands.get(index)))
          .isInstanceOf(Outcome.Recorded.class);
    }
  }
}
