package org.unionledger.decide.state;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;

/**
 * The dues of an enterprise by month.
 *
 * @param months what was paid and paid back; no entry for a month for which nothing stands
 */
public record DuesState(SortedMap<YearMonth, DuesMonth> months) {
  static final DuesState NONE = new DuesState(new TreeMap<>());

  DuesState after(PartyId party, CommandId id, Movement movement) {
    SortedMap<YearMonth, DuesMonth> changed = new TreeMap<>(months);
    if (movement instanceof DuesReceived received && received.party().equals(party)) {
      DuesMonth.Payment payment =
          new DuesMonth.Payment(id, received.voucher().particulars().date(), received.shares());
      changed.merge(
          received.levyPeriod(),
          DuesMonth.first(received.payroll(), payment),
          (before, one) -> before.withPayment(payment));
    } else if (movement instanceof DuesRebated rebated && rebated.party().equals(party)) {
      for (RebatedPeriod period : rebated.periods()) {
        DuesMonth.Rebate rebate = new DuesMonth.Rebate(id, rebated.policy(), period.rebate());
        changed.computeIfPresent(period.levyPeriod(), (month, before) -> before.withRebate(rebate));
      }
    } else if (movement instanceof MovementReversed reversed) {
      changed.replaceAll((month, before) -> before.without(reversed.movement()));
      changed.values().removeIf(month -> month.payments().isEmpty());
    }
    return new DuesState(changed);
  }
}
