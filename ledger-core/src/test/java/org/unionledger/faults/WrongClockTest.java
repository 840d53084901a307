package org.unionledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.axon.JournalStorageEngine;
import org.unionledger.command.LedgerCommand;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.testing.Harness;
import org.unionledger.testing.PostgresServer;
import org.unionledger.testing.history.Comparison;
import org.unionledger.testing.history.RandomHistory;

/**
 * The clock jumps by years, back and forward: order, positions, voucher numbers and decisions are
 * the model's, which has no clock, and a search by time still leads to one place.
 */
class WrongClockTest {

  private static final int COMMANDS = Harness.size("clock", 1_000);
  private static final Instant START = Instant.parse("2026-03-02T04:00:00Z");

  @TempDir Path folder;

  private final long seed = Harness.seed();

  @Test
  void a_ledger_in_a_file_decides_and_numbers_as_if_the_clock_were_right() {
    Path file = folder.resolve("union.ledger");
    check("SQLite", () -> SqliteJournal.open(file));
  }

  @Test
  void a_ledger_on_a_server_decides_and_numbers_as_if_the_clock_were_right() {
    String url = PostgresServer.emptySchema();
    check("PostgreSQL", () -> PostgresJournal.open(url));
  }

  private void check(String database, Supplier<Journal> opening) {
    JumpingClock clock = new JumpingClock(seed, START);
    LedgerOptions options = LedgerOptions.defaults().withClock(clock);
    List<LedgerCommand> commands = RandomHistory.commands(seed, COMMANDS);
    new Comparison(() -> new ReopenedLedger(() -> UnionLedger.on(opening.get(), options)), 7)
        .reopeningEvery(23)
        .check(seed, commands);
    try (Journal journal = opening.get()) {
      List<Instant> times = new ArrayList<>();
      for (Entry entry : journal.entries(0, journal.head(), List.of())) {
        times.add(entry.envelope().recordedAt());
      }
      assertTold(clock, times);
      assertSearchable(journal, times);
      Harness.report(
          "clock, %s: %,d commands, %,d entries, back in time %,d times (seed %d): as the model"
              .formatted(database, COMMANDS, times.size(), jumpsBack(times), seed));
    }
  }

  /** What was recorded is what the clock said, in that order, and nothing else. */
  private static void assertTold(JumpingClock clock, List<Instant> times) {
    Iterator<Instant> told = clock.told().iterator();
    Instant now = Instant.MIN;
    for (Instant time : times) {
      while (!now.equals(time)) {
        assertThat(told.hasNext()).as("the clock never said %s then", time).isTrue();
        now = told.next().truncatedTo(ChronoUnit.MICROS);
      }
    }
    assertThat(jumpsBack(times)).isPositive();
  }

  private static long jumpsBack(List<Instant> times) {
    long back = 0;
    for (int i = 1; i < times.size(); i++) {
      back += times.get(i).isBefore(times.get(i - 1)) ? 1 : 0;
    }
    return back;
  }

  /** A later time never leads to an earlier place, and each leads to the first entry as late. */
  private void assertSearchable(Journal journal, List<Instant> times) {
    var engine = new JournalStorageEngine(journal, PassThroughConverter.INSTANCE);
    SplittableRandom random = new SplittableRandom(seed);
    List<Instant> asked = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Instant recorded = times.get(random.nextInt(times.size()));
      asked.addAll(List.of(recorded, recorded.minusNanos(1), recorded.plusNanos(1)));
    }
    asked.sort(null);
    long before = 0;
    for (Instant time : asked) {
      long position = journal.positionBefore(time);
      assertThat(position).as("%s, seed %d", time, seed).isEqualTo(firstNotBefore(times, time));
      assertThat(position).isGreaterThanOrEqualTo(before);
      assertThat(engine.tokenAt(time, null).join())
          .isEqualTo(new GlobalSequenceTrackingToken(position));
      before = position;
    }
  }

  private static long firstNotBefore(List<Instant> times, Instant time) {
    int position = 0;
    while (position < times.size() && times.get(position).isBefore(time)) {
      position++;
    }
    return position;
  }
}
