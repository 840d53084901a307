package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.YearEndStep;

/**
 * Takes one step of a year's end (年末结转) for one fund, or for free money. The ledger knows the
 * figures; the voucher is dated on the last day of the year.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose year it is
 * @param particulars date, approval, summary and attachments
 * @param step which step
 * @param fund whose money, or null for free money
 * @param amount for {@link YearEndStep#SURPLUS} what has become surplus, else null
 */
public record CarryForward(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    YearEndStep step,
    @Nullable String fund,
    @Nullable DecimalAmount amount)
    implements MovementCommand {
  /** Checks that fund and amount are named where the step needs them, and only there. */
  public CarryForward {
    if (fund != null) {
      FundId.requireCode(fund);
    }
    boolean surplus = step == YearEndStep.SURPLUS;
    if (surplus != (amount != null)) {
      throw new InvalidValueException(
          surplus
              ? "step SURPLUS needs the amount that has become surplus"
              : "step " + step + " takes no amount: the ledger knows it; leave it out");
    }
    if (surplus && fund == null) {
      throw new InvalidValueException("step SURPLUS needs the fund whose carry-over it is");
    }
  }
}
