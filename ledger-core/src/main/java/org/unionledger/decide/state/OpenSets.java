package org.unionledger.decide.state;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;

/**
 * The numbers of a book of which parts are missing.
 *
 * @param bySet by the identifier of the command that posted the first part
 */
public record OpenSets(SortedMap<String, Part> bySet) {
  /** No part is missing. */
  public static final OpenSets NONE = new OpenSets(new TreeMap<>());

  /**
   * The last part that is posted.
   *
   * @param number its number, as vouchers show it
   * @param date its date
   */
  public record Part(String number, LocalDate date) {}

  /** Seals the numbers. */
  public OpenSets {
    bySet = Collections.unmodifiableSortedMap(bySet);
  }

  /**
   * The numbers dated on a day or before it of which parts are missing.
   *
   * @param day the last day
   * @return the last parts that are posted, by the identifier of the command that posted the first
   */
  public SortedMap<String, VoucherNumber> through(LocalDate day) {
    SortedMap<String, VoucherNumber> open = new TreeMap<>();
    bySet.forEach(
        (first, part) -> {
          if (!part.date().isAfter(day)) {
            open.put(first, VoucherNumber.parse(part.number()));
          }
        });
    return open;
  }

  OpenSets after(String first, Voucher voucher) {
    SortedMap<String, Part> sets = new TreeMap<>(bySet);
    sets.put(first, new Part(voucher.number().toString(), voucher.particulars().date()));
    if (voucher.number().isLast()) {
      sets.remove(first);
    }
    return new OpenSets(sets);
  }
}
