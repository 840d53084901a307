package org.unionledger.journal.faults;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** A file on a disk: what is certainly on it, and what was asked since the last flush. */
final class SimulatedFile {

  /** A disk writes so many bytes at once, or none of them. */
  private static final int SECTOR = 512;

  private static final byte[] NOTHING = {};

  private byte[] durable;
  private final List<Change> pending = new ArrayList<>();

  SimulatedFile(byte[] durable) {
    this.durable = durable;
  }

  SimulatedFile() {
    this(NOTHING);
  }

  /** What was asked of the file. */
  private sealed interface Change {
    /** Bytes at an offset. */
    record Write(long offset, ByteBuffer data) implements Change {}

    /** A size. */
    record Resize(int size) implements Change {}
  }

  void write(long offset, ByteBuffer data) {
    pending.add(new Change.Write(offset, data));
  }

  void resize(long size) {
    pending.add(new Change.Resize(Math.toIntExact(size)));
  }

  void sync() {
    Content content = new Content(durable);
    pending.forEach(content::apply);
    durable = content.bytes();
    pending.clear();
  }

  /** How many of the changes since the last flush survive a power cut. */
  private enum Survival {
    NONE,
    ALL,
    FIRST,
    ALL_BUT_ONE,
    SOME
  }

  /** What may be on the disk after a power cut now. */
  byte[] crash(SplittableRandom random) {
    if (pending.isEmpty()) {
      return durable.clone();
    }
    Survival survival = Survival.values()[random.nextInt(Survival.values().length)];
    int chosen = random.nextInt(pending.size());
    int tornOf8 = random.nextInt(4);
    List<Change> surviving = new ArrayList<>();
    Content content = new Content(durable);
    for (int i = 0; i < pending.size(); i++) {
      boolean survives =
          switch (survival) {
            case NONE -> false;
            case ALL -> true;
            case FIRST -> i < chosen;
            case ALL_BUT_ONE -> i != chosen;
            case SOME -> random.nextBoolean();
          };
      if (survives) {
        surviving.add(pending.get(i));
      }
    }
    for (Change change : random.nextBoolean() ? surviving : reordered(surviving, random)) {
      if (change instanceof Change.Write write && random.nextInt(8) < tornOf8) {
        content.tear(write, random);
      } else {
        content.apply(change);
      }
    }
    return content.bytes();
  }

  /** Writes in another order; a size is not overtaken. */
  private static List<Change> reordered(List<Change> changes, SplittableRandom random) {
    List<Change> reordered = new ArrayList<>(changes);
    int from = 0;
    for (int to = 0; to <= changes.size(); to++) {
      if (to == changes.size() || changes.get(to) instanceof Change.Resize) {
        for (int i = to - 1; i > from; i--) {
          Collections.swap(reordered, i, from + random.nextInt(i - from + 1));
        }
        from = to + 1;
      }
    }
    return reordered;
  }

  /** Bytes that grow and change. */
  private static final class Content {
    private byte[] bytes;
    private int size;

    private Content(byte[] before) {
      this.bytes = before.clone();
      this.size = before.length;
    }

    private void apply(Change change) {
      switch (change) {
        case Change.Write write -> put(write, 0, write.data().limit());
        case Change.Resize resize -> {
          if (resize.size() < size) {
            Arrays.fill(bytes, resize.size(), size, (byte) 0);
          }
          grow(resize.size());
          size = resize.size();
        }
      }
    }

    /** Some sectors of the write, and perhaps the size that the whole of it would give. */
    private void tear(Change.Write write, SplittableRandom random) {
      int start = Math.toIntExact(write.offset());
      int end = start + write.data().limit();
      if (random.nextInt(4) == 0) {
        grow(end);
      }
      for (int from = start; from < end; ) {
        int to = Math.min(end, (from / SECTOR + 1) * SECTOR);
        if (random.nextBoolean()) {
          put(write, from - start, to - start);
        }
        from = to;
      }
    }

    private void put(Change.Write write, int from, int to) {
      int at = Math.toIntExact(write.offset()) + from;
      grow(at + to - from);
      write.data().get(from, bytes, at, to - from);
    }

    private void grow(int least) {
      if (least > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(least, bytes.length * 2));
      }
      size = Math.max(size, least);
    }

    private byte[] bytes() {
      return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
  }
}
