package org.unionledger.journal.damage;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which bytes of an SQLite file hold which entry, read from the pages without SQLite.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html">The file format</a>
 */
final class EntryRows {

  private static final int FILE_HEADER = 100;
  private static final int INTERIOR_TABLE = 0x05;
  private static final int LEAF_TABLE = 0x0d;

  private final ByteBuffer file;
  private final int pageSize;
  private final long[] owners;
  private final long[] firsts;

  private EntryRows(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes);
    this.pageSize = file.getShort(16) & 0xffff;
    this.owners = new long[bytes.length];
    this.firsts = new long[bytes.length];
  }

  /**
   * The rows of the table whose tree begins at a page.
   *
   * @param bytes a sound file
   * @param rootPage counted from 1
   */
  static EntryRows of(byte[] bytes, int rootPage) {
    EntryRows rows = new EntryRows(bytes);
    rows.walk(rootPage);
    return rows;
  }

  /** The position of the entry in whose row a byte lies, 0 if it lies in none. */
  long owner(int offset) {
    return owners[offset];
  }

  /** Where the row of an entry begins. */
  int start(long position) {
    int offset = 0;
    while (owners[offset] != position) {
      offset++;
    }
    return offset;
  }

  /** The first position that a reader of the byte's page meets; 0 as {@link #owner}. */
  long firstAffected(int offset) {
    return firsts[offset];
  }

  private int pageStart(int page) {
    return (page - 1) * pageSize;
  }

  private void walk(int page) {
    int start = pageStart(page);
    int header = page == 1 ? start + FILE_HEADER : start;
    int cells = file.getShort(header + 3) & 0xffff;
    boolean isLeaf = file.get(header) == LEAF_TABLE;
    if (!isLeaf && file.get(header) != INTERIOR_TABLE) {
      throw new IllegalStateException("Page " + page + " is not of a table");
    }
    int pointers = header + (isLeaf ? 8 : 12);
    long first = 0;
    for (int i = 0; i < cells; i++) {
      int cell = start + (file.getShort(pointers + 2 * i) & 0xffff);
      if (isLeaf) {
        first = row(cell, first);
      } else {
        walk(file.getInt(cell));
      }
    }
    if (!isLeaf) {
      walk(file.getInt(header + 8));
    }
  }

  /** Marks the bytes of a row, and returns the first position of its page. */
  private long row(int cell, long firstOfPage) {
    int payloadAt = cell + lengthOfVarint(cell);
    int payload = Math.toIntExact(varint(cell));
    long position = varint(payloadAt);
    long first = firstOfPage == 0 ? position : firstOfPage;
    int bodyAt = payloadAt + lengthOfVarint(payloadAt);
    int local = local(payload);
    boolean overflows = local < payload;
    mark(cell, bodyAt + local + (overflows ? 4 : 0), position, first);
    if (overflows) {
      int left = payload - local;
      for (int page = file.getInt(bodyAt + local); page != 0; page = file.getInt(pageStart(page))) {
        int used = Math.min(left, pageSize - 4);
        mark(pageStart(page), pageStart(page) + 4 + used, position, position);
        left -= used;
      }
    }
    return first;
  }

  /** How much of a payload stays on the page of its row. */
  private int local(int payload) {
    int most = pageSize - 35;
    if (payload <= most) {
      return payload;
    }
    int least = (pageSize - 12) * 32 / 255 - 23;
    int local = least + (payload - least) % (pageSize - 4);
    return local <= most ? local : least;
  }

  private void mark(int from, int to, long position, long first) {
    Arrays.fill(owners, from, to, position);
    Arrays.fill(firsts, from, to, first);
  }

  private long varint(int at) {
    long value = 0;
    for (int i = 0; i < lengthOfVarint(at); i++) {
      value = (value << 7) | (file.get(at + i) & 0x7f);
    }
    return value;
  }

  /** The varints of sound ledgers are short: the ninth byte, which differs, is never reached. */
  private int lengthOfVarint(int at) {
    int length = 1;
    while (file.get(at + length - 1) < 0) {
      length++;
    }
    return length;
  }
}
