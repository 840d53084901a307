package org.unionledger.journal;

import java.security.SecureRandom;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.SigningKey;
import org.unionledger.journal.evidence.TreeHead;

/**
 * Signs checkpoints of a journal, and compares a journal with checkpoints that were signed before.
 *
 * <p>A checkpoint is worth what is kept of it outside: whoever has one from June can tell whether
 * the ledger of December still has all that it had in June, unchanged.
 */
public final class Checkpoints {

  private Checkpoints() {}

  /**
   * Signs size and root of a journal as of now. Only what was verified just before is signed,
   * because a wrong root that was once signed can never be taken back; and nothing is signed that
   * contradicts what was signed last.
   *
   * @param journal the journal
   * @param key its name is the origin: the name of this ledger, which no other ledger has
   * @param last what was signed last with this key, null if nothing was
   * @param random for {@link JournalReader#verify}
   * @param progress told, now and then, the position that is verified
   * @throws JournalException.Damaged if something stored is wrong; nothing is signed
   * @throws JournalException.OtherHistory if the journal does not extend {@code last}; nothing is
   *     signed
   */
  public static SignedNote sign(
      JournalReader journal,
      SigningKey key,
      @Nullable Checkpoint last,
      SecureRandom random,
      LongConsumer progress) {
    TreeHead head =
        switch (journal.verify(random, progress)) {
          case Verification.Sound sound -> sound.head();
          case Verification.Faulty faulty ->
              throw new JournalException.Damaged(
                  "The ledger",
                  "%s at position %d: %s"
                      .formatted(faulty.fault(), faulty.position(), faulty.detail()),
                  null);
        };
    if (last != null) {
      requireExtends(journal, head, last.head());
    }
    return new Checkpoint(key.verifierKey().name(), head).signedBy(key);
  }

  /**
   * Makes sure that a journal begins with exactly the entries that a signed head is about.
   *
   * @param journal the journal
   * @param head its size and root
   * @param signed what was signed before
   * @throws JournalException.OtherHistory if it does not
   */
  public static void requireExtends(JournalReader journal, TreeHead head, TreeHead signed) {
    if (!doesExtend(journal, head, signed)) {
      throw new JournalException.OtherHistory(signed.size(), head.size());
    }
  }

  /** Whether a journal begins with exactly the entries that a signed head is about. */
  public static boolean doesExtend(JournalReader journal, TreeHead head, TreeHead signed) {
    return signed.size() <= head.size()
        && new Prover(journal).root(signed.size()).equals(signed.root());
  }
}
