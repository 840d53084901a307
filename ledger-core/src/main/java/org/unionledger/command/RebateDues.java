package org.unionledger.command;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.fund.FundId;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.voucher.Particulars;

/**
 * Pays back (返还) dues under a policy. The ledger reckons the amount; the caller names whose dues of
 * which months.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book the paying union's book
 * @param particulars date, approval, summary and attachments
 * @param policy the policy's code
 * @param party the enterprise
 * @param levyPeriods the months, all of one interval of the policy, 1 to {@value #MOST_PERIODS}
 * @param fund the fund that pays, or null if none is earmarked
 * @param purpose which of the fund's purposes it serves, or null if it names none
 * @param dimensions what is said of its expenditure, beside its fund
 */
public record RebateDues(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    String policy,
    PartyId party,
    List<YearMonth> levyPeriods,
    @Nullable String fund,
    @Nullable String purpose,
    Dimensions dimensions)
    implements MovementCommand {
  /** The greatest number of months of one rebate. */
  public static final int MOST_PERIODS = 60;

  /** Checks the codes and the months. */
  public RebateDues {
    RebatePolicy.requireCode(policy);
    if (fund != null) {
      FundId.requireCode(fund);
    }
    if (purpose != null) {
      Texts.line("purpose", purpose);
    }
    levyPeriods = levyPeriods.stream().sorted().toList();
    if (levyPeriods.isEmpty() || levyPeriods.size() > MOST_PERIODS) {
      throw new InvalidValueException(
          levyPeriods.size() + " levy periods; name 1 to " + MOST_PERIODS);
    }
    if (levyPeriods.stream().distinct().count() < levyPeriods.size()) {
      throw new InvalidValueException("a levy period is named twice; name each month once");
    }
    levyPeriods.forEach(month -> Window.requireKnown("levyPeriods", month.atEndOfMonth()));
  }

  /**
   * A command that says no dimensions.
   *
   * @param id the caller's identifier
   * @param by who prepared it
   * @param book the paying union's book
   * @param particulars date, approval, summary and attachments
   * @param policy the policy's code
   * @param party the enterprise
   * @param levyPeriods the months, all of one interval of the policy, 1 to {@value #MOST_PERIODS}
   * @param fund the fund that pays, or null if none is earmarked
   * @param purpose which of the fund's purposes it serves, or null if it names none
   */
  public RebateDues(
      CommandId id,
      Actor by,
      BookId book,
      Particulars particulars,
      String policy,
      PartyId party,
      List<YearMonth> levyPeriods,
      @Nullable String fund,
      @Nullable String purpose) {
    this(id, by, book, particulars, policy, party, levyPeriods, fund, purpose, Dimensions.NONE);
  }
}
