package org.unionledger.projections.audit;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;

/**
 * The ids of commands are unique. Of each id 64 bits are kept; where those were seen before, the
 * entries themselves are read once more, so that the answer is exact.
 */
final class RecordedIds {
  private static final long FNV_PRIME = 0x100000001b3L;

  private final JournalReader journal;
  private final ToLongFunction<String> hash;
  private long[] slots = new long[1024];
  private int taken;

  /**
   * @param hash gives equal numbers for equal ids, and none of them 0
   */
  RecordedIds(JournalReader journal, ToLongFunction<String> hash) {
    this.journal = journal;
    this.hash = hash;
  }

  /** Ids hashed from a basis that nobody could know, so that nobody makes them collide. */
  static RecordedIds of(JournalReader journal, long basis) {
    return new RecordedIds(journal, id -> hash(basis, id));
  }

  Law.@Nullable Finding broken(Entry entry) {
    String id = entry.envelope().id();
    if (isNew(hash.applyAsLong(id))) {
      return null;
    }
    for (Entry earlier : journal.entries(0, entry.position() - 1, List.of())) {
      if (earlier.envelope().id().equals(id)) {
        String detail = "%s: %s, %s".formatted(id, earlier.position(), entry.position());
        return new Law.Finding(AuditFault.COMMAND_ID_REPEATED, detail);
      }
    }
    return null;
  }

  /** Fowler–Noll–Vo 1a, with its high bits in the low ones, too. */
  private static long hash(long basis, String id) {
    long hash = basis;
    for (int index = 0; index < id.length(); index++) {
      hash = (hash ^ id.charAt(index)) * FNV_PRIME;
    }
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  private boolean isNew(long number) {
    if (taken >= slots.length / 2) {
      long[] full = slots;
      slots = new long[Math.multiplyExact(full.length, 2)];
      Arrays.stream(full).filter(it -> it != 0).forEach(it -> slots[slot(it)] = it);
    }
    int slot = slot(number);
    if (slots[slot] == number) {
      return false;
    }
    slots[slot] = number;
    taken++;
    return true;
  }

  /** Where the number is, or would be. */
  private int slot(long number) {
    int slot = (int) number & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
