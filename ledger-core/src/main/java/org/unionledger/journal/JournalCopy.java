package org.unionledger.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.journal.evidence.TreeHead;

/**
 * Copies a journal's entries, to the byte, into another journal on whatever database: a backup of
 * it, and the way back.
 *
 * <p>The copy goes on where the other one ends, so that a second backup costs what is new, and one
 * that was interrupted is simply repeated. What is there already must be the beginning of what is
 * copied. Others may read and append to the original meanwhile. Derived states are not copied.
 */
public final class JournalCopy {

  private static final int AT_ONCE = 2_000;
  private static final long BYTES_AT_ONCE = 8L * 1024 * 1024;

  private JournalCopy() {}

  /**
   * Copies what the other journal lacks, up to the head of this moment.
   *
   * @param from what is copied
   * @param to where; not appended to by anybody else meanwhile
   * @param progress told, now and then, the position that is copied
   * @return size and root of both, equal
   * @throws JournalException.NotACopy if {@code to} holds what is not in {@code from}
   * @throws JournalException.Damaged if the entries do not have the root that the original has
   * @throws JournalException if a storage fails; what is copied by then stays
   */
  public static TreeHead copy(JournalReader from, Journal to, LongConsumer progress) {
    TreeHead original = from.treeHead();
    TreeHead copied = to.treeHead();
    requireBeginning(from, original, copied);
    List<Envelope> some = new ArrayList<>();
    long bytes = 0;
    long position = copied.size();
    for (Entry entry : from.entries(copied.size(), original.size(), List.of())) {
      some.add(entry.envelope());
      bytes += entry.envelope().length();
      if (some.size() == AT_ONCE || bytes >= BYTES_AT_ONCE || entry.position() == original.size()) {
        position = to.append(AppendGuard.nothingAfter(position), some).last();
        some.clear();
        bytes = 0;
        progress.accept(position);
      }
    }
    if (!to.treeHead().equals(original)) {
      throw new JournalException.Damaged(
          "The original of this copy", "its entries do not have the root of its head", null);
    }
    return original;
  }

  private static void requireBeginning(JournalReader from, TreeHead original, TreeHead copied) {
    if (copied.size() > original.size()
        || !new Prover(from).root(copied.size()).equals(copied.root())) {
      throw new JournalException.NotACopy(copied.size());
    }
  }
}
