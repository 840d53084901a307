package org.unionledger.projections.blocks;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.projections.postings.Extent;
import org.unionledger.voucher.Voucher;

/**
 * What a block says of itself, and by what it is believed: the tree over all entries up to its last
 * one, the header of the block before it, and a checksum of each of its columns.
 *
 * @param extent which run of entries it holds
 * @param previous the digest of the block before; {@link #NO_BLOCK} for the first
 * @param root the root of the journal's hash tree up to the run's last entry
 * @param seals what the columns are, in the order of {@link BlockColumns#NAMES}
 * @param digest the hash of everything above, which the next block repeats
 */
record BlockHeader(Extent extent, Hash previous, Hash root, List<Seal> seals, Hash digest) {

  /** The name of the column that headers are kept in. */
  static final String COLUMN = "header";

  /** What the first block has for the digest of one before it. */
  static final Hash NO_BLOCK = Hash.of(new byte[Hash.BYTES]);

  /** Of how the columns are written. A block of another form is not believed. */
  private static final int FORM = 3;

  /** What can come together between the last look at whether a block is full and the next. */
  private static final int MOST_POSTINGS =
      PostingBlocks.ENOUGH_POSTINGS + PostingBlocks.ALIGNMENT * Voucher.MOST_POSTINGS;

  private static final int LENGTH =
      Integer.BYTES
          + 2 * Long.BYTES
          + 8 * Integer.BYTES
          + 2 * Hash.BYTES
          + BlockColumns.NAMES.size() * Seal.LENGTH
          + Hash.BYTES;

  /**
   * What tells a column from one that was damaged.
   *
   * @param bytes how many it has
   * @param checksum CRC-32C over its name and its bytes
   */
  record Seal(int bytes, int checksum) {
    private static final int LENGTH = 2 * Integer.BYTES;

    static Seal of(String name, byte[] bytes) {
      CRC32C checksum = new CRC32C();
      for (int i = 0; i < name.length(); i++) {
        checksum.update(name.charAt(i));
      }
      checksum.update(bytes);
      return new Seal(bytes.length, (int) checksum.getValue());
    }
  }

  BlockHeader {
    seals = List.copyOf(seals);
  }

  static BlockHeader of(Extent extent, Hash previous, Hash root, List<Seal> seals) {
    return new BlockHeader(
        extent, previous, root, seals, Hash.ofLeaf(content(extent, previous, root, seals)));
  }

  Seal seal(String column) {
    return seals.get(BlockColumns.NAMES.indexOf(column));
  }

  byte[] bytes() {
    byte[] content = content(extent, previous, root, seals);
    byte[] bytes = Arrays.copyOf(content, LENGTH);
    System.arraycopy(digest.bytes(), 0, bytes, content.length, Hash.BYTES);
    return bytes;
  }

  private static byte[] content(Extent extent, Hash previous, Hash root, List<Seal> seals) {
    ByteBuffer content =
        ByteBuffer.allocate(LENGTH - Hash.BYTES)
            .putInt(FORM)
            .putLong(extent.first())
            .putLong(extent.last())
            .putInt(extent.events())
            .putInt(extent.postings())
            .putInt(extent.keysBefore())
            .putInt(extent.keysAfter())
            .putInt(extent.partiesBefore())
            .putInt(extent.partiesAfter())
            .putInt(extent.dimensionsBefore())
            .putInt(extent.dimensionsAfter())
            .put(previous.bytes())
            .put(root.bytes());
    seals.forEach(seal -> content.putInt(seal.bytes()).putInt(seal.checksum()));
    return content.array();
  }

  /**
   * Reads a header.
   *
   * @throws IllegalArgumentException if it is none, or was damaged
   */
  static BlockHeader parse(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a header of " + bytes.length + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int form = in.getInt();
    Extent extent =
        new Extent(
            in.getLong(),
            in.getLong(),
            in.getInt(),
            in.getInt(),
            in.getInt(),
            in.getInt(),
            in.getInt(),
            in.getInt(),
            in.getInt(),
            in.getInt());
    Hash previous = hash(in);
    Hash root = hash(in);
    List<Seal> seals = new ArrayList<>();
    for (int i = 0; i < BlockColumns.NAMES.size(); i++) {
      seals.add(new Seal(in.getInt(), in.getInt()));
    }
    Hash digest = Hash.ofLeaf(Arrays.copyOf(bytes, LENGTH - Hash.BYTES));
    if (form != FORM || !digest.equals(hash(in))) {
      throw new IllegalArgumentException("a header of form %d, or damaged".formatted(form));
    }
    requireWithinLimits(extent);
    return new BlockHeader(extent, previous, root, seals, digest);
  }

  /**
   * Whoever can write a header can give it a digest: it must not make anybody run out of memory.
   */
  private static void requireWithinLimits(Extent extent) {
    if (extent.last() - extent.first() >= PostingBlocks.MOST_ENTRIES
        || extent.postings() > MOST_POSTINGS
        || extent.keysAfter() - extent.keysBefore() > extent.postings()
        || extent.partiesAfter() - extent.partiesBefore() > 2 * MOST_POSTINGS
        || extent.dimensionsAfter() - extent.dimensionsBefore() > extent.postings()) {
      throw new IllegalArgumentException("a header of a block beyond all limits: " + extent);
    }
  }

  private static Hash hash(ByteBuffer in) {
    byte[] hash = new byte[Hash.BYTES];
    in.get(hash);
    return Hash.of(hash);
  }
}
