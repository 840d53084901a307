package org.unionledger.projections.export;

import java.nio.file.Path;
import java.util.List;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;

/** What the ledger recorded of 20,000 random commands, valid and invalid. */
class RecordedCommandsTest extends ForeignToolsContract {
  private static final int COMMANDS = 20_000;
  private static final int BATCH = 500;

  @Override
  JournalReader history(Path folder) {
    Path file = folder.resolve("recorded.ledger");
    List<LedgerCommand> commands = RandomHistory.commands(Seeds.seed(Seeds.USUAL), COMMANDS);
    try (UnionLedger ledger = UnionLedger.open(file)) {
      for (int from = 0; from < COMMANDS; from += BATCH) {
        ledger.recordAll(commands.subList(from, from + BATCH));
      }
    }
    return SqliteJournal.openReadOnly(file);
  }
}
