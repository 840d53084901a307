package org.unionledger.journal.damage;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.unionledger.journal.Fault;

/** Flips single bits of a ledger's file or of its log, each alone, and judges each. */
final class BitFlips {

  private static final int THREADS = 2;
  private static final byte LEAF_OF_INDEX = 0x0a;

  private final Path folder;
  private final SampleLedger sample;
  private final boolean inLog;

  BitFlips(Path folder, SampleLedger sample, boolean inLog) {
    this.folder = folder;
    this.sample = sample;
    this.inLog = inLog;
  }

  /** Where the first page of a table begins, and how many bytes it has. */
  int[] pageOf(String table) throws Exception {
    try (DamagedFile file = new DamagedFile(folder.resolve("share-0"), sample)) {
      int size = ByteBuffer.wrap(sample.database()).getShort(16) & 0xffff;
      return new int[] {(file.rootPage(table) - 1) * size, size};
    }
  }

  /**
   * Where each row of an index begins that fits into one page.
   *
   * @see <a href="https://www.sqlite.org/fileformat2.html">The file format</a>
   */
  int[] rowsOf(String index) throws Exception {
    int begin = pageOf(index)[0];
    ByteBuffer file = ByteBuffer.wrap(sample.database());
    if (file.get(begin) != LEAF_OF_INDEX) {
      throw new IllegalStateException(index + " has more than one page");
    }
    int[] rows = new int[file.getShort(begin + 3) & 0xffff];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = begin + (file.getShort(begin + 8 + Short.BYTES * row) & 0xffff);
    }
    return rows;
  }

  /** Where the row of an entry begins. */
  int startOf(long position) throws Exception {
    try (DamagedFile file = new DamagedFile(folder.resolve("share-0"), sample)) {
      return EntryRows.of(sample.database(), file.rootPage("entry")).start(position);
    }
  }

  /** Flips these bits, counted from the first byte's lowest. */
  Tally judge(int[] bits) throws Exception {
    Tally tally = new Tally();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Void>> shares = new ArrayList<>();
      for (int share = 0; share < THREADS; share++) {
        int first = share;
        shares.add(
            () -> {
              judge(bits, first, tally);
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(shares)) {
        done.get();
      }
    }
    return tally;
  }

  private void judge(int[] bits, int first, Tally tally) throws Exception {
    byte[] bytes = inLog ? sample.log() : sample.database();
    Judge judge = new Judge(sample.recorded(), sample.answers(), 1);
    try (DamagedFile damaged = new DamagedFile(folder.resolve("share-" + first), sample)) {
      EntryRows rows = EntryRows.of(sample.database(), damaged.rootPage("entry"));
      for (int i = first; i < bits.length; i += THREADS) {
        int offset = bits[i] / Byte.SIZE;
        byte original = bytes[offset];
        byte flipped = (byte) (original ^ (1 << (bits[i] % Byte.SIZE)));
        write(damaged, offset, flipped);
        Verdict verdict = judge.judge(damaged::toRead, damaged::toWrite);
        String what = "byte %d: %02x to %02x".formatted(offset, original, flipped);
        tally.add(inLog ? ofBeginning(verdict) : withRightPosition(verdict, rows, offset), what);
        if (isSeenBySqlite(verdict, damaged)) {
          tally.note(Tally.SEEN_BY_SQLITE);
        }
        write(damaged, offset, original);
      }
    }
  }

  /** What has no effect on a verified ledger, SQLite has checked already, and found nothing. */
  private static boolean isSeenBySqlite(Verdict verdict, DamagedFile damaged) {
    return !(verdict instanceof Verdict.WithoutEffect) && damaged.isSeenBySqlite();
  }

  private void write(DamagedFile damaged, int offset, byte value) throws Exception {
    if (inLog) {
      damaged.writeLog(offset, value);
    } else {
      damaged.write(offset, value);
    }
  }

  /** A ledger that lost the end of its log must be exactly what it was before. */
  private Verdict ofBeginning(Verdict verdict) {
    return verdict instanceof Verdict.ToldFromOutside told
            && !sample.recorded().begins(told.found())
        ? new Verdict.Missed("not the beginning of what was recorded")
        : verdict;
  }

  /**
   * What lies in an entry's row must be located there, or before it on the same page. Only what
   * SQLite itself says at the end has no position: the bytes of all entries are right by then, and
   * no more than the form of a row is wrong.
   */
  private static Verdict withRightPosition(Verdict verdict, EntryRows rows, int offset) {
    long owner = rows.owner(offset);
    if (owner > 0
        && verdict instanceof Verdict.Located located
        && !(located.fault() == Fault.STORAGE_DAMAGED && located.position() == 0)
        && (located.position() > owner || located.position() < rows.firstAffected(offset))) {
      return new Verdict.Missed(
          "entry %d, and not %d to %d: %s (%s)"
              .formatted(
                  located.position(),
                  rows.firstAffected(offset),
                  owner,
                  located.fault(),
                  located.detail()));
    }
    return verdict;
  }
}
