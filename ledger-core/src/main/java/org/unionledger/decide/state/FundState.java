package org.unionledger.decide.state;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.chart.YearEndAccounts;
import org.unionledger.dimension.FundingSource;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RosterFrozen;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.YearClosed;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * What decisions need to know of a fund.
 *
 * @param unit its unit, or null if there is no such fund
 * @param parent the code of the fund that allotted it, or null at the root
 * @param rules what it may be used for
 * @param money what it has, in minor units
 * @param carriedOver what stands of it on 321 工会资金结转, or on 331 财政拨款结转 if its terms say that its
 *     money is fiscal, with all their details: credits less debits in fen
 * @param openChildren the codes of the open funds below it
 * @param roster the members of each party on the frozen roster; empty if none is frozen
 * @param closedSince the day from which it is closed, or null while it is open
 */
public record FundState(
    @Nullable Unit unit,
    @Nullable String parent,
    FundRules rules,
    FundMoney money,
    long carriedOver,
    SortedSet<String> openChildren,
    SortedMap<PartyId, Integer> roster,
    @Nullable LocalDate closedSince) {
  /** No such fund. */
  public static final FundState ABSENT =
      new FundState(
          null,
          null,
          FundRules.UNLIMITED,
          FundMoney.NONE,
          0,
          new TreeSet<>(),
          new TreeMap<>(),
          null);

  /**
   * Folds one event that concerns the fund, as itself or as the parent of another.
   *
   * @param fund whose state this is
   * @param event what happened
   * @return the state after
   * @throws ArithmeticException if a sum would not fit into 64 bits
   */
  public FundState after(FundId fund, LedgerEvent event) {
    return switch (event) {
      case FundAuthorised authorised -> opened(authorised.amount(), null, authorised.rules());
      case FundAllotted allotted ->
          allotted.fund().equals(fund)
              ? opened(allotted.amount(), allotted.parent(), allotted.rules())
              : afterAllotting(allotted);
      case FundClosed closed ->
          closed.fund().equals(fund) ? afterClosing(closed) : afterChildClosed(closed);
      case RosterFrozen frozen ->
          new FundState(
              unit, parent, rules, money, carriedOver, openChildren, frozen.members(), closedSince);
      case HoldEvent held -> with(money.hold(held.change().minor()), carriedOver);
      case CarriedForward carried -> with(money, carriedOver(fund, carried));
      case ChartMigrated migrated -> with(money, carriedOver(fund, migrated));
      case Movement movement -> afterMovement(fund, movement);
      case BookOpened other -> this;
      case UnitDeclared other -> this;
      case PartyDeclared other -> this;
      case LevyEvent other -> this;
      case CostMethodChosen other -> this;
      case StockConfirmed other -> this;
      case BalanceAsserted other -> this;
      case DraftKept other -> this;
      case DraftDiscarded other -> this;
      case PeriodClosed other -> this;
      case PeriodReopened other -> this;
      case YearClosed other -> this;
    };
  }

  private static FundState opened(Amount amount, @Nullable String parent, FundRules rules) {
    return new FundState(
        amount.unit(),
        parent,
        rules,
        FundMoney.NONE.authorise(amount.minor()),
        0,
        new TreeSet<>(),
        new TreeMap<>(),
        null);
  }

  private FundState afterAllotting(FundAllotted allotted) {
    SortedSet<String> children = new TreeSet<>(openChildren);
    children.add(allotted.fund().code());
    FundMoney less = money.allot(allotted.amount().minor());
    return new FundState(unit, parent, rules, less, carriedOver, children, roster, closedSince);
  }

  private FundState afterChildClosed(FundClosed closed) {
    SortedSet<String> children = new TreeSet<>(openChildren);
    children.remove(closed.fund().code());
    FundMoney more = money.after(new FundEffect(0, 0, closed.released().minor()));
    return new FundState(unit, parent, rules, more, carriedOver, children, roster, closedSince);
  }

  private FundState afterClosing(FundClosed closed) {
    FundMoney less = money.authorise(Math.negateExact(closed.released().minor()));
    return new FundState(
        unit, parent, rules, less, carriedOver, openChildren, roster, closed.date());
  }

  private FundState with(FundMoney after, long left) {
    return new FundState(unit, parent, rules, after, left, openChildren, roster, closedSince);
  }

  private long carriedOver(FundId fund, Movement movement) {
    boolean fiscal = rules.dimensions().source() == FundingSource.FISCAL;
    String account = YearEndAccounts.carryOver(fiscal);
    long left = carriedOver;
    Voucher voucher = movement.voucher();
    for (Posting posting : voucher.postings()) {
      if (fund.code().equals(posting.fund())
          && posting.account().startsWith(account)
          && voucher.chartOf(posting) == ChartId.CN_UNION_2021) {
        long minor = posting.amount().minor();
        left =
            posting.side() == Side.CREDIT
                ? Math.addExact(left, minor)
                : Math.subtractExact(left, minor);
      }
    }
    return left;
  }

  private FundState afterMovement(FundId fund, Movement movement) {
    Voucher voucher = movement.voucher();
    if (!voucher.book().equals(fund.book())) {
      return this;
    }
    return with(money.after(fund.code(), movement), carriedOver(fund, movement));
  }
}
