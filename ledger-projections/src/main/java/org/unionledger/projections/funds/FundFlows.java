package org.unionledger.projections.funds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.DailySums;

/** What one run of events did to one fund. */
final class FundFlows {
  static final int RECEIVED = 0;
  static final int SPENT = 1;
  static final int CAME_BACK = 2;
  static final int GIVEN_BACK = 3;
  static final int RELEASED = 4;
  static final int MATCHED = 5;
  static final int HELD = 6;
  private static final int COLUMNS = 7;

  /** How a fund came to be. */
  record Origin(
      FundId fund, @Nullable String parent, String name, Amount amount, FundRules rules) {}

  private final DailySums daily = new DailySums(COLUMNS);
  private @Nullable Origin origin;
  private long allotted;
  private @Nullable LocalDate closedOn;

  void begin(Origin how) {
    origin = how;
  }

  void allot(long minor) {
    allotted = Math.addExact(allotted, minor);
  }

  void close(LocalDate day) {
    closedOn = day;
  }

  void add(LocalDate day, int column, long minor) {
    daily.add(day, column, minor);
  }

  void add(int epochDay, int column, long minor) {
    daily.add(epochDay, column, minor);
  }

  void merge(FundFlows next) {
    origin = next.origin == null ? origin : next.origin;
    closedOn = next.closedOn == null ? closedOn : next.closedOn;
    allot(next.allotted);
    daily.merge(next.daily);
  }

  @Nullable Origin origin() {
    return origin;
  }

  FundStatus status(Origin known, @Nullable LocalDate asOf) {
    Unit unit = known.amount().unit();
    Amount givenBack = sum(GIVEN_BACK, unit, asOf);
    Amount released = sum(RELEASED, unit, asOf);
    return new FundStatus(
        known.fund(),
        known.parent(),
        known.name(),
        known.rules(),
        known.amount().minus(released),
        sum(RECEIVED, unit, asOf),
        new Amount(allotted, unit),
        sum(HELD, unit, asOf),
        sum(SPENT, unit, asOf),
        sum(CAME_BACK, unit, asOf).plus(givenBack),
        givenBack,
        released,
        sum(MATCHED, Unit.CNY, asOf),
        closedBy(asOf));
  }

  private Amount sum(int column, Unit unit, @Nullable LocalDate asOf) {
    return new Amount(daily.upTo(asOf, column), unit);
  }

  private @Nullable LocalDate closedBy(@Nullable LocalDate asOf) {
    boolean yet = closedOn != null && (asOf == null || !closedOn.isAfter(asOf));
    return yet ? closedOn : null;
  }
}
