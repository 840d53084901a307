package org.unionledger.decide;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.command.LedgerCommand;
import org.unionledger.testing.InMemoryLedger;
import org.unionledger.testing.history.Comparison;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;

/** The rules agree with an independent model on every outcome and every figure. */
class RandomHistoriesTest {
  private static final Comparison RULES = new Comparison(InMemoryLedger::new, 1);

  @Test
  void one_long_history() {
    long seed = Seeds.seed(Seeds.USUAL);
    List<LedgerCommand> commands = RandomHistory.commands(seed, 20_000);
    RULES.check(seed, commands);
  }

  @Test
  void thousands_of_short_histories() {
    long first = Seeds.seed(1);
    for (long seed = first; seed < first + 1_000; seed++) {
      RULES.check(seed, RandomHistory.commands(seed, 60));
    }
  }
}
