package org.unionledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.many;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every journal promises of blocks. Say how to open yours, and run it. */
public abstract class JournalBlocksContract {

  private Journal journal;

  /** Opens the journal of this test: empty at first, the same one when called again. */
  protected abstract Journal open();

  @BeforeEach
  void openIt() {
    journal = open();
  }

  @AfterEach
  void closeIt() {
    journal.close();
  }

  private static BlockColumn column(String name, long first, int... bytes) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return new BlockColumn(name, first, content);
  }

  private List<String> read(String name, long from, int limit) {
    return journal.blockColumns(name, from, limit).stream()
        .map(it -> it.first() + "=" + List.of(it.bytes().length, sum(it.bytes())))
        .toList();
  }

  private static int sum(byte[] bytes) {
    int sum = 0;
    for (byte b : bytes) {
      sum += b;
    }
    return sum;
  }

  @Test
  void columns_come_back_by_name_in_order_of_their_blocks() {
    journal.keepBlock(List.of(column("day", 257, 3), column("amount", 257, 4, 5)));
    journal.keepBlock(List.of(column("day", 1, 1), column("amount", 1)));

    assertThat(read("day", 1, 10)).containsExactly("1=[1, 1]", "257=[1, 3]");
    assertThat(read("amount", 1, 10)).containsExactly("1=[0, 0]", "257=[2, 9]");
    assertThat(read("day", 2, 10)).containsExactly("257=[1, 3]");
    assertThat(read("day", 1, 1)).containsExactly("1=[1, 1]");
    assertThat(read("side", 1, 10)).isEmpty();
  }

  @Test
  void a_column_that_is_kept_again_takes_the_place_of_the_older_one() {
    journal.keepBlock(List.of(column("day", 1, 1), column("amount", 1, 2)));
    journal.keepBlock(List.of(column("day", 1, 7)));

    assertThat(read("day", 1, 10)).containsExactly("1=[1, 7]");
    assertThat(read("amount", 1, 10)).containsExactly("1=[1, 2]");
  }

  @Test
  void dropped_blocks_are_gone_and_entries_are_not() {
    journal.append(AppendGuard.none(), many(3, "e", "Paid"));
    journal.keepBlock(List.of(column("day", 1, 1)));
    journal.keepBlock(List.of(column("day", 257, 2), column("amount", 257, 2)));

    journal.dropBlocks(2);

    assertThat(read("day", 1, 10)).containsExactly("1=[1, 1]");
    assertThat(read("amount", 1, 10)).isEmpty();
    assertThat(journal.head()).isEqualTo(3);
  }

  @Test
  void blocks_are_still_there_when_the_journal_is_opened_again() {
    journal.keepBlock(List.of(new BlockColumn("day", 1, new byte[300_000])));
    journal.close();
    journal = open();

    assertThat(read("day", 1, 10)).containsExactly("1=[300000, 0]");
  }

  @Test
  void what_is_out_of_its_limits_is_refused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> column("day", 0, 1))
        .withMessageContaining("cannot begin at position 0");
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> column("", 1, 1));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new BlockColumn("day", 1, new byte[BlockColumn.MOST_BYTES + 1]))
        .withMessageContaining("keep one of at most");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> journal.blockColumns("day", 1, 0));
  }
}
