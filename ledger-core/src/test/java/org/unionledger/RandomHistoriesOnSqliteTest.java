package org.unionledger;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.command.LedgerCommand;
import org.unionledger.testing.LedgerUnderTest;
import org.unionledger.testing.SqliteLedger;
import org.unionledger.testing.history.Comparison;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;

/**
 * The whole stack agrees with an independent model on every outcome and every figure, however
 * commands are put together, and whenever the ledger is closed and opened again.
 */
class RandomHistoriesOnSqliteTest {
  private static final long SEED = Seeds.seed(Seeds.USUAL);
  private static final List<LedgerCommand> COMMANDS = RandomHistory.commands(SEED, 20_000);

  @TempDir Path folder;
  private int ledgers;

  private LedgerUnderTest ledger() {
    ledgers++;
    return new SqliteLedger(folder.resolve(ledgers + ".ledger"));
  }

  @Test
  void commands_one_by_one() {
    new Comparison(this::ledger, 1).reopeningEvery(777).check(SEED, COMMANDS.subList(0, 3_000));
  }

  @Test
  void commands_in_batches() {
    new Comparison(this::ledger, 100).reopeningEvery(31).check(SEED, COMMANDS);
  }
}
