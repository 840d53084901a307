package org.unionledger.projections.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Journal;
import org.unionledger.journal.Subscription;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.Snapshots;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.replay.NotVerifiedException;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.replay.Replayed;

/** Blocks answer as the entries do, or are not believed. */
class PostingBlocksTest {
  private static final int EVENTS = 72_000;

  /** What the entries come to, by position. */
  private static final Map<Integer, List<String>> EXPECTED = new HashMap<>();

  @TempDir private static Path folder;
  private static List<RecordedEvent> history;
  private static Journal journal;
  private static List<BlockColumn> sealed;

  private final Random random = new Random(RandomHistory.seed(getClass()));

  @BeforeAll
  static void seal() {
    history = RandomHistory.of(RandomHistory.seed(PostingBlocksTest.class), EVENTS);
    journal = TestJournal.of(folder, history);
    PostingBlocks.of(journal).seal(position -> {});
    sealed = columns(journal);
  }

  @AfterAll
  static void close() {
    journal.close();
  }

  private static List<BlockColumn> columns(Journal kept) {
    List<BlockColumn> all = new ArrayList<>();
    List<String> names = new ArrayList<>(BlockColumns.NAMES);
    names.add(BlockHeader.COLUMN);
    names.forEach(name -> all.addAll(kept.blockColumns(name, 1, 1_000)));
    return all;
  }

  private static void restore() {
    journal.dropBlocks(1);
    sealed.forEach(column -> journal.keepBlock(List.of(column)));
  }

  private static List<String> texts(List<BlockColumn> columns) {
    return columns.stream()
        .map(it -> it.name() + " " + it.first() + " " + HexFormat.of().formatHex(it.bytes()))
        .toList();
  }

  private static void assertAnswersAsTheEntriesDo(Replayed<FoldedLedger> replayed) {
    int position = Math.toIntExact(replayed.result().position());
    List<String> expected =
        EXPECTED.computeIfAbsent(position, to -> Snapshots.of(Folding.of(history.subList(0, to))));
    assertThat(Snapshots.difference(expected, Snapshots.of(replayed.projection())))
        .as("at %d", position)
        .isEmpty();
  }

  @Test
  void blocks_hold_all_but_the_last_entries() {
    BlockStatus status = PostingBlocks.status(journal);

    assertThat(status.blocks()).isGreaterThan(2);
    assertThat(status.end() % PostingBlocks.ALIGNMENT).isZero();
    assertThat(status.head()).isEqualTo(EVENTS);
    assertThat(status.end()).isGreaterThan(EVENTS - PostingBlocks.ALIGNMENT);
  }

  @Test
  void a_short_last_block_is_derived_again_when_more_has_come() {
    try (Journal growing = TestJournal.of(folder, history.subList(0, 9_000))) {
      PostingBlocks blocks = PostingBlocks.of(growing);
      for (int events = 9_000; events < 20_000; events += 1_000) {
        assertThat(blocks.seal(position -> {})).isGreaterThan(events - PostingBlocks.ALIGNMENT);
        TestJournal.append(growing, history.subList(events, events + 1_000));
      }
      blocks.seal(position -> {});
      List<String> grown = texts(columns(growing));
      blocks.rebuild(position -> {});
      assertThat(texts(columns(growing))).isEqualTo(grown);
      assertAnswersAsTheEntriesDo(Replay.of(growing).rebuild(FoldedLedger::new));
    }
  }

  @Test
  void a_replay_of_blocks_answers_as_the_entries_do_at_any_position_on_any_number_of_threads() {
    long end = PostingBlocks.status(journal).end();
    for (long to : new long[] {EVENTS, end, end - 1, random.nextInt(EVENTS)}) {
      for (int threads = 1; threads <= 3; threads++) {
        assertAnswersAsTheEntriesDo(
            Replay.of(journal).upTo(to).threads(threads).rebuild(FoldedLedger::new));
      }
    }
  }

  @Test
  void a_replay_from_the_middle_takes_up_where_another_ended() {
    FoldedLedger ledger = new FoldedLedger();
    long middle = random.nextInt(1, EVENTS / 4);

    Replay.of(journal).upTo(middle).into(ledger);
    var rest = Replay.of(journal).after(middle).into(ledger);

    assertAnswersAsTheEntriesDo(new Replayed<>(ledger, rest));
  }

  @Test
  void a_verified_replay_finds_nothing_wrong_and_answers_the_same() {
    for (int threads = 1; threads <= 2; threads++) {
      Replayed<FoldedLedger> verified =
          Replay.of(journal).verified().threads(threads).rebuild(FoldedLedger::new);
      assertThat(verified.result().damagedBlocks()).isZero();
      assertAnswersAsTheEntriesDo(verified);
    }
  }

  @Test
  void the_same_entries_make_the_same_blocks_to_the_byte() {
    PostingBlocks.of(journal).rebuild(position -> {});
    assertThat(texts(columns(journal))).isEqualTo(texts(sealed));

    long second = sealed.stream().mapToLong(BlockColumn::first).distinct().sorted().toArray()[1];
    journal.dropBlocks(second);
    assertThat(PostingBlocks.status(journal).blocks()).isEqualTo(1);
    PostingBlocks.of(journal).seal(position -> {});
    assertThat(texts(columns(journal))).isEqualTo(texts(sealed));
  }

  @Test
  void a_column_that_was_damaged_in_any_way_is_not_believed_and_is_sealed_again() {
    for (int damage = 0; damage < 12; damage++) {
      BlockColumn column = sealed.get(random.nextInt(sealed.size()));
      byte[] bytes = damaged(column.bytes());
      if (Arrays.equals(bytes, column.bytes())) {
        continue;
      }
      journal.keepBlock(List.of(new BlockColumn(column.name(), column.first(), bytes)));

      assertThat(PostingBlocks.status(journal).end()).isLessThan(column.first());
      assertAnswersAsTheEntriesDo(Replay.of(journal).threads(2).rebuild(FoldedLedger::new));

      restore();
    }
  }

  private byte[] damaged(byte[] sound) {
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(sound, sound.length + 1);
      case 1 -> Arrays.copyOf(sound, sound.length / 2);
      case 2 -> sealed.get(random.nextInt(sealed.size())).bytes();
      default -> withOneBitFlipped(sound);
    };
  }

  private byte[] withOneBitFlipped(byte[] sound) {
    byte[] bytes = sound.clone();
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  @Test
  void a_block_that_is_damaged_is_sealed_again_to_the_byte() {
    BlockColumn column = sealed.getFirst();
    journal.keepBlock(List.of(new BlockColumn(column.name(), column.first(), new byte[9])));

    assertThat(Replay.of(journal).rebuild(FoldedLedger::new).result().damagedBlocks()).isEqualTo(1);
    PostingBlocks.of(journal).rebuild(position -> {});

    assertThat(texts(columns(journal))).isEqualTo(texts(sealed));
  }

  @Test
  void the_blocks_of_another_ledger_are_not_believed() {
    List<RecordedEvent> others = RandomHistory.of(4_711, 40_000);
    try (Journal other = TestJournal.of(folder, others)) {
      sealed.forEach(column -> other.keepBlock(List.of(column)));

      assertThat(PostingBlocks.status(other).blocks()).isZero();
      FoldedLedger replayed = Replay.of(other).rebuild(FoldedLedger::new).projection();
      assertThat(Snapshots.difference(Snapshots.of(Folding.of(others)), Snapshots.of(replayed)))
          .isEmpty();
      PostingBlocks.of(other).seal(position -> {});
      assertThat(PostingBlocks.status(other).blocks()).isPositive();
    }
  }

  @Test
  void a_forged_block_that_fits_in_everything_but_the_entries_is_found_by_a_verified_replay() {
    Replay verified = Replay.of(journal).verified().threads(2);
    long position = Forgery.of(journal, random).keep();

    assertThatExceptionOfType(NotVerifiedException.class)
        .isThrownBy(() -> verified.rebuild(FoldedLedger::new))
        .satisfies(
            found -> {
              assertThat(found.reason()).isEqualTo(NotVerifiedException.Reason.BLOCK_DIFFERS);
              assertThat(found.position()).isEqualTo(position);
            });
    restore();
  }

  @Test
  void whatever_is_enough_for_a_block_is_sealed_from_now_on_if_the_host_wants_it() {
    try (Journal growing = TestJournal.of(folder, List.of())) {
      List<RuntimeException> failures = new ArrayList<>();
      Subscription sealing = PostingBlocks.of(growing).keepSealed(Runnable::run, failures::add);
      TestJournal.append(growing, history.subList(0, 40_000));
      assertThat(PostingBlocks.status(growing).blocks()).isPositive();

      sealing.close();
      long end = PostingBlocks.status(growing).end();
      TestJournal.append(growing, history.subList(40_000, EVENTS));
      assertThat(PostingBlocks.status(growing).end()).isEqualTo(end);
      assertThat(failures).isEmpty();

      PostingBlocks.of(growing).seal(position -> {});
      assertThat(texts(columns(growing))).isEqualTo(texts(sealed));
    }
  }
}
