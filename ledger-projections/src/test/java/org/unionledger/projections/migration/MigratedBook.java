package org.unionledger.projections.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.command.Outcome;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.projections.replay.Replay;

/**
 * A union closes its books of 2021 on the chart of 2009, goes over to the chart of 2021, and goes
 * on. All figures of the tests are reckoned by hand from the lines of the story.
 */
abstract class MigratedBook {
  static final BookId BOOK = new BookId("chengguan");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void record() throws IOException, MalformedCommandException {
    file = folder.resolve("chengguan.ledger");
    try (UnionLedger ledger = UnionLedger.open(file)) {
      for (String line : text("chengguan.jsonl").lines().toList()) {
        assertThat(ledger.record(CommandJson.read(line)))
            .as(line)
            .isInstanceOf(Outcome.Recorded.class);
      }
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream bytes = MigratedBook.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(bytes, resource).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  final JournalReader journal() {
    return SqliteJournal.openReadOnly(file);
  }

  static List<RecordedEvent> events(JournalReader journal) {
    List<RecordedEvent> events = new ArrayList<>();
    Replay.of(journal).forEach(events::add);
    return events;
  }
}
