package org.unionledger.refusal;

import java.time.LocalDate;
import java.util.List;
import org.unionledger.fund.FundId;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/** What a fund does not allow. */
public sealed interface FundRefusal extends Refusal {

  /**
   * There is no such fund.
   *
   * @param fund the fund asked for
   */
  record FundUnknown(FundId fund) implements FundRefusal {}

  /**
   * There is already a fund of this name.
   *
   * @param fund the fund
   */
  record FundAlreadyExists(FundId fund) implements FundRefusal {}

  /**
   * The fund is closed.
   *
   * @param fund the fund
   * @param since the day from which it is closed
   */
  record FundIsClosed(FundId fund, LocalDate since) implements FundRefusal {}

  /**
   * The fund has another unit than the amount.
   *
   * @param fund the fund
   * @param fundUnit its unit
   * @param unit the unit of the amount
   */
  record FundUnitDiffers(FundId fund, String fundUnit, String unit) implements FundRefusal {}

  /**
   * The date lies outside the fund's window.
   *
   * @param fund the fund
   * @param date the date
   * @param from the first day
   * @param to the last day
   */
  record OutsideFundWindow(FundId fund, LocalDate date, LocalDate from, LocalDate to)
      implements FundRefusal {}

  /**
   * The fund may not be spent on this account.
   *
   * @param fund the fund
   * @param account the account asked for
   * @param allowed the accounts that it may be spent on
   */
  record AccountNotAllowed(FundId fund, String account, List<String> allowed)
      implements FundRefusal {}

  /**
   * No expenditure account is named, and the fund does not name exactly one.
   *
   * @param fund the fund
   * @param allowed the accounts that it may be spent on; empty for all
   */
  record ExpenditureAccountOpen(FundId fund, List<String> allowed) implements FundRefusal {}

  /**
   * The account that a payment names is not an expenditure account.
   *
   * @param account the account asked for
   */
  record NotAnExpenditureAccount(String account) implements FundRefusal {}

  /**
   * The fund does not serve this purpose, or none was named.
   *
   * @param fund the fund
   * @param purpose the purpose asked for; empty if none was named
   * @param allowed the fund's purposes
   */
  record PurposeNotAllowed(FundId fund, String purpose, List<String> allowed)
      implements FundRefusal {}

  /**
   * The fund limits who is paid or how much, and a line names no party.
   *
   * @param fund the fund
   */
  record PayeeNotNamed(FundId fund) implements FundRefusal {}

  /**
   * The fund does not pay this party.
   *
   * @param fund the fund
   * @param party the party
   */
  record PayeeNotAllowed(FundId fund, PartyId party) implements FundRefusal {}

  /**
   * The fund pays to union accounts only, and the union of the party's workers has none.
   *
   * @param fund the fund
   * @param party who would have been paid
   * @param date the voucher's date, as of which it was asked
   */
  record NoUnionAccount(FundId fund, PartyId party, LocalDate date) implements FundRefusal {}

  /**
   * The fund pays by a frozen roster, and none is frozen yet.
   *
   * @param fund the fund
   */
  record RosterNotFrozen(FundId fund) implements FundRefusal {}

  /**
   * The party is not on the fund's frozen roster.
   *
   * @param fund the fund
   * @param party the party
   */
  record NotOnRoster(FundId fund, PartyId party) implements FundRefusal {}

  /**
   * The roster is already frozen; it never changes.
   *
   * @param fund the fund
   */
  record RosterAlreadyFrozen(FundId fund) implements FundRefusal {}

  /**
   * The party would get more than it may.
   *
   * @param fund the fund
   * @param party the party
   * @param limit the most that it may get in all
   * @param paid what it would have got after this entry
   */
  record PartyLimitExceeded(FundId fund, PartyId party, Amount limit, Amount paid)
      implements FundRefusal {}

  /**
   * The entry would leave the fund with less than nothing.
   *
   * @param fund the fund
   * @param available what it has before the entry
   * @param asked what the entry takes from it
   * @param missing how much is missing
   */
  record FundExceeded(FundId fund, Amount available, Amount asked, Amount missing)
      implements FundRefusal {}

  /**
   * A fund's window is not within its parent's.
   *
   * @param parent the parent
   * @param window the parent's window
   */
  record WindowWiderThanParent(FundId parent, Window window) implements FundRefusal {}

  /**
   * A fund allows what its parent does not.
   *
   * @param parent the parent
   * @param term which term: purposes, accounts, payees, perParty or perMember
   */
  record TermsWiderThanParent(FundId parent, String term) implements FundRefusal {}

  /**
   * The fund has funds below it that are open.
   *
   * @param fund the fund
   * @param open the first of the open funds below it
   */
  record FundHasOpenChildren(FundId fund, String open) implements FundRefusal {}

  /**
   * Matching money is for the fund of another union.
   *
   * @param book the contributing book
   * @param matches the fund named
   */
  record MatchesOwnBook(BookId book, FundId matches) implements FundRefusal {}
}
