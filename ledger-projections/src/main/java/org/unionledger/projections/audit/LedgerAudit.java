package org.unionledger.projections.audit;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.journal.evidence.TreeHead;

/**
 * Audits a ledger from its first entry to its last: first all that is stored, then what was signed
 * before, then each entry against the laws of bookkeeping. It stops at the first fault.
 *
 * <p>Nothing is written, and others may read and append meanwhile; what they append is not audited.
 * Memory grows with the number of entries by 16 to 32 bytes each. This class is immutable; an audit
 * runs on the caller's thread.
 *
 * <pre>
 * switch (LedgerAudit.of(journal).audit(random, position -&gt; {})) {
 *   case AuditResult.Sound it -&gt; sign(it.head());
 *   case AuditResult.Faulty it -&gt; alarm(it.message(Locale.CHINA));
 * }
 * </pre>
 */
public final class LedgerAudit {
  /** How many entries pass between two calls of the progress listener. */
  private static final int PROGRESS_INTERVAL = 8_192;

  private final JournalReader journal;
  private final List<Checkpoint> signed;

  private LedgerAudit(JournalReader journal, List<Checkpoint> signed) {
    this.journal = journal;
    this.signed = signed;
  }

  /**
   * An audit of everything that the journal holds when it runs.
   *
   * @param journal what to audit
   * @return the audit, which has not begun
   */
  public static LedgerAudit of(JournalReader journal) {
    return new LedgerAudit(journal, List.of());
  }

  /**
   * This audit requiring also that the ledger begins with what a checkpoint states. Give every
   * checkpoint at hand: the more there are, the closer the place of a rewriting is known.
   *
   * @param checkpoint a checkpoint of this ledger; that it is signed is for the caller to check
   * @return a new audit
   */
  public LedgerAudit extending(Checkpoint checkpoint) {
    Comparator<Checkpoint> bySize = Comparator.comparingLong(it -> it.head().size());
    return new LedgerAudit(
        journal, Stream.concat(signed.stream(), Stream.of(checkpoint)).sorted(bySize).toList());
  }

  /**
   * Runs. Takes about as long as reading the ledger twice, and decoding it once.
   *
   * @param random gives numbers that nobody could know beforehand
   * @param progress told, now and then, the position that is reached; it runs from the beginning to
   *     the end twice, first over what is stored and then over the laws
   * @return that all is sound, or the first fault
   * @throws JournalException if the storage fails or is closed; damage is an answer
   */
  public AuditResult audit(SecureRandom random, LongConsumer progress) {
    return switch (journal.verify(random, progress)) {
      case Verification.Faulty it ->
          new AuditResult.Faulty(it.position(), AuditFault.of(it.fault()), it.detail());
      case Verification.Sound it -> {
        AuditResult.Faulty rewritten = rewritten(it.head());
        yield rewritten == null ? replay(it.head(), random, progress) : rewritten;
      }
    };
  }

  private AuditResult.@Nullable Faulty rewritten(TreeHead verified) {
    Prover prover = new Prover(journal);
    long common = 0;
    for (Checkpoint checkpoint : signed) {
      TreeHead stated = checkpoint.head();
      if (stated.size() > verified.size()) {
        return new AuditResult.Faulty(
            verified.size() + 1,
            AuditFault.CHECKPOINT_AHEAD,
            "%s: %s < %s".formatted(checkpoint.origin(), verified.size(), stated.size()));
      }
      Hash root = prover.root(stated.size());
      if (!root.equals(stated.root())) {
        return new AuditResult.Faulty(
            common + 1,
            AuditFault.CHECKPOINT_DIFFERS,
            "%s, %s…%s: %s ≠ %s"
                .formatted(checkpoint.origin(), common + 1, stated.size(), root, stated.root()));
      }
      common = stated.size();
    }
    return null;
  }

  /** Hashes again what it reads, so that what it judges is what was verified. */
  private AuditResult replay(TreeHead verified, SecureRandom random, LongConsumer progress) {
    Frontier frontier = Frontier.empty();
    long position = 0;
    Law.@Nullable Finding brokenAtEnd;
    try {
      Laws laws = new Laws(journal, verified.size(), random.nextLong());
      for (Entry entry : journal.entries(0, verified.size(), List.of())) {
        position = entry.position();
        frontier = frontier.with(Hash.ofLeaf(entry.envelope().bytes()));
        Law.Finding broken = laws.broken(entry);
        if (broken != null) {
          return new AuditResult.Faulty(position, broken.fault(), broken.detail());
        }
        if (position % PROGRESS_INTERVAL == 0) {
          progress.accept(position);
        }
      }
      brokenAtEnd = laws.brokenAtEnd();
    } catch (JournalException.Damaged damaged) {
      return new AuditResult.Faulty(
          position + 1, AuditFault.STORAGE_DAMAGED, String.valueOf(damaged.getMessage()));
    }
    progress.accept(position);
    if (!frontier.head().equals(verified)) {
      String detail = "%s ≠ %s".formatted(frontier.root(), verified.root());
      return new AuditResult.Faulty(Math.min(1, verified.size()), AuditFault.ENTRY_CHANGED, detail);
    }
    return brokenAtEnd == null
        ? new AuditResult.Sound(verified)
        : new AuditResult.Faulty(0, brokenAtEnd.fault(), brokenAtEnd.detail());
  }
}
