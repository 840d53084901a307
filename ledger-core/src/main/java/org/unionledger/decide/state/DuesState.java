package org.unionledger.decide.state;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;

/**
 * The dues of an enterprise by month.
 *
 * @param months what was declared, paid and paid back; no entry for a month for which nothing
 *     stands
 */
public record DuesState(SortedMap<YearMonth, DuesMonth> months) {
  static final DuesState NONE = new DuesState(new TreeMap<>());

  /**
   * What stands for a month.
   *
   * @param levyPeriod the month
   * @return nothing declared, paid or paid back if there is no entry
   */
  public DuesMonth month(YearMonth levyPeriod) {
    return months.getOrDefault(levyPeriod, DuesMonth.EMPTY);
  }

  DuesState after(CommandId id, PayrollDeclared declared) {
    SortedMap<YearMonth, DuesMonth> changed = new TreeMap<>(months);
    changed.put(declared.levyPeriod(), month(declared.levyPeriod()).with(id, declared));
    return new DuesState(changed);
  }

  DuesState after(PartyId party, CommandId id, Movement movement) {
    SortedMap<YearMonth, DuesMonth> changed = new TreeMap<>(months);
    if (movement instanceof DuesReceived received && received.party().equals(party)) {
      DuesMonth.Payment payment =
          new DuesMonth.Payment(id, received.voucher().particulars().date(), received.shares());
      changed.put(
          received.levyPeriod(), month(received.levyPeriod()).with(payment, received.payroll()));
    } else if (movement instanceof DuesRebated rebated && rebated.party().equals(party)) {
      for (RebatedPeriod period : rebated.periods()) {
        DuesMonth.Rebate rebate =
            new DuesMonth.Rebate(id, rebated.policy(), period.base(), period.rebate());
        changed.put(period.levyPeriod(), month(period.levyPeriod()).with(rebate));
      }
    } else if (movement instanceof MovementReversed reversed) {
      changed.replaceAll((month, before) -> before.without(reversed.movement()));
      changed.values().removeIf(DuesMonth::isEmpty);
    }
    return new DuesState(changed);
  }
}
