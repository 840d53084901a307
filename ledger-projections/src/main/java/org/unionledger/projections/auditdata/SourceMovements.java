package org.unionledger.projections.auditdata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.AmountsAdjusted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.MovementCorrected;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PriorYearCorrected;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.CommandId;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/**
 * Which movements were reversed or corrected: the numbers of their vouchers are asked for later.
 */
final class SourceMovements implements Projection<SourceMovements> {
  private static final Interest INTEREST =
      Interest.inEvents(
          List.of(
              MovementReversed.class,
              MovementCorrected.class,
              AmountsAdjusted.class,
              PriorYearCorrected.class));

  private final Set<CommandId> sources = new HashSet<>();

  /** The movement that an event takes back or corrects, or null. */
  static @Nullable CommandId of(LedgerEvent event) {
    return switch (event) {
      case MovementReversed it -> it.movement();
      case MovementCorrected it -> it.movement();
      case AmountsAdjusted it -> it.movement();
      case PriorYearCorrected it -> it.movement();
      case LedgerEvent other -> null;
    };
  }

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(RecordedEvent recorded) {
    CommandId source = of(recorded.event());
    if (source != null) {
      sources.add(source);
    }
  }

  @Override
  public void merge(SourceMovements next) {
    sources.addAll(next.sources);
  }

  boolean contains(CommandId movement) {
    return sources.contains(movement);
  }
}
