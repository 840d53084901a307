package org.unionledger.journal.evidence;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the files of one tree, each checked, and each complete or not at all. */
final class TileExport {

  private static final int LONGEST_SHORT_ENTRY = 0xFFFF;

  private final Path folder;
  private final HashTiles tiles;
  private final long size;
  private final Hasher hasher = new Hasher();
  private final Set<Path> touched = new HashSet<>();

  TileExport(Path folder, HashTiles tiles, long size) {
    this.folder = folder;
    this.tiles = tiles;
    this.size = size;
  }

  /** What a file is to contain. */
  @FunctionalInterface
  private interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  /** Writes the bundles that {@code written} leaves did not fill. */
  void writeEntries(long written, EntrySource source) throws IOException {
    for (long tile = written / HashTiles.WIDTH; tile * HashTiles.WIDTH < size; tile++) {
      long from = tile * HashTiles.WIDTH;
      int count = (int) Math.min(HashTiles.WIDTH, size - from);
      List<byte[]> entries = source.entries(from, count);
      requireRecorded(from, count, entries);
      write(
          TilePath.of("entries", tile, count),
          out -> {
            for (byte[] entry : entries) {
              writeEntry(entry, out);
            }
          });
    }
  }

  private void requireRecorded(long from, int count, List<byte[]> entries) {
    List<Hash> leaves = hashes(0, from, count);
    if (entries.size() != count) {
      throw new IllegalStateException(
          "Asked for %d entries from index %d, got %d: the ledger is incomplete"
              .formatted(count, from, entries.size()));
    }
    for (int i = 0; i < count; i++) {
      if (!hasher.leaf(entries.get(i)).equals(leaves.get(i))) {
        throw new IllegalStateException(
            "The entry at position %d is not what was recorded: its hash is another"
                .formatted(from + i + 1));
      }
    }
  }

  private static void writeEntry(byte[] entry, DataOutputStream out) throws IOException {
    if (entry.length == 0) {
      throw new IllegalStateException("An entry has at least one byte, this one has none");
    }
    if (entry.length <= LONGEST_SHORT_ENTRY) {
      out.writeShort(entry.length);
    } else {
      out.writeShort(0);
      out.writeInt(entry.length);
    }
    out.write(entry);
  }

  /** Writes the tiles that {@code written} leaves did not fill, level by level. */
  void writeHashes(long written) throws IOException {
    for (int level = 0; level < Tiles.LEVELS; level++) {
      long end = size >> (level * Tiles.HEIGHT);
      long begin = (written >> (level * Tiles.HEIGHT)) / HashTiles.WIDTH;
      for (long tile = begin; tile * HashTiles.WIDTH < end; tile++) {
        long from = tile * HashTiles.WIDTH;
        int count = (int) Math.min(HashTiles.WIDTH, end - from);
        List<Hash> hashes = hashes(level, from, count);
        if (count == HashTiles.WIDTH) {
          requireParent(level, tile, hashes);
        }
        write(TilePath.of(String.valueOf(level), tile, count), Bytes.of(hashes));
      }
    }
  }

  private void requireParent(int level, long tile, List<Hash> hashes) {
    Hash parent = hashes(level + 1, tile, 1).getFirst();
    if (!Tiles.complete(hashes, hasher).equals(parent)) {
      throw new IllegalStateException(
          "Hash %d of level %d is not that of the 256 hashes below it: the tree is damaged"
              .formatted(tile, level + 1));
    }
  }

  private List<Hash> hashes(int level, long from, int count) {
    return Tiles.read(tiles, level, from, count);
  }

  void write(String file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  private void write(String file, Content content) throws IOException {
    Path target = folder.resolve(file);
    Path parent = Files.createDirectories(target.toAbsolutePath().getParent());
    Path temporary = parent.resolve(target.getFileName() + ".new");
    try (var channel =
            FileChannel.open(
                temporary,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        var out =
            new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    touched.add(parent);
  }

  /** Makes the names of all files written so far as durable as their content is. */
  void flushFolders() throws IOException {
    for (Path parent : touched) {
      Path some = parent;
      while (some != null && some.startsWith(folder.toAbsolutePath())) {
        flush(some);
        some = some.getParent();
      }
    }
  }

  private static void flush(Path directory) throws IOException {
    FileChannel names;
    try {
      names = FileChannel.open(directory, StandardOpenOption.READ);
    } catch (IOException notOnThisSystem) {
      return; // Windows does not open folders; it writes their entries through by itself.
    }
    try (names) {
      names.force(true);
    }
  }
}
