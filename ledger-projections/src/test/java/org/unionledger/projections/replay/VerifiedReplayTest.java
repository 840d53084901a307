package org.unionledger.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.ForwardingReader;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.balances.TurnoverProjection;

/** A verified replay names the first position that is wrong, on whatever thread it is found. */
class VerifiedReplayTest {
  private static final int EVENTS = 9_000;
  private static final Hash OTHER = Hash.ofLeaf(new byte[] {1, 2, 3});

  @TempDir private static Path folder;
  private static List<RecordedEvent> history;
  private static Journal journal;

  private final Random random = new Random(RandomHistory.seed(getClass()));

  @BeforeAll
  static void record() {
    history = RandomHistory.of(RandomHistory.seed(VerifiedReplayTest.class), EVENTS);
    journal = TestJournal.of(folder, history);
  }

  @AfterAll
  static void close() {
    journal.close();
  }

  private static void assertFound(
      JournalReader lying, NotVerifiedException.Reason reason, long position) {
    for (int threads = 1; threads <= 3; threads++) {
      Replay replay = Replay.of(lying).verified().threads(threads);
      assertThatExceptionOfType(NotVerifiedException.class)
          .isThrownBy(() -> replay.rebuild(TurnoverProjection::new))
          .satisfies(
              found -> {
                assertThat(found.reason()).isEqualTo(reason);
                assertThat(found.position()).isEqualTo(position);
                assertThat(found.message(Locale.CHINA)).startsWith("位置 " + position);
              });
    }
  }

  @Test
  void what_is_sound_is_verified() {
    ReplayResult result =
        Replay.of(journal).verified().threads(2).rebuild(TurnoverProjection::new).result();

    assertThat(result.position()).isEqualTo(EVENTS);
  }

  @Test
  void an_entry_in_the_place_of_another_is_named() {
    for (long position : new long[] {1, 256, 257, EVENTS, random.nextLong(1, EVENTS)}) {
      RecordedEvent other = history.get(Math.toIntExact((position + EVENTS / 2) % EVENTS));
      assertFound(
          new WithEntry(journal, new Entry(position, TestJournal.envelope(other))),
          NotVerifiedException.Reason.ENTRY_CHANGED,
          position);
    }
  }

  @Test
  void a_stored_hash_of_a_subtree_that_is_another_is_named_by_its_first_entry() {
    assertFound(new WithSubtree(journal, 0), NotVerifiedException.Reason.TREE_DIFFERS, 1);
    assertFound(new WithSubtree(journal, 20), NotVerifiedException.Reason.TREE_DIFFERS, 5_121);
  }

  @Test
  void a_head_with_another_root_is_named() {
    assertFound(new WithRoot(journal), NotVerifiedException.Reason.TREE_DIFFERS, 1);
  }

  private static final class WithEntry extends ForwardingReader {
    private final Entry lie;

    private WithEntry(JournalReader sound, Entry lie) {
      super(sound);
      this.lie = lie;
    }

    @Override
    public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
      return super.read(after, upTo, criteria, limit).stream()
          .map(entry -> entry.position() == lie.position() ? lie : entry)
          .toList();
    }
  }

  private static final class WithSubtree extends ForwardingReader {
    private final long number;

    private WithSubtree(JournalReader sound, long number) {
      super(sound);
      this.number = number;
    }

    @Override
    public List<Hash> hashes(int level, long from, int count) {
      return level == 1 && from == number ? List.of(OTHER) : super.hashes(level, from, count);
    }
  }

  private static final class WithRoot extends ForwardingReader {
    private WithRoot(JournalReader sound) {
      super(sound);
    }

    @Override
    public TreeHead treeHead() {
      return new TreeHead(EVENTS, OTHER);
    }
  }
}
