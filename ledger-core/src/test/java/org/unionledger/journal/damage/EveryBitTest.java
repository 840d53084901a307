package org.unionledger.journal.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelopes;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.testing.Harness;

/**
 * Every bit of small ledgers, or a sample of them: {@code -Dledger.harness.bits=-1} takes every
 * one.
 */
class EveryBitTest {

  private static final int SAMPLE = 400;
  private static final long SEED = Harness.seed();
  private static final Recorded SMALL = SampleLedger.varied(30, 500, SEED);
  private static final String[] DETECTED = {Tally.LOCATED, Tally.FOUND, Tally.REFUSED};

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  @Test
  void every_bit_of_a_ledger_counts_or_has_no_effect() throws Exception {
    SampleLedger sample = SampleLedger.closed(folder, SMALL);
    int[] bits = sample(0, sample.database().length, SAMPLE);
    Tally tally = new BitFlips(folder, sample, false).judge(bits);

    tally.report("bits of a ledger's file");
    assertThat(tally.missed()).as("seed %d", SEED).isEmpty();
    assertThat(tally.count(DETECTED) + tally.count(Tally.NO_EFFECT)).isEqualTo(bits.length);
    assertThat(tally.count(DETECTED)).isGreaterThan(bits.length / 4);
  }

  /** Only a ledger of 256 entries and more has any. */
  @Test
  void every_bit_of_the_stored_subtrees_and_of_the_head_counts_or_has_no_effect() throws Exception {
    SampleLedger sample = SampleLedger.closed(folder, SampleLedger.varied(270, 20, SEED));
    BitFlips flips = new BitFlips(folder, sample, false);
    for (String table : List.of("subtree", "head")) {
      int[] page = flips.pageOf(table);
      int[] bits = sample(page[0], page[1], SAMPLE / 4);
      Tally tally = flips.judge(bits);

      tally.report("bits of the page of table " + table);
      assertThat(tally.missed()).as("seed %d", SEED).isEmpty();
      assertThat(tally.count(DETECTED) + tally.count(Tally.NO_EFFECT)).isEqualTo(bits.length);
      assertThat(tally.count(DETECTED)).isPositive();
    }
  }

  /** Length, length of the head, and the types of both values: what says how a row is read. */
  @Test
  void every_bit_of_the_heads_of_the_rows_of_an_index_counts_or_has_no_effect() throws Exception {
    SampleLedger sample = SampleLedger.closed(folder, SMALL);
    BitFlips flips = new BitFlips(folder, sample, false);
    int[] bits =
        Arrays.stream(flips.rowsOf("entry_by_type"))
            .flatMap(row -> IntStream.range(row * Byte.SIZE, (row + 4) * Byte.SIZE))
            .toArray();
    Tally tally = flips.judge(bits);

    tally.report("bits of the heads of an index's rows");
    assertThat(bits).hasSize(SMALL.size() * 4 * Byte.SIZE);
    assertThat(tally.missed()).isEmpty();
    assertThat(tally.count(DETECTED)).isGreaterThan(bits.length / 2);
  }

  /** SQLite ends the log before a damaged frame: what is left is sound, and shorter. */
  @Test
  void every_bit_of_the_log_of_a_writer_that_died_is_told_by_a_head_kept_outside()
      throws Exception {
    SampleLedger sample = SampleLedger.left(folder, SMALL, 2);
    int[] bits = sample(0, sample.log().length, SAMPLE);
    Tally tally = new BitFlips(folder, sample, true).judge(bits);

    tally.report("bits of a ledger's log");
    assertThat(tally.missed()).as("seed %d", SEED).isEmpty();
    assertThat(tally.count(Tally.TOLD)).isGreaterThan(bits.length / 4);
  }

  @Test
  void a_ledger_that_lost_its_end_and_has_grown_again_does_not_extend_the_head_kept_outside()
      throws Exception {
    SampleLedger sample = SampleLedger.left(folder, SMALL, 2);
    try (DamagedFile damaged = new DamagedFile(folder.resolve("damaged"), sample)) {
      assertThat(isExtended(damaged)).isTrue();

      damaged.replace(sample.database(), new byte[0]);
      try (Journal journal = damaged.toWrite()) {
        assertThat(journal.head()).isEqualTo(28);
        journal.append(AppendGuard.none(), Envelopes.many(5, "other", "Paid", "fund=a"));

        assertThat(Judge.isExtended(SMALL.treeHead(28), journal)).isTrue();
        assertThat(Judge.isExtended(SMALL.treeHead(29), journal)).isFalse();
        assertThat(Judge.isExtended(SMALL.treeHead(30), journal)).isFalse();
      }
    }
  }

  private static boolean isExtended(DamagedFile damaged) {
    try (JournalReader reader = damaged.toRead()) {
      return Judge.isExtended(SMALL.treeHead(), reader);
    }
  }

  /** One bit of a length can make a row say that it is another entry, which is sound. */
  @Test
  void an_entry_whose_row_claims_to_be_another_is_missed_where_it_should_be() throws Exception {
    SampleLedger sample = SampleLedger.closed(folder, SMALL);
    BitFlips flips = new BitFlips(folder, sample, false);
    int[] highestOfLength = new int[SMALL.size()];
    for (int position = 1; position <= SMALL.size(); position++) {
      highestOfLength[position - 1] = flips.startOf(position) * Byte.SIZE + 15;
    }

    Tally tally = flips.judge(highestOfLength);
    assertThat(tally.missed()).isEmpty();
    assertThat(tally.count(Tally.LOCATED)).isGreaterThan(SMALL.size() / 2);
  }

  /** The numbers of bits in some bytes: a random sample without repetition, or all. */
  private static int[] sample(int from, int bytes, int usual) {
    int first = Math.multiplyExact(from, Byte.SIZE);
    int all = Math.multiplyExact(bytes, Byte.SIZE);
    int wanted = Harness.size("bits", usual);
    IntStream bits =
        wanted < 0 || wanted >= all
            ? IntStream.range(0, all)
            : new SplittableRandom(SEED).ints(0, all).distinct().limit(wanted).sorted();
    return bits.map(bit -> first + bit).toArray();
  }
}
