package org.unionledger.projections.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.Snapshots;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.replay.Replayed;
import org.unionledger.testing.PostgresServer;

/** Blocks in a PostgreSQL schema answer as the entries do. */
class PostgresBlocksTest {
  private static final int EVENTS = 20_000;

  @Test
  void a_replay_of_blocks_answers_as_the_entries_do() {
    List<RecordedEvent> history = RandomHistory.of(RandomHistory.seed(getClass()), EVENTS);
    String url = PostgresServer.emptySchema();
    try (Journal journal = PostgresJournal.open(url)) {
      TestJournal.append(journal, history);
      PostingBlocks.of(journal).seal(position -> {});
    }

    try (JournalReader reader = PostgresJournal.openReadOnly(url)) {
      assertThat(PostingBlocks.status(reader).blocks()).isGreaterThan(1);
      for (int threads = 1; threads <= 2; threads++) {
        Replayed<FoldedLedger> replayed =
            Replay.of(reader).threads(threads).rebuild(FoldedLedger::new);
        assertThat(replayed.result().damagedBlocks()).isZero();
        assertThat(
                Snapshots.difference(
                    Snapshots.of(Folding.of(history)), Snapshots.of(replayed.projection())))
            .isEmpty();
      }
    }
  }
}
