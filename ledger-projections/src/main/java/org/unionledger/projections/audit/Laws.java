package org.unionledger.projections.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.json.EventJson;
import org.unionledger.json.EventReader;
import org.unionledger.json.UnknownEventException;
import org.unionledger.json.UnreadableEventException;
import org.unionledger.projections.blocks.BelievedBlocks;

/** All laws, asked from top to bottom of one entry after another. */
final class Laws {
  private final RecordedIds ids;
  private final TrialBalances trialBalances = new TrialBalances();
  private final List<Law> laws;
  private final EventReader reader = new EventReader();
  private final BlocksAgree blocks;

  Laws(JournalReader journal, long head, long chance) {
    blocks = new BlocksAgree(BelievedBlocks.of(journal, head));
    ids = RecordedIds.of(journal, chance);
    laws =
        List.of(
            new NamesAreKnown(),
            new NumbersHaveNoGap(),
            new ClosedStaysClosed(),
            new ReversedAtMostOnce(journal),
            new FundsHaveEnough(),
            new HoldsAreKept(),
            new GoodsAddUp(),
            new DifferencesAreSettledOnce(),
            new DraftsArePostedAsKept(),
            new AssertionsAreReplacedOnce(),
            new AssetsAreMirrored(),
            new YearsAreEmptied(),
            trialBalances);
  }

  /** The first law that the next entry breaks, or null. A host's own entry has an id, no more. */
  Law.@Nullable Finding broken(Entry entry) {
    Law.Finding repeated = ids.broken(entry);
    if (repeated != null) {
      return repeated;
    }
    if (!EventJson.isLedgers(entry)) {
      return blocks.broken(entry.position(), null);
    }
    Law.Finding unbalanced = VoucherBytes.broken(entry.envelope().payload());
    if (unbalanced != null) {
      return unbalanced;
    }
    try {
      return broken(reader.recorded(entry));
    } catch (UnknownEventException unknown) {
      return new Law.Finding(AuditFault.EVENT_UNKNOWN, String.valueOf(unknown.getMessage()));
    } catch (UnreadableEventException unreadable) {
      return new Law.Finding(AuditFault.EVENT_UNREADABLE, String.valueOf(unreadable.getMessage()));
    }
  }

  private Law.@Nullable Finding broken(RecordedEvent recorded) {
    for (Law law : laws) {
      Law.Finding finding = law.broken(recorded);
      if (finding != null) {
        return finding;
      }
    }
    return blocks.broken(recorded.position(), recorded);
  }

  Law.@Nullable Finding brokenAtEnd() {
    return trialBalances.brokenAtEnd();
  }
}
