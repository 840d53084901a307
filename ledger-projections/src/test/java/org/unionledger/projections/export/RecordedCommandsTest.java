package org.unionledger.projections.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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
  private static final int ASKED = 10;

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

  /** A spread of them; the other tools and checks look at every account. */
  @Override
  List<String> asked(List<String> accounts) {
    int step = Math.max(1, accounts.size() / ASKED);
    return IntStream.range(0, accounts.size())
        .filter(index -> index % step == 0)
        .mapToObj(accounts::get)
        .toList();
  }
}
