package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import org.unionledger.fund.Window;
import org.unionledger.money.Amount;

/** The figures that the newspaper article states. There are no others. */
final class Article {
  /** B1: the special fund. */
  static final Amount SPECIAL_FUND = Yuan.of("10000000.00");

  /** B2: its part for consolation. */
  static final Amount CONSOLATION = Yuan.of("1000000.00");

  /** B3: its part for aid to workers in hardship. */
  static final Amount HARDSHIP_AID = Yuan.of("1000000.00");

  /** B1: the rest, of which the article says nothing. */
  static final Amount UNALLOTTED = SPECIAL_FUND.minus(CONSOLATION).minus(HARDSHIP_AID);

  /** B5: the days of the rebate. */
  static final Window REBATE = new Window(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31));

  private Article() {}
}
