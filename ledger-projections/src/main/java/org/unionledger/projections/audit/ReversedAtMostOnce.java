package org.unionledger.projections.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.StockMovement;
import org.unionledger.goods.StockChange;
import org.unionledger.identity.CommandId;
import org.unionledger.journal.JournalReader;
import org.unionledger.json.EventJson;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** A movement is reversed at most once, by the red copy of its voucher, and a reversal never. */
final class ReversedAtMostOnce implements Law {
  private final JournalReader journal;
  private final Set<CommandId> reversed = new HashSet<>();

  ReversedAtMostOnce(JournalReader journal) {
    this.journal = journal;
  }

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    if (!(recorded.event() instanceof MovementReversed reversal)) {
      return null;
    }
    AuditFault fault = fault(reversal, recorded.position());
    Voucher red = reversal.voucher();
    return fault == null
        ? null
        : new Finding(fault, "%s %s: %s".formatted(red.book(), red.number(), reversal.movement()));
  }

  private @Nullable AuditFault fault(MovementReversed reversal, long position) {
    Movement movement = movement(reversal.movement(), position);
    if (movement == null) {
      return AuditFault.MOVEMENT_UNKNOWN;
    }
    if (movement instanceof MovementReversed) {
      return AuditFault.REVERSAL_REVERSED;
    }
    if (!reversed.add(reversal.movement())) {
      return AuditFault.MOVEMENT_REVERSED_TWICE;
    }
    if (!isRedCopy(movement.voucher(), reversal.voucher())) {
      return AuditFault.REVERSAL_DIFFERS;
    }
    return isBackwards(movement, reversal) ? null : AuditFault.GOODS_DIFFER;
  }

  /** The movement of a command, if it stands before a position. */
  private @Nullable Movement movement(CommandId command, long position) {
    return journal
        .entryWithId(command.value())
        .filter(entry -> entry.position() < position && EventJson.isLedgers(entry))
        .map(entry -> EventJson.recorded(entry).event())
        .map(event -> event instanceof Movement movement ? movement : null)
        .orElse(null);
  }

  private static boolean isBackwards(Movement movement, MovementReversed reversal) {
    List<StockChange> changed = movement instanceof StockMovement goods ? goods.stock() : List.of();
    return changed.stream().map(StockChange::negated).toList().equals(reversal.stock());
  }

  private static boolean isRedCopy(Voucher voucher, Voucher red) {
    List<Posting> expected = voucher.postings().stream().map(Posting::inRed).toList();
    return voucher.book().equals(red.book()) && expected.equals(red.postings());
  }
}
