package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Journal;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.blocks.BelievedBlocks;
import org.unionledger.projections.blocks.Forgery;
import org.unionledger.projections.blocks.PostingBlocks;

class BlocksAgreeTest {
  private static final int EVENTS = 40_000;

  @TempDir private Path folder;

  @Test
  void a_block_that_holds_other_postings_than_its_entries_is_found() {
    long seed = RandomHistory.seed(getClass());
    List<RecordedEvent> history = RandomHistory.of(seed, EVENTS);
    try (Journal journal = TestJournal.of(folder, history)) {
      PostingBlocks.of(journal).seal(position -> {});
      assertThat(findings(journal, history)).isEmpty();

      long forged = Forgery.of(journal, new Random(seed)).keep();

      assertThat(findings(journal, history))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.fault()).isEqualTo(AuditFault.BLOCK_DIFFERS);
                assertThat(finding.detail()).endsWith(": " + forged);
              });
    }
  }

  private static List<Law.Finding> findings(Journal journal, List<RecordedEvent> history) {
    BlocksAgree law = new BlocksAgree(BelievedBlocks.of(journal, journal.head()));
    List<Law.Finding> findings = new ArrayList<>();
    for (RecordedEvent event : history) {
      Law.Finding finding = law.broken(event.position(), event);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings;
  }
}
