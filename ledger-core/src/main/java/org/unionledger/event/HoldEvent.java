package org.unionledger.event;

import java.time.LocalDate;
import org.unionledger.fund.HoldId;
import org.unionledger.money.Amount;

/** What happened to a hold on a fund, other than that a payment drew from it. */
public sealed interface HoldEvent extends LedgerEvent permits FundHeld, HoldReleased, HoldExpired {

  /**
   * The hold.
   *
   * @return its name
   */
  HoldId hold();

  /**
   * The fund that it is on.
   *
   * @return the code of a fund of the hold's book
   */
  String fund();

  /**
   * When it counts.
   *
   * @return the day from which more or less is held
   */
  LocalDate date();

  /**
   * How much more is held by it.
   *
   * @return below zero if less is held
   */
  Amount change();
}
