package org.unionledger.refusal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.Eligibility;
import org.unionledger.fund.Window;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/** What the rules of dues and rebates do not allow. */
public sealed interface DuesRefusal extends Refusal {

  /**
   * The wages of the month were declared with another amount before.
   *
   * @param party the enterprise
   * @param levyPeriod the month
   * @param declared what was declared first
   */
  record PayrollDiffers(PartyId party, YearMonth levyPeriod, Amount declared)
      implements DuesRefusal {}

  /**
   * There is already a split plan of this name in the book.
   *
   * @param plan its code
   */
  record SplitPlanAlreadyAdopted(String plan) implements DuesRefusal {}

  /**
   * The plan to be succeeded is not in the book, or is for another channel or kind of unit.
   *
   * @param plan its code
   */
  record SplitPlanUnknown(String plan) implements DuesRefusal {}

  /**
   * Dues of a month that another plan would take over were shared by the plan to be succeeded.
   *
   * @param plan its code
   * @param levyPeriod the last month for which dues that it shared stand
   */
  record SplitPlanInUse(String plan, YearMonth levyPeriod) implements DuesRefusal {}

  /**
   * Another plan of the same channel and kind of unit holds for a month of the new one.
   *
   * @param plan its code
   * @param levyPeriod the first month of both
   */
  record SplitPlansOverlap(String plan, YearMonth levyPeriod) implements DuesRefusal {}

  /**
   * No plan holds by which the dues could be shared.
   *
   * @param party the enterprise; whether it has a union decides which plans are for it
   * @param levyPeriod the month
   * @param channel by which way the dues were received
   */
  record NoSplitPlan(PartyId party, YearMonth levyPeriod, CollectionChannel channel)
      implements DuesRefusal {}

  /**
   * There is no such policy in the book.
   *
   * @param policy its code
   */
  record PolicyUnknown(String policy) implements DuesRefusal {}

  /**
   * There is already a policy of this name in the book.
   *
   * @param policy its code
   */
  record PolicyAlreadyAdopted(String policy) implements DuesRefusal {}

  /**
   * No dues were received for the month.
   *
   * @param party the enterprise
   * @param levyPeriod the month
   */
  record NoDuesPaid(PartyId party, YearMonth levyPeriod) implements DuesRefusal {}

  /**
   * The month, or the payment for it, lies outside the policy's window.
   *
   * @param policy its code
   * @param levyPeriod the month
   * @param window the policy's window
   */
  record OutsidePolicyWindow(String policy, YearMonth levyPeriod, Window window)
      implements DuesRefusal {}

  /**
   * The months belong to more than one interval of the policy.
   *
   * @param policy its code
   * @param levyPeriod the first month of another interval
   */
  record IntervalsMixed(String policy, YearMonth levyPeriod) implements DuesRefusal {}

  /**
   * The interval that the months belong to has not ended.
   *
   * @param policy its code
   * @param date the day of the rebate
   * @param lastDay the last day of the interval
   */
  record IntervalNotEnded(String policy, LocalDate date, LocalDate lastDay)
      implements DuesRefusal {}

  /**
   * Nothing is declared of the party as of the end of the month.
   *
   * @param party the enterprise
   * @param levyPeriod the month
   */
  record PartyUnknown(PartyId party, YearMonth levyPeriod) implements DuesRefusal {}

  /**
   * The party does not meet a condition as of the end of the month.
   *
   * @param party the enterprise
   * @param levyPeriod the month
   * @param condition which condition
   */
  record NotEligible(PartyId party, YearMonth levyPeriod, Eligibility condition)
      implements DuesRefusal {}

  /**
   * The party paid less than two per cent of its wages of the month.
   *
   * @param party the enterprise
   * @param levyPeriod the month
   * @param due two per cent of the declared wages
   * @param paid what was paid
   */
  record NotPaidInFull(PartyId party, YearMonth levyPeriod, Amount due, Amount paid)
      implements DuesRefusal {}

  /**
   * The month was already paid back under the policy.
   *
   * @param party the enterprise
   * @param levyPeriod the month
   * @param policy its code
   * @param movement the rebate that did
   */
  record AlreadyRebated(PartyId party, YearMonth levyPeriod, String policy, CommandId movement)
      implements DuesRefusal {}

  /**
   * All rebates of the month together would be more than was paid.
   *
   * @param party the enterprise
   * @param levyPeriod the month
   * @param paid what was paid
   * @param rebated what would have been paid back in all
   */
  record RebateExceedsPaid(PartyId party, YearMonth levyPeriod, Amount paid, Amount rebated)
      implements DuesRefusal {}

  /**
   * The rebate of the months comes to nothing.
   *
   * @param party the enterprise
   * @param policy the policy's code
   */
  record NothingToRebate(PartyId party, String policy) implements DuesRefusal {}
}
