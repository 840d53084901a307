package org.unionledger.refusal;

import java.time.LocalDate;
import org.unionledger.fund.FundId;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/** What holds on funds do not allow. */
public sealed interface HoldRefusal extends Refusal {

  /**
   * There is no such hold.
   *
   * @param hold the hold asked for
   */
  record HoldUnknown(HoldId hold) implements HoldRefusal {}

  /**
   * There is, or was, already a hold of this code in the book.
   *
   * @param hold the hold
   */
  record HoldAlreadyExists(HoldId hold) implements HoldRefusal {}

  /**
   * The fund is kept in goods; only money is held.
   *
   * @param fund the fund
   * @param unit its unit
   */
  record HoldOfGoods(FundId fund, String unit) implements HoldRefusal {}

  /**
   * The hold was released as a whole.
   *
   * @param hold the hold
   * @param since the day of its release
   */
  record HoldAlreadyReleased(HoldId hold, LocalDate since) implements HoldRefusal {}

  /**
   * The hold has expired.
   *
   * @param hold the hold
   * @param since the day from which it is over
   */
  record HoldAlreadyExpired(HoldId hold, LocalDate since) implements HoldRefusal {}

  /**
   * The hold is on a fund of which the movement spends nothing.
   *
   * @param hold the hold
   * @param fund the fund that it is on
   */
  record HoldOfOtherFund(HoldId hold, FundId fund) implements HoldRefusal {}

  /**
   * The day is before the first one of the hold.
   *
   * @param hold the hold
   * @param from its first day
   * @param date the day
   */
  record HoldNotBegun(HoldId hold, LocalDate from, LocalDate date) implements HoldRefusal {}

  /**
   * The payment is dated after the last day of the hold.
   *
   * @param hold the hold
   * @param until its last day
   * @param date the day of the payment
   */
  record HoldIsOver(HoldId hold, LocalDate until, LocalDate date) implements HoldRefusal {}

  /**
   * A hold expires only after its last day.
   *
   * @param hold the hold
   * @param until its last day
   * @param date the day asked for
   */
  record HoldNotOver(HoldId hold, LocalDate until, LocalDate date) implements HoldRefusal {}

  /**
   * The hold is for another party than is paid.
   *
   * @param hold the hold
   * @param payee the party that it is for
   * @param paid the party that is paid; empty if none is named
   */
  record HoldForOtherPayee(HoldId hold, PartyId payee, String paid) implements HoldRefusal {}

  /**
   * The hold is for another purpose than the payment.
   *
   * @param hold the hold
   * @param purpose the purpose that it is for
   * @param served the purpose of the payment; empty if none is named
   */
  record HoldForOtherPurpose(HoldId hold, String purpose, String served) implements HoldRefusal {}

  /**
   * More is asked than is still held.
   *
   * @param hold the hold
   * @param held what it still holds
   * @param asked what is asked
   * @param missing how much is missing
   */
  record HoldExceeded(HoldId hold, Amount held, Amount asked, Amount missing)
      implements HoldRefusal {}

  /**
   * All of the hold was paid; there is nothing to give back.
   *
   * @param hold the hold
   */
  record NothingHeld(HoldId hold) implements HoldRefusal {}

  /**
   * The fund holds money for payments to come.
   *
   * @param fund the fund
   * @param held how much its holds hold
   */
  record FundHasHolds(FundId fund, Amount held) implements HoldRefusal {}
}
