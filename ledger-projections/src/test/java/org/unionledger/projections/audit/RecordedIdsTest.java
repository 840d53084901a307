package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;

/** Thousands of ids, more than the first table of hashes holds, and none confused with another. */
class RecordedIdsTest {
  private static final int ENTRIES = 5_000;

  @TempDir private Path folder;

  @Test
  void each_of_many_ids_is_new_once() {
    List<Envelope> envelopes = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      envelopes.add(
          Envelope.of(
              "host.T", "1", "id-" + i, Instant.EPOCH, Map.of(), List.of(), new byte[] {1}));
    }
    try (Journal journal = SqliteJournal.open(folder.resolve("many.ledger"))) {
      journal.append(AppendGuard.nothingAfter(0), envelopes);
      RecordedIds ids = RecordedIds.of(journal, 42);
      for (Entry entry : journal.entries(0, ENTRIES, List.of())) {
        assertThat(ids.broken(entry)).isNull();
      }
      for (int i = 0; i < ENTRIES; i += 499) {
        Entry again = new Entry(ENTRIES + 1L, envelopes.get(i));
        assertThat(ids.broken(again))
            .isEqualTo(
                new Law.Finding(
                    AuditFault.COMMAND_ID_REPEATED,
                    "id-%s: %s, %s".formatted(i, i + 1, ENTRIES + 1)));
      }
    }
  }

  @Test
  void different_ids_with_equal_hashes_are_no_finding() {
    try (Journal journal = SqliteJournal.open(folder.resolve("few.ledger"))) {
      Envelope one = envelope("a");
      Envelope other = envelope("b");
      journal.append(AppendGuard.nothingAfter(0), List.of(one, other));
      RecordedIds ids = new RecordedIds(journal, String::length);

      assertThat(ids.broken(new Entry(1, one))).isNull();
      assertThat(ids.broken(new Entry(2, other))).isNull();
      assertThat(ids.broken(new Entry(3, other))).isNotNull();
    }
  }

  private static Envelope envelope(String id) {
    return Envelope.of("host.T", "1", id, Instant.EPOCH, Map.of(), List.of(), new byte[] {1});
  }
}
