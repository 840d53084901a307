package org.unionledger.decide.state;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.identity.DraftCode;

/**
 * The open drafts of a book.
 *
 * @param dates the date of each
 */
public record OpenDrafts(SortedMap<DraftCode, LocalDate> dates) {
  /** No draft is open. */
  public static final OpenDrafts NONE = new OpenDrafts(new TreeMap<>());

  /** Seals the dates. */
  public OpenDrafts {
    dates = Collections.unmodifiableSortedMap(dates);
  }

  /**
   * The drafts that are dated on a day or before it.
   *
   * @param day the last day
   * @return their names, by date and then by name
   */
  public List<DraftCode> through(LocalDate day) {
    return dates.entrySet().stream()
        .filter(draft -> !draft.getValue().isAfter(day))
        .sorted(
            Map.Entry.<DraftCode, LocalDate>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  OpenDrafts with(DraftCode draft, LocalDate date) {
    SortedMap<DraftCode, LocalDate> more = new TreeMap<>(dates);
    more.put(draft, date);
    return new OpenDrafts(more);
  }

  OpenDrafts without(DraftCode draft) {
    SortedMap<DraftCode, LocalDate> less = new TreeMap<>(dates);
    less.remove(draft);
    return new OpenDrafts(less);
  }
}
