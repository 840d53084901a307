package org.unionledger.projections.dues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.projections.dues.LevyMonth.Dated;

/**
 * What was recorded of the preparatory levy of one unit, in the order of the journal. What stands
 * of it follows only from all of it: a settlement settles what is held then, and a reversal may
 * undo it.
 */
final class PreparatoryUnit {
  private final List<Recorded> all = new ArrayList<>();

  /** Something that was recorded. */
  sealed interface Recorded {}

  /** A receipt, and what of it is held. */
  record Receipt(CommandId id, LocalDate date, Amount total, Amount held)
      implements Recorded, Dated {}

  /** A settlement of all that is held. */
  record Settlement(CommandId id, LocalDate date, PreparatoryOutcome outcome, Amount toUnion)
      implements Recorded, Dated {}

  /** A reversal of either. */
  record Reversal(CommandId movement) implements Recorded {}

  void add(Recorded recorded) {
    all.add(recorded);
  }

  void merge(PreparatoryUnit next) {
    all.addAll(next.all);
  }

  /** Where it stands as of a day, or null if nothing stands then. */
  @Nullable PreparatoryLine line(BookId book, PartyId party, @Nullable LocalDate day) {
    Map<Receipt, @Nullable Settlement> standing = standing();
    List<Receipt> receipts =
        standing.keySet().stream().filter(receipt -> isBy(receipt, day)).toList();
    if (receipts.isEmpty()) {
      return null;
    }
    List<Receipt> open =
        receipts.stream().filter(receipt -> !isBy(standing.get(receipt), day)).toList();
    List<Settlement> settlements =
        receipts.stream()
            .map(standing::get)
            .filter(Objects::nonNull)
            .filter(settlement -> isBy(settlement, day))
            .distinct()
            .toList();
    Settlement last = settlements.isEmpty() ? null : settlements.getLast();
    return new PreparatoryLine(
        book,
        party,
        state(open, last),
        LevyMonth.sum(receipts.stream(), Receipt::total),
        LevyMonth.sum(open.stream(), Receipt::held),
        LevyMonth.sum(settlements.stream(), Settlement::toUnion),
        open.stream().map(Receipt::date).min(LocalDate::compareTo).orElse(null),
        last == null ? null : last.date());
  }

  private static boolean isBy(@Nullable Dated dated, @Nullable LocalDate day) {
    return dated != null && (day == null || !dated.date().isAfter(day));
  }

  private static PreparatoryState state(List<Receipt> open, @Nullable Settlement last) {
    if (!open.isEmpty() || last == null) {
      return PreparatoryState.RECEIVED;
    }
    return switch (last.outcome()) {
      case FOUNDED -> PreparatoryState.FOUNDED;
      case EXPIRED -> PreparatoryState.EXPIRED;
    };
  }

  /** The receipts that are not reversed, each with the settlement that is not reversed. */
  private Map<Receipt, @Nullable Settlement> standing() {
    Map<Receipt, @Nullable Settlement> standing = new LinkedHashMap<>();
    for (Recorded recorded : all) {
      switch (recorded) {
        case Receipt it -> standing.put(it, null);
        case Settlement it -> standing.replaceAll((receipt, by) -> by == null ? it : by);
        case Reversal it -> {
          standing.keySet().removeIf(receipt -> receipt.id().equals(it.movement()));
          standing.replaceAll(
              (receipt, by) -> by != null && by.id().equals(it.movement()) ? null : by);
        }
      }
    }
    return standing;
  }
}
