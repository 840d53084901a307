package org.unionledger.decide.state;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.goods.CostMethod;

/**
 * Which method finds costs, by the day from which it is used.
 *
 * @param byDay the methods; a later choice for the same day replaces an earlier one
 */
public record CostMethodState(NavigableMap<LocalDate, CostMethod> byDay) {
  static final CostMethodState UNCHOSEN = new CostMethodState(new TreeMap<>());

  /**
   * The method of a day.
   *
   * @param day the day of the issue
   * @return the method chosen last from that day or an earlier one, else first in, first out
   */
  public CostMethod on(LocalDate day) {
    CostMethod chosen = chosenFor(day);
    return chosen == null ? CostMethod.FIFO : chosen;
  }

  /**
   * The method that was chosen for a day.
   *
   * @param day the day of the issue
   * @return the method, or null if none was chosen
   */
  public @Nullable CostMethod chosenFor(LocalDate day) {
    Map.Entry<LocalDate, CostMethod> chosen = byDay.floorEntry(day);
    return chosen == null ? null : chosen.getValue();
  }

  CostMethodState with(CostMethod method, LocalDate from) {
    NavigableMap<LocalDate, CostMethod> more = new TreeMap<>(byDay);
    more.put(from, method);
    return new CostMethodState(more);
  }
}
