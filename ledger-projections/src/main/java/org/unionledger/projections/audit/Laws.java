package org.unionledger.projections.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.json.EventJson;
import org.unionledger.json.UnknownEventException;
import org.unionledger.json.UnreadableEventException;

/** All laws, asked from top to bottom of one entry after another. */
final class Laws {
  private final RecordedIds ids;
  private final TrialBalances trialBalances = new TrialBalances();
  private final List<Law> laws;

  Laws(JournalReader journal, long chance) {
    ids = RecordedIds.of(journal, chance);
    laws =
        List.of(
            new NamesAreKnown(),
            new NumbersHaveNoGap(),
            new ClosedStaysClosed(),
            new ReversedAtMostOnce(journal),
            new FundsHaveEnough(),
            trialBalances);
  }

  /** The first law that the next entry breaks, or null. A host's own entry has an id, no more. */
  Law.@Nullable Finding broken(Entry entry) {
    Law.Finding repeated = ids.broken(entry);
    if (repeated != null || !EventJson.isLedgers(entry)) {
      return repeated;
    }
    Law.Finding unbalanced = VoucherBytes.broken(entry.envelope().payload());
    if (unbalanced != null) {
      return unbalanced;
    }
    try {
      return broken(EventJson.recorded(entry));
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
    return null;
  }

  Law.@Nullable Finding brokenAtEnd() {
    return trialBalances.brokenAtEnd();
  }
}
