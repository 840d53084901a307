package org.unionledger.journal.evidence;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a folder of tiles, by the layout as C2SP describes it. */
final class FolderTiles implements HashTiles, EntrySource {

  private final Path folder;
  private final long size;

  FolderTiles(Path folder, long size) {
    this.folder = folder;
    this.size = size;
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    long width = size >> (8 * level);
    Path file = file(String.valueOf(level), from / WIDTH, width);
    try {
      int start = (int) (from % WIDTH);
      return Bytes.toHashes(Files.readAllBytes(file)).subList(start, start + count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<byte[]> entries(long from, int count) {
    try (var in = new DataInputStream(Files.newInputStream(file("entries", from / WIDTH, size)))) {
      var entries = new ArrayList<byte[]>();
      while (entries.size() < count) {
        int length = in.readUnsignedShort();
        entries.add(in.readNBytes(length > 0 ? length : in.readInt()));
      }
      if (in.read() >= 0) {
        throw new IllegalStateException("More bytes than entries");
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String kind, long tile, long width) {
    String name = "%03d".formatted(tile % 1000);
    for (long rest = tile / 1000; rest > 0; rest /= 1000) {
      name = "x%03d/%s".formatted(rest % 1000, name);
    }
    boolean isFull = (tile + 1) * WIDTH <= width;
    String suffix = isFull ? "" : ".p/" + width % WIDTH;
    return folder.resolve("tile/" + kind + "/" + name + suffix);
  }
}
