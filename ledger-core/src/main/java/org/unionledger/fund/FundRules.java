package org.unionledger.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.dimension.Dimensions;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/**
 * What a fund may be used for, as it was recorded: everything that it inherited is written out.
 *
 * @param window when it may be used
 * @param purposes what for; empty for anything
 * @param accounts the expenditure accounts that it may be spent on; empty for all
 * @param payees who may be paid; empty for everybody
 * @param perParty the most that one party may get in all, or null
 * @param perMember the most that a party may get for each of its members on the frozen roster, or
 *     null
 * @param unionAccountsOnly whether only parties may be paid whose workers' union has an account of
 *     its own
 * @param dimensions what is said of all its expenditure, and so need not be said on each line
 * @param chart the chart of the accounts if the book had left another one before they were said, or
 *     null: the chart that it was opened with
 */
public record FundRules(
    Window window,
    List<String> purposes,
    List<String> accounts,
    List<PartyId> payees,
    @Nullable Amount perParty,
    @Nullable Amount perMember,
    boolean unionAccountsOnly,
    Dimensions dimensions,
    @Nullable ChartId chart) {

  /** No limit at all. */
  public static final FundRules UNLIMITED =
      new FundRules(
          Window.ALWAYS, List.of(), List.of(), List.of(), null, null, false, Dimensions.NONE);

  /** Copies the lists. */
  public FundRules {
    purposes = List.copyOf(purposes);
    accounts = List.copyOf(accounts);
    payees = List.copyOf(payees);
  }

  /**
   * Rules of a book that has the chart that it was opened with.
   *
   * @param window when it may be used
   * @param purposes what for; empty for anything
   * @param accounts the expenditure accounts that it may be spent on; empty for all
   * @param payees who may be paid; empty for everybody
   * @param perParty the most that one party may get in all, or null
   * @param perMember the most that a party may get for each of its members, or null
   * @param unionAccountsOnly whether only parties with a union account may be paid
   * @param dimensions what is said of all its expenditure
   */
  public FundRules(
      Window window,
      List<String> purposes,
      List<String> accounts,
      List<PartyId> payees,
      @Nullable Amount perParty,
      @Nullable Amount perMember,
      boolean unionAccountsOnly,
      Dimensions dimensions) {
    this(
        window,
        purposes,
        accounts,
        payees,
        perParty,
        perMember,
        unionAccountsOnly,
        dimensions,
        null);
  }

  /**
   * Rules that say no dimensions.
   *
   * @param window when it may be used
   * @param purposes what for; empty for anything
   * @param accounts the expenditure accounts that it may be spent on; empty for all
   * @param payees who may be paid; empty for everybody
   * @param perParty the most that one party may get in all, or null
   * @param perMember the most that a party may get for each of its members, or null
   * @param unionAccountsOnly whether only parties with a union account may be paid
   */
  public FundRules(
      Window window,
      List<String> purposes,
      List<String> accounts,
      List<PartyId> payees,
      @Nullable Amount perParty,
      @Nullable Amount perMember,
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

  /**
   * The same rules with other accounts.
   *
   * @param others the expenditure accounts that it may be spent on; empty for all
   * @param of their chart
   * @return new rules
   */
  public FundRules on(List<String> others, ChartId of) {
    return new FundRules(
        window, purposes, others, payees, perParty, perMember, unionAccountsOnly, dimensions, of);
  }

  /**
   * Whether payments must name who is paid, because who or how much is limited.
   *
   * @return true if payees, union accounts, a limit for each party or one for each member is set
   */
  public boolean limitsPayees() {
    return !payees.isEmpty() || unionAccountsOnly || perParty != null || perMember != null;
  }
}
