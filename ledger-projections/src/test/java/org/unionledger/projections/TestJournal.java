package org.unionledger.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.json.EventJson;

/** Puts the events of a test into a real journal, in their bytes, as the front door does. */
public final class TestJournal {
  private static final int AT_ONCE = 10_000;

  private TestJournal() {}

  /** A new journal in a file of its own in a folder, which holds the events. */
  public static Journal of(Path folder, List<RecordedEvent> events) {
    try {
      Path own = Files.createTempDirectory(folder, "ledger");
      Journal journal = SqliteJournal.open(own.resolve("test.ledger"));
      append(journal, events);
      return journal;
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  /** Appends events; their positions must be the next ones. */
  public static void append(Journal journal, List<RecordedEvent> events) {
    for (int from = 0; from < events.size(); from += AT_ONCE) {
      List<RecordedEvent> some = events.subList(from, Math.min(events.size(), from + AT_ONCE));
      journal.append(
          AppendGuard.nothingAfter(some.getFirst().position() - 1),
          some.stream().map(TestJournal::envelope).toList());
    }
  }

  /** The envelope that the front door would make of an event, but for its tags. */
  public static Envelope envelope(RecordedEvent recorded) {
    return Envelope.of(
        EventJson.NAMESPACE + EventJson.type(recorded.event()),
        EventJson.version(recorded.event()),
        recorded.id().value(),
        recorded.recordedAt(),
        Map.of(EventJson.BY, recorded.by().value()),
        List.of(),
        EventJson.write(recorded.event()));
  }
}
