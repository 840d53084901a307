package org.unionledger.journal.damage;

import static org.unionledger.journal.Envelopes.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Envelopes;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.jdbc.SqliteJournal;

/** A ledger of entries of many shapes, as its file and its log are. */
final class SampleLedger {

  private static final List<String> TYPES = List.of("Paid", "Received", "FundClosed");
  private static final int PARTIES = 8;
  private static final int AT_ONCE = 1_000;

  private final Recorded recorded;
  private final Answers answers;
  private final byte[] database;
  private final byte[] log;
  private final byte[] older;

  private SampleLedger(Recorded recorded, Path file, byte[] older) throws IOException {
    try (JournalReader reader = SqliteJournal.openReadOnly(file)) {
      this.answers = Answers.of(reader, recorded);
    }
    Path beside = file.resolveSibling(file.getFileName() + "-wal");
    this.recorded = recorded;
    this.database = Files.readAllBytes(file);
    this.log = Files.exists(beside) ? Files.readAllBytes(beside) : new byte[0];
    this.older = older;
  }

  /** What was recorded in it. */
  Recorded recorded() {
    return recorded;
  }

  /** What it answers. */
  Answers answers() {
    return answers;
  }

  /** The file's bytes. */
  byte[] database() {
    return database.clone();
  }

  /** The file's bytes when it was closed with fewer entries. */
  byte[] older() {
    return older.clone();
  }

  /** The bytes of the log beside it, none if it was closed. */
  byte[] log() {
    return log.clone();
  }

  /** A ledger that was closed, opened, grown and closed again, in one file. */
  static SampleLedger closed(Path folder, Recorded recorded) throws IOException {
    Path file = folder.resolve("sample.ledger");
    byte[] older = begun(file, recorded, recorded.envelopes().size() / 3);
    try (Journal journal = SqliteJournal.open(file)) {
      append(journal, recorded.envelopes().subList((int) journal.head(), recorded.size()));
      journal.keepSnapshots(recorded.snapshots());
    }
    return new SampleLedger(recorded, file, older);
  }

  /**
   * A ledger whose writer died: the last entries are in the log only, each in its own transaction.
   *
   * @param logged how many
   */
  static SampleLedger left(Path folder, Recorded recorded, int logged) throws IOException {
    Path file = folder.resolve("sample.ledger");
    byte[] older = begun(file, recorded, recorded.size() - logged);
    try (Journal journal = SqliteJournal.open(file)) {
      for (int i = recorded.size() - logged; i < recorded.size(); i++) {
        append(journal, List.of(recorded.envelopes().get(i)));
      }
      journal.keepSnapshots(recorded.snapshots());
      return new SampleLedger(recorded, file, older);
    }
  }

  private static byte[] begun(Path file, Recorded recorded, int entries) throws IOException {
    try (Journal journal = SqliteJournal.open(file)) {
      append(journal, recorded.envelopes().subList(0, entries));
    }
    return Files.readAllBytes(file);
  }

  private static void append(Journal journal, List<Envelope> envelopes) {
    for (int from = 0; from < envelopes.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, envelopes.size());
      journal.append(AppendGuard.none(), envelopes.subList(from, to));
    }
  }

  /** Entries of different sizes, types, tags and times, one of them far longer than a page. */
  static Recorded varied(int count, int longestPayload, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Envelope> envelopes = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      byte[] payload = new byte[i == count / 3 ? 9_000 : random.nextInt(longestPayload)];
      random.nextBytes(payload);
      List<String> tags = new ArrayList<>(List.of("fund=" + "abc".charAt(random.nextInt(3))));
      if (i % 11 == 0) {
        tags.add("party=\uFFFD");
      }
      for (int more = random.nextInt(3); more > 0; more--) {
        tags.add("party=会员-" + random.nextInt(PARTIES));
      }
      envelopes.add(
          Envelope.of(
              TYPES.get(random.nextInt(TYPES.size())),
              "1",
              i % 7 == 0 ? "凭证-\uFFFD-" + i : "e-" + i,
              NOON.plusNanos(random.nextLong(90_000_000_000_000L)),
              Map.of("by", "cashier"),
              Envelopes.tags(tags.toArray(String[]::new)),
              payload));
    }
    return new Recorded(
        envelopes,
        List.of(
            new Snapshot("fund/a", count - 3, payload(300, random)),
            new Snapshot("fund/b", count, payload(40, random))));
  }

  private static byte[] payload(int length, SplittableRandom random) {
    byte[] state = new byte[length];
    random.nextBytes(state);
    return state;
  }
}
