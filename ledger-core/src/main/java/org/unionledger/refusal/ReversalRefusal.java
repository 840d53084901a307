package org.unionledger.refusal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionledger.goods.LotId;
import org.unionledger.identity.CommandId;

/** What cannot be reversed (会计基础工作规范 art. 51(5)). */
public sealed interface ReversalRefusal extends Refusal {

  /**
   * What the movement received of the preparatory levy is settled.
   *
   * @param movement the identifier asked for
   * @param settlement the command that settled it
   */
  record LevyAlreadySettled(CommandId movement, CommandId settlement) implements ReversalRefusal {}

  /**
   * No command of this identifier was recorded.
   *
   * @param movement the identifier asked for
   */
  record MovementUnknown(CommandId movement) implements ReversalRefusal {}

  /**
   * The command is recorded but carries no voucher.
   *
   * @param movement the identifier asked for
   */
  record NotAMovement(CommandId movement) implements ReversalRefusal {}

  /**
   * The movement is itself a reversal.
   *
   * @param movement the identifier asked for
   */
  record ReversalOfReversal(CommandId movement) implements ReversalRefusal {}

  /**
   * The movement was already reversed.
   *
   * @param movement the identifier asked for
   * @param reversedBy the command that did
   */
  record AlreadyReversed(CommandId movement, CommandId reversedBy) implements ReversalRefusal {}

  /**
   * The reversal is dated before the movement.
   *
   * @param movement the identifier asked for
   * @param movementDate the movement's date
   * @param date the reversal's date
   */
  record ReversedBeforeMovement(CommandId movement, LocalDate movementDate, LocalDate date)
      implements ReversalRefusal {}

  /**
   * The movement is of an earlier year: errors of prior years are not corrected in red.
   *
   * @param movement the identifier asked for
   * @param movementDate the movement's date
   * @param date the reversal's date
   */
  record MovementOfPriorYear(CommandId movement, LocalDate movementDate, LocalDate date)
      implements ReversalRefusal {}

  /**
   * The dues were already paid back.
   *
   * @param movement the identifier asked for
   * @param levyPeriod the month
   * @param rebate the rebate that did
   */
  record DuesAlreadyRebated(CommandId movement, YearMonth levyPeriod, CommandId rebate)
      implements ReversalRefusal {}

  /**
   * The goods of a lot were moved since, so that they cannot be taken back.
   *
   * @param movement the identifier asked for
   * @param item the code of the item's unit
   * @param lot the first lot that is not as the movement left it
   */
  record GoodsAlreadyMoved(CommandId movement, String item, LotId lot) implements ReversalRefusal {}
}
