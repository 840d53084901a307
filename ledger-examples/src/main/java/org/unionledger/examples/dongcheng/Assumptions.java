package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;

/**
 * What the article leaves open, invented here and nowhere else.
 *
 * @param seed what all invented figures follow from
 * @param decided the day on which the district decides on the fund and the rebate
 * @param openingMoney the district's money in the bank on 2020-01-01
 * @param consolationGrants the number of consolation grants, which use up their fund
 * @param hardshipFiles the number of workers with a hardship file
 * @param hardshipAid what these workers get together
 * @param lowerUnions the unions that add matching money
 * @param enterprises how many enterprises of each circumstance pay dues
 */
record Assumptions(
    long seed,
    LocalDate decided,
    Amount openingMoney,
    int consolationGrants,
    int hardshipFiles,
    Amount hardshipAid,
    List<LowerUnion> lowerUnions,
    SortedMap<Circumstance, Integer> enterprises) {

  /** Copies the lists. */
  Assumptions {
    lowerUnions = List.copyOf(lowerUnions);
    enterprises = Collections.unmodifiableSortedMap(new TreeMap<>(enterprises));
  }

  /** What the programme assumes unless told otherwise. */
  static final Assumptions DEFAULT =
      new Assumptions(
          2020,
          LocalDate.of(2020, 2, 10),
          Yuan.of("12000000.00"),
          260,
          340,
          Yuan.of("862500.00"),
          List.of(
              new LowerUnion("subdistrict-a", "街道工会甲", Yuan.of("300000.00"), 24),
              new LowerUnion("subdistrict-b", "街道工会乙", Yuan.of("185000.00"), 16),
              new LowerUnion("subdistrict-c", "街道工会丙", Yuan.of("96000.00"), 9)),
          new TreeMap<>(
              Map.of(
                  Circumstance.ENTITLED, 400,
                  Circumstance.HAS_NO_UNION, 3,
                  Circumstance.FORMED_ITS_UNION_LATER, 2,
                  Circumstance.IS_MEDIUM_SIZED, 3,
                  Circumstance.GREW_TO_MEDIUM_SIZE, 1,
                  Circumstance.PAID_A_MONTH_IN_PART, 4,
                  Circumstance.PAID_NOTHING_FOR_A_MONTH, 3,
                  Circumstance.WAS_NEVER_DECLARED, 2)));

  /** The same assumptions with other invented figures. */
  Assumptions withSeed(long other) {
    return new Assumptions(
        other,
        decided,
        openingMoney,
        consolationGrants,
        hardshipFiles,
        hardshipAid,
        lowerUnions,
        enterprises);
  }

  /** The number of enterprises whose dues are paid back for every month. */
  int entitledEnterprises() {
    return enterprises.getOrDefault(Circumstance.ENTITLED, 0);
  }

  /**
   * A union below the district with matching money of its own.
   *
   * @param book its book
   * @param name what people call it; no union of the real world
   * @param matching the matching money that it authorises
   * @param contributions in how many payments it spends most of it
   */
  record LowerUnion(String book, String name, Amount matching, int contributions) {
    Office office() {
      return new Office(new BookId(book));
    }
  }
}
