package org.unionledger.journal.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.evidence.Hash;

/** For each run of positions, the sum of the hashes of its tags: the same in whatever order. */
final class TagSums {

  private static final int WORDS = Hash.BYTES / Long.BYTES;

  private final byte[] secret;
  private final long before;
  private final int run;
  private final List<long[]> sums = new ArrayList<>();

  /**
   * @param secret what all hashes begin with
   * @param before the position before the first run
   * @param run how many positions make a run
   */
  TagSums(byte[] secret, long before, int run) {
    this.secret = secret;
    this.before = before;
    this.run = run;
  }

  void add(long position, Envelope envelope) {
    envelope.tags().forEach(tag -> add(position, tag.key(), tag.value(), envelope.type()));
  }

  void add(long position, String key, String value, String type) {
    int index = Math.toIntExact((position - before - 1) / run);
    while (sums.size() <= index) {
      sums.add(new long[WORDS]);
    }
    long[] sum = sums.get(index);
    ByteBuffer words = ByteBuffer.wrap(hash(position, key, value, type).bytes());
    for (int i = 0; i < WORDS; i++) {
      sum[i] += words.getLong();
    }
  }

  private Hash hash(long position, String... texts) {
    int length = secret.length + Long.BYTES;
    List<byte[]> parts = new ArrayList<>(texts.length);
    for (String text : texts) {
      byte[] part = text.getBytes(StandardCharsets.UTF_8);
      parts.add(part);
      length += Integer.BYTES + part.length;
    }
    ByteBuffer row = ByteBuffer.allocate(length).put(secret).putLong(position);
    for (byte[] part : parts) {
      row.putInt(part.length).put(part);
    }
    return Hash.ofLeaf(row.array());
  }

  /** The position before the first run in which these sums and others differ; -1 if none does. */
  long beforeFirstDifference(TagSums other) {
    int runs = Math.max(sums.size(), other.sums.size());
    for (int index = 0; index < runs; index++) {
      if (!Arrays.equals(sum(index), other.sum(index))) {
        return before + (long) index * run;
      }
    }
    return -1;
  }

  private long[] sum(int index) {
    return index < sums.size() ? sums.get(index) : new long[WORDS];
  }
}
