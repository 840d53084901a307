package org.unionledger.fund;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.FundingSource;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;

/**
 * What a fund may be used for, as a caller names it. What is null or empty is not limited at the
 * root of a tree, and inherited from the parent below it.
 *
 * @param window when it may be used
 * @param purposes what for; a typed movement then names one of them
 * @param accounts the expenditure accounts that it may be spent on
 * @param payees who may be paid
 * @param perParty the most that one party may get in all
 * @param perMember the most that a party may get for each of its members on the frozen roster
 * @param unionAccountsOnly whether only parties may be paid whose workers' union has an account of
 *     its own; false does not limit
 * @param dimensions what is said of all its expenditure
 */
public record FundTerms(
    @Nullable Window window,
    List<String> purposes,
    List<String> accounts,
    List<PartyId> payees,
    @Nullable DecimalAmount perParty,
    @Nullable DecimalAmount perMember,
    boolean unionAccountsOnly,
    Dimensions dimensions) {
  /** The greatest number of purposes, accounts or payees. */
  public static final int MOST_ENTRIES = 500;

  /** No limit of its own. */
  public static final FundTerms NONE =
      new FundTerms(null, List.of(), List.of(), List.of(), null, null, false, Dimensions.NONE);

  /** Checks the texts and drops repeated entries. */
  public FundTerms {
    purposes = distinct("purposes", purposes, purpose -> Texts.line("purpose", purpose));
    accounts = distinct("accounts", accounts, account -> Texts.line("account", account));
    payees = distinct("payees", payees, payee -> payee);
    if (dimensions.ownership() != null) {
      throw new InvalidValueException("a fund has no ownership; say it where an asset is posted");
    }
    if (dimensions.source() == FundingSource.FISCAL
        && (dimensions.kind() == null || dimensions.functionalClass() == null)) {
      throw new InvalidValueException(
          "a fund of fiscal money says what it is for; write expenditureKind and functionalClass");
    }
  }

  /**
   * Terms that say no dimensions.
   *
   * @param window when it may be used
   * @param purposes what for
   * @param accounts the expenditure accounts that it may be spent on
   * @param payees who may be paid
   * @param perParty the most that one party may get in all
   * @param perMember the most that a party may get for each of its members
   * @param unionAccountsOnly whether only parties with a union account may be paid
   */
  public FundTerms(
      @Nullable Window window,
      List<String> purposes,
      List<String> accounts,
      List<PartyId> payees,
      @Nullable DecimalAmount perParty,
      @Nullable DecimalAmount perMember,
      boolean unionAccountsOnly) {
    this(
        window,
        purposes,
        accounts,
        payees,
        perParty,
        perMember,
        unionAccountsOnly,
        Dimensions.NONE);
  }

  private static <T extends Comparable<T>> List<T> distinct(
      String what, List<T> entries, UnaryOperator<T> check) {
    if (entries.size() > MOST_ENTRIES) {
      throw new InvalidValueException(
          entries.size() + " " + what + " are too many; name at most " + MOST_ENTRIES);
    }
    return entries.stream().map(check).distinct().sorted().toList();
  }

  /**
   * Makes sure that the limits can be compared with a fund's money.
   *
   * @param unit the code of the fund's unit
   * @throws InvalidValueException if a limit is in another unit
   */
  public void requireLimitsIn(String unit) {
    requireIn(unit, "perParty", perParty);
    requireIn(unit, "perMember", perMember);
  }

  private static void requireIn(String unit, String what, @Nullable DecimalAmount limit) {
    if (limit != null && !limit.unit().equals(unit)) {
      throw new InvalidValueException(
          "%s is in %s and the fund in %s; write the limit in the fund's unit"
              .formatted(what, limit.unit(), unit));
    }
  }

  /**
   * These terms with a window.
   *
   * @param days when the fund may be used
   * @return new terms
   */
  public FundTerms withWindow(Window days) {
    return new FundTerms(
        days, purposes, accounts, payees, perParty, perMember, unionAccountsOnly, dimensions);
  }

  /**
   * These terms with allowed expenditure accounts.
   *
   * @param codes the accounts' codes
   * @return new terms
   */
  public FundTerms withAccounts(String... codes) {
    return new FundTerms(
        window,
        purposes,
        List.of(codes),
        payees,
        perParty,
        perMember,
        unionAccountsOnly,
        dimensions);
  }

  /**
   * These terms with allowed purposes.
   *
   * @param names what the fund may be used for
   * @return new terms
   */
  public FundTerms withPurposes(String... names) {
    return new FundTerms(
        window,
        List.of(names),
        accounts,
        payees,
        perParty,
        perMember,
        unionAccountsOnly,
        dimensions);
  }

  /**
   * These terms for union accounts only.
   *
   * @return new terms
   */
  public FundTerms withUnionAccountsOnly() {
    return new FundTerms(window, purposes, accounts, payees, perParty, perMember, true, dimensions);
  }

  /**
   * These terms with dimensions.
   *
   * @param said what is said of all expenditure of the fund
   * @return new terms
   */
  public FundTerms withDimensions(Dimensions said) {
    return new FundTerms(
        window, purposes, accounts, payees, perParty, perMember, unionAccountsOnly, said);
  }
}
