package org.unionledger.projections.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.unionledger.projections.RandomHistory;

class PackedColumnTest {
  private final Random random = new Random(RandomHistory.seed(getClass()));

  @Test
  void numbers_come_back_as_they_were() {
    LongSupplier[] kinds = {
      () -> 7,
      () -> random.nextInt(200),
      () -> 18_000 + random.nextInt(30_000),
      () -> random.nextInt(1 << 24),
      () -> random.nextInt(1 << 24) - (1 << 23),
      () -> random.nextLong(1L << 32),
      random::nextLong,
      () -> random.nextInt(50) == 0 ? random.nextLong() : random.nextInt(100),
      () -> random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE
    };
    for (LongSupplier kind : kinds) {
      for (int size : new int[] {0, 1, 2, 1_000}) {
        long[] values = LongStream.generate(kind).limit(size).toArray();
        long[] unpacked = new long[size + 3];

        PackedColumn.unpack(PackedColumn.pack(values, size), unpacked, size);

        assertThat(Arrays.copyOf(unpacked, size)).isEqualTo(values);
      }
    }
  }

  @Test
  void narrow_numbers_come_back_as_integers() {
    int[][] columns = {
      IntStream.generate(() -> random.nextInt(100)).limit(500).toArray(),
      IntStream.generate(() -> -1 + random.nextInt(60_000)).limit(500).toArray(),
      IntStream.generate(() -> random.nextInt(1 << 22)).limit(500).toArray(),
      IntStream.generate(random::nextInt).limit(500).toArray(),
      IntStream.generate(() -> random.nextInt(9) == 0 ? -5_000_000 : 3).limit(500).toArray()
    };
    for (int[] values : columns) {
      int[] unpacked = new int[values.length];
      byte[] packed = PackedColumn.pack(Arrays.stream(values).asLongStream().toArray(), 500);

      PackedColumn.unpack(packed, unpacked, values.length);

      assertThat(unpacked).isEqualTo(values);
    }
  }

  @Test
  void most_numbers_take_as_few_bytes_as_most_of_them_need() {
    long[] days = LongStream.range(0, 1_000).map(i -> 18_000 + i % 20).toArray();
    days[500] = 3;

    assertThat(PackedColumn.pack(days, 1_000)).hasSize(1 + 8 + 4 + 1_000 + 12);
    assertThat(PackedColumn.pack(new long[1_000], 1_000)).hasSize(1 + 8 + 4);
  }

  @Test
  void bytes_that_are_no_such_column_are_refused() {
    long[] values = random.longs(100, 0, 60_000).toArray();
    values[3] = Long.MIN_VALUE;
    byte[] packed = PackedColumn.pack(values, 100);
    byte[] wrongWidth = packed.clone();
    wrongWidth[0] = 5;
    byte[] wrongIndex = packed.clone();
    wrongIndex[packed.length - 12 + 3] = 0x7F;

    for (byte[] wrong :
        new byte[][] {
          {}, {1}, Arrays.copyOf(packed, 90), Arrays.copyOf(packed, 900), wrongWidth, wrongIndex
        }) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> PackedColumn.unpack(wrong, new long[100], 100));
    }
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () -> PackedColumn.unpack(PackedColumn.pack(new long[] {1L << 40}, 1), new int[1], 1));
  }
}
