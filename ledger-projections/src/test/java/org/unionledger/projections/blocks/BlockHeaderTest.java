package org.unionledger.projections.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.projections.postings.Extent;

class BlockHeaderTest {
  private static final Hash ROOT = Hash.ofLeaf(new byte[] {1});
  private static final List<BlockHeader.Seal> SEALS =
      Collections.nCopies(BlockColumns.NAMES.size(), new BlockHeader.Seal(7, 9));

  private static byte[] header(Extent extent) {
    return BlockHeader.of(extent, BlockHeader.NO_BLOCK, ROOT, SEALS).bytes();
  }

  @Test
  void a_header_comes_back_as_it_was_and_any_other_byte_is_refused() {
    Extent extent = new Extent(257, 512, 200, 700, 5, 9, 2, 8, 1, 3);
    byte[] bytes = header(extent);

    assertThat(BlockHeader.parse(bytes).extent()).isEqualTo(extent);
    assertThat(BlockHeader.parse(bytes).bytes()).isEqualTo(bytes);
    for (int index = 0; index < bytes.length; index++) {
      byte[] wrong = bytes.clone();
      wrong[index] ^= 4;
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> BlockHeader.parse(wrong));
    }
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> BlockHeader.parse(Arrays.copyOf(bytes, bytes.length - 1)));
  }

  @Test
  void a_block_beyond_all_limits_is_refused_however_well_its_header_is_written() {
    for (Extent beyond :
        new Extent[] {
          new Extent(1, PostingBlocks.MOST_ENTRIES + 1, 9, 9, 0, 0, 0, 0, 0, 0),
          new Extent(1, 256, 256, Integer.MAX_VALUE, 0, 0, 0, 0, 0, 0),
          new Extent(1, 256, 256, 600, 0, 601, 0, 0, 0, 0),
          new Extent(1, 256, 256, 600, 0, 0, 0, Integer.MAX_VALUE, 0, 0),
          new Extent(1, 256, 256, 600, 0, 0, 0, 0, 0, 601)
        }) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> BlockHeader.parse(header(beyond)))
          .withMessageContaining("beyond all limits");
    }
  }
}
