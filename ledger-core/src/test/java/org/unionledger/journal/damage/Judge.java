package org.unionledger.journal.damage;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.journal.evidence.TreeHead;

/** Says what became of a damage to a ledger. For one thread at a time. */
final class Judge {

  private final Recorded recorded;
  private final Answers undamaged;
  private final TreeHead kept;
  private final TreeHead withOneMore;
  private final int asked;
  private final SecureRandom random = new SecureRandom();
  private int located;

  /**
   * @param recorded what was recorded
   * @param undamaged what the ledger answered before it was damaged
   * @param asked of the ledgers whose damage is located, one in so many is asked everything all the
   *     same
   */
  Judge(Recorded recorded, Answers undamaged, int asked) {
    this.recorded = recorded;
    this.undamaged = undamaged;
    this.asked = asked;
    this.kept = recorded.treeHead();
    this.withOneMore = recorded.treeHeadWithOneMore();
  }

  /**
   * Judges a damaged ledger.
   *
   * @param toRead opens it
   * @param toWrite opens it, or a copy of it, for writing
   */
  Verdict judge(Supplier<JournalReader> toRead, Supplier<Journal> toWrite) {
    try {
      Verdict verdict = read(toRead);
      return verdict instanceof Verdict.WithoutEffect ? append(toWrite) : verdict;
    } catch (JournalException.Damaged
        | JournalException.NotALedger
        | JournalException.NewerFormat
        | JournalException.CannotOpen refusal) {
      return new Verdict.Refused(String.valueOf(refusal.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Verdict.Missed("failed: " + e);
    }
  }

  private Verdict read(Supplier<JournalReader> toRead) {
    try (JournalReader reader = toRead.get()) {
      return switch (reader.verify(random, position -> {})) {
        case Verification.Faulty faulty -> {
          askSometimes(reader);
          yield new Verdict.Located(faulty.position(), faulty.fault(), faulty.detail());
        }
        case Verification.Sound sound -> sound(reader, sound.head());
      };
    }
  }

  /** Whatever is damaged, who reads comes to an end, or to an exception of the journal's. */
  private void askSometimes(JournalReader reader) {
    located++;
    if (located % asked != 0) {
      return;
    }
    try {
      Answers.of(reader, recorded);
    } catch (JournalException expected) {
      // It says what is wrong.
    }
  }

  private Verdict sound(JournalReader reader, TreeHead found) {
    if (!found.equals(reader.treeHead())) {
      return new Verdict.Missed("verified " + found + ", and answers " + reader.treeHead());
    }
    if (!isExtended(kept, reader)) {
      return new Verdict.ToldFromOutside(found);
    }
    Optional<String> difference = Answers.of(reader, recorded).differenceFrom(undamaged);
    return difference.isPresent()
        ? new Verdict.Missed(difference.get())
        : new Verdict.WithoutEffect();
  }

  /** Whether the ledger extends a head that was kept outside: what every auditor can ask. */
  static boolean isExtended(TreeHead kept, JournalReader reader) {
    TreeHead found = reader.treeHead();
    return found.size() >= kept.size()
        && new Prover(reader).consistency(kept.size(), found.size()).proves(kept, found);
  }

  private Verdict append(Supplier<Journal> toWrite) {
    try (Journal journal = toWrite.get()) {
      journal.append(AppendGuard.nothingAfter(kept.size()), List.of(Recorded.ONE_MORE));
      Verification verification = journal.verify(random, position -> {});
      return verification.equals(new Verification.Sound(withOneMore))
          ? new Verdict.WithoutEffect()
          : new Verdict.Missed("one more entry, and then " + verification);
    } catch (JournalException.ReadOnlyStorage refusal) {
      // A bit of the header makes files read-only: all can be read, and nothing is appended.
      return new Verdict.Refused(String.valueOf(refusal.getMessage()));
    }
  }
}
