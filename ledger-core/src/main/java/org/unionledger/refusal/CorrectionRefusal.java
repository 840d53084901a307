package org.unionledger.refusal;

import java.time.LocalDate;
import org.unionledger.identity.CommandId;

/** What cannot be corrected in that way. */
public sealed interface CorrectionRefusal extends Refusal {

  /**
   * The movement is itself a correction.
   *
   * @param movement the movement asked for
   * @param corrects the movement that it corrects
   */
  record CorrectionOfCorrection(CommandId movement, CommandId corrects)
      implements CorrectionRefusal {}

  /**
   * A blue voucher replaces one that was cancelled in red, and this was not.
   *
   * @param movement the movement asked for
   */
  record NotReversed(CommandId movement) implements CorrectionRefusal {}

  /**
   * The movement was corrected before, and that correction stands.
   *
   * @param movement the movement asked for
   * @param correctedBy the command that did
   */
  record AlreadyCorrected(CommandId movement, CommandId correctedBy) implements CorrectionRefusal {}

  /**
   * A red copy would leave what adjusted the movement's amounts.
   *
   * @param movement the movement asked for
   */
  record AlreadyAdjusted(CommandId movement) implements CorrectionRefusal {}

  /**
   * What is missing after a year's end is carried forward in turn; nothing of it is cancelled.
   *
   * @param movement the movement asked for
   */
  record CarriedForwardStands(CommandId movement) implements CorrectionRefusal {}

  /**
   * The movement did more than post amounts, so these alone cannot be changed.
   *
   * @param movement the movement asked for
   * @param kind what it is
   */
  record AmountsNotAdjustable(CommandId movement, String kind) implements CorrectionRefusal {}

  /**
   * There must be one amount for each line.
   *
   * @param movement the movement asked for
   * @param lines how many lines it has
   * @param amounts how many amounts were named
   */
  record AmountsDoNotMatch(CommandId movement, int lines, int amounts)
      implements CorrectionRefusal {}

  /**
   * The amounts are what they were.
   *
   * @param movement the movement asked for
   */
  record NothingAdjusted(CommandId movement) implements CorrectionRefusal {}

  /**
   * The movement is of the year in which it is to be corrected.
   *
   * @param movement the movement asked for
   * @param movementDate when it counts
   * @param date the correction's date
   */
  record NotOfPriorYear(CommandId movement, LocalDate movementDate, LocalDate date)
      implements CorrectionRefusal {}

  /**
   * What a prior year earned or spent is corrected through 年初余额调整, never as income or expenditure
   * of this year.
   *
   * @param account the account of income or expenditure
   * @param line which line
   */
  record PriorYearResultNamed(String account, int line) implements CorrectionRefusal {}
}
