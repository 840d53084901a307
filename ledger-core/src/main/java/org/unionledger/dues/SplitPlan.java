package org.unionledger.dues;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;
import org.unionledger.money.Allocation;
import org.unionledger.money.Amount;

/**
 * How the levy (拨缴经费) is shared between the levels of the union (分成比例) for some levy months, one
 * channel and one kind of unit. The ratios are set by the unions' own documents, not by law, and
 * differ from place to place; so they are data.
 *
 * @param code its name in the book, 1 to 64 letters, digits, {@code _}, {@code .} or {@code -}
 * @param approvalReference the document that orders it, or null
 * @param channel by which way the levy is received
 * @param unionised whether it is for units with a union or for those without one
 * @param from the first levy month
 * @param to the last levy month, or null if it holds until another plan succeeds it
 * @param level which of the levels the union of the book is
 * @param shares who gets how much: each level once, together {@value #WHOLE} basis points; of equal
 *     remainders the earlier one in this order gets the fen that cannot be divided
 */
public record SplitPlan(
    String code,
    @Nullable String approvalReference,
    CollectionChannel channel,
    boolean unionised,
    YearMonth from,
    @Nullable YearMonth to,
    UnionLevel level,
    List<LevyShare> shares) {
  /** All of the levy in basis points. */
  public static final int WHOLE = 10_000;

  /** The greatest number of shares. */
  public static final int MOST_SHARES = 6;

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

  /** Checks code, months and shares. */
  public SplitPlan {
    requireCode(code);
    if (approvalReference != null) {
      Texts.line("approvalRef", approvalReference);
    }
    Window.requireKnown("from", from.atEndOfMonth());
    if (to != null) {
      Window.requireKnown("to", to.atEndOfMonth());
      if (to.isBefore(from)) {
        throw new InvalidValueException(
            "plan of " + from + " to " + to + " ends before it begins; exchange the two months");
      }
    }
    shares = List.copyOf(shares);
    requireWhole(shares);
  }

  private static void requireWhole(List<LevyShare> shares) {
    if (shares.stream().map(LevyShare::level).distinct().count() < shares.size()) {
      throw new InvalidValueException("a level is named twice; give each level one share");
    }
    int sum = shares.stream().mapToInt(LevyShare::basisPoints).sum();
    if (sum != WHOLE) {
      throw new InvalidValueException(
          "shares of " + sum + " basis points are not the whole levy; they must sum to " + WHOLE);
    }
  }

  /**
   * Returns the code if it is well formed.
   *
   * @param code the code to check
   * @return the code itself
   * @throws InvalidValueException if it is not well formed
   */
  public static String requireCode(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new InvalidValueException(
          "plan \""
              + Texts.shown(code)
              + "\" is not valid; use 1 to 64 letters, digits, '_', '.'"
              + " or '-'");
    }
    return code;
  }

  /**
   * Whether a plan is for the same channel and the same kind of unit, so that the two may not hold
   * for one month.
   *
   * @param other another plan
   * @return true if both channel and kind are the same
   */
  public boolean competesWith(SplitPlan other) {
    return channel == other.channel && unionised == other.unionised;
  }

  /**
   * Shares out what was received by largest remainder.
   *
   * @param paid what was received
   * @return the share of the book's own level, those of the levels above and those of the levels
   *     below it, together exactly what was paid
   */
  public DuesShares share(Amount paid) {
    List<Amount> parts =
        Allocation.LARGEST_REMAINDER.allocate(
            paid, shares.stream().map(share -> (long) share.basisPoints()).toList());
    Amount own = Amount.zero(paid.unit());
    Amount upper = own;
    Amount lower = own;
    for (int index = 0; index < parts.size(); index++) {
      int compared = shares.get(index).level().compareTo(level);
      if (compared == 0) {
        own = own.plus(parts.get(index));
      } else if (compared > 0) {
        upper = upper.plus(parts.get(index));
      } else {
        lower = lower.plus(parts.get(index));
      }
    }
    return new DuesShares(own, upper, lower);
  }
}
