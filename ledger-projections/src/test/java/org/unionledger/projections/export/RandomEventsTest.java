package org.unionledger.projections.export;

import java.nio.file.Path;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.TestJournal;

/** Random vouchers with hostile names and summaries, more of them than the rules let through. */
class RandomEventsTest extends ForeignToolsContract {
  private static final int EVENTS = 800;

  @Override
  JournalReader history(Path folder) {
    return TestJournal.of(
        folder, RandomHistory.of(RandomHistory.seed(RandomEventsTest.class), EVENTS));
  }
}
