package org.unionledger.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.ExpireHold;
import org.unionledger.command.HoldCommand;
import org.unionledger.command.HoldFund;
import org.unionledger.command.ReleaseHold;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.FundState;
import org.unionledger.decide.state.HoldKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.FundHeld;
import org.unionledger.event.HoldExpired;
import org.unionledger.event.HoldReleased;
import org.unionledger.fund.FundId;
import org.unionledger.fund.HoldId;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.HoldRefusal;
import org.unionledger.refusal.Refusal;

/** Decides what is set aside of funds, and what of it becomes available again. */
final class HoldDecisions {
  private static final List<Rule<HoldFund>> HOLDING =
      List.of(
          HoldDecisions::somebodyElseApproves,
          (state, hold) -> BookDecisions.bookIsOpen(state, hold.book()),
          (state, hold) -> FundDecisions.exists(state, fundOf(hold)),
          (state, hold) -> FundDecisions.isOpen(state, fundOf(hold)),
          HoldDecisions::isNew,
          HoldDecisions::fundIsMoney,
          (state, hold) -> AmountRules.check(state, hold.amount(), 1),
          (state, hold) -> FundDecisions.hasUnit(state, fundOf(hold), hold.amount().unit()),
          (state, hold) -> FundUseRules.dateIsInWindow(state, fundOf(hold), hold.date()),
          (state, hold) -> FundUseRules.dateIsInWindow(state, fundOf(hold), hold.until()),
          (state, hold) -> FundUseRules.purposeIsAllowed(state, fundOf(hold), hold.purpose()),
          (state, hold) -> FundUseRules.payeeIsAllowed(state, fundOf(hold), hold.payee()),
          (state, hold) -> FundUseRules.payeeIsOnRoster(state, fundOf(hold), hold.payee()),
          (state, hold) -> FundDecisions.hasAvailable(state, fundOf(hold), hold.amount()));

  private static final List<Rule<ReleaseHold>> RELEASING =
      List.of(
          (state, release) -> BookDecisions.bookIsOpen(state, release.book()),
          (state, release) -> HoldRules.isOpen(state, idOf(release)),
          (state, release) -> HoldRules.hasBegun(state, idOf(release), release.date()),
          (state, release) -> somethingIsHeld(state, idOf(release)),
          HoldDecisions::amountIsHeld);

  private static final List<Rule<ExpireHold>> EXPIRING =
      List.of(
          (state, expire) -> BookDecisions.bookIsOpen(state, expire.book()),
          (state, expire) -> HoldRules.isOpen(state, idOf(expire)),
          HoldDecisions::isOver,
          (state, expire) -> somethingIsHeld(state, idOf(expire)));

  private HoldDecisions() {}

  static Decision decide(LedgerState state, HoldCommand command) {
    return switch (command) {
      case HoldFund hold -> hold(state, hold);
      case ReleaseHold release -> release(state, release);
      case ExpireHold expire -> expire(state, expire);
    };
  }

  private static Decision hold(LedgerState state, HoldFund hold) {
    Refusal refusal = Rule.firstBroken(HOLDING, state, hold);
    return refusal != null
        ? new Decision.Refused(refusal)
        : new Decision.Accepted(
            new FundHeld(
                idOf(hold),
                hold.fund(),
                AmountRules.exact(state, hold.amount()),
                hold.payee(),
                hold.purpose(),
                hold.date(),
                hold.until(),
                hold.approvedBy(),
                hold.approvalReference()));
  }

  private static Decision release(LedgerState state, ReleaseHold release) {
    Refusal refusal = Rule.firstBroken(RELEASING, state, release);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    HoldId hold = idOf(release);
    DecimalAmount written = release.amount();
    Amount released =
        written == null ? HoldRules.held(state, hold) : AmountRules.exact(state, written);
    String fund = HoldRules.granted(state, hold).fund();
    return new Decision.Accepted(new HoldReleased(hold, fund, released, release.date()));
  }

  private static Decision expire(LedgerState state, ExpireHold expire) {
    Refusal refusal = Rule.firstBroken(EXPIRING, state, expire);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    HoldId hold = idOf(expire);
    return new Decision.Accepted(
        new HoldExpired(
            hold,
            HoldRules.granted(state, hold).fund(),
            HoldRules.held(state, hold),
            expire.date()));
  }

  /** What a closed fund set aside would be kept from its parent for ever. */
  static @Nullable Refusal nothingIsHeld(LedgerState state, FundId id) {
    FundState fund = state.of(new FundKey(id));
    long held = fund.money().held();
    return held == 0
        ? null
        : new HoldRefusal.FundHasHolds(id, new Amount(held, FundDecisions.unitOf(fund)));
  }

  private static @Nullable Refusal somebodyElseApproves(LedgerState state, HoldFund hold) {
    return hold.approvedBy().equals(hold.by())
        ? new CommandRefusal.PreparerApproves(hold.by())
        : null;
  }

  private static @Nullable Refusal isNew(LedgerState state, HoldFund hold) {
    return state.of(new HoldKey(idOf(hold))).granted() == null
        ? null
        : new HoldRefusal.HoldAlreadyExists(idOf(hold));
  }

  /** Goods are set aside in the stock, where they lie, not in the fund that allows them. */
  private static @Nullable Refusal fundIsMoney(LedgerState state, HoldFund hold) {
    Unit unit = FundDecisions.unitOf(state.of(new FundKey(fundOf(hold))));
    return unit.equals(Unit.CNY) ? null : new HoldRefusal.HoldOfGoods(fundOf(hold), unit.code());
  }

  private static @Nullable Refusal somethingIsHeld(LedgerState state, HoldId hold) {
    return HoldRules.held(state, hold).isZero() ? new HoldRefusal.NothingHeld(hold) : null;
  }

  private static @Nullable Refusal amountIsHeld(LedgerState state, ReleaseHold release) {
    DecimalAmount written = release.amount();
    if (written == null) {
      return null;
    }
    Refusal refusal = AmountRules.check(state, written, 1);
    FundId fund = new FundId(release.book(), HoldRules.granted(state, idOf(release)).fund());
    refusal = refusal == null ? FundDecisions.hasUnit(state, fund, written.unit()) : refusal;
    return refusal == null
        ? HoldRules.isHeld(state, idOf(release), AmountRules.exact(state, written))
        : refusal;
  }

  private static @Nullable Refusal isOver(LedgerState state, ExpireHold expire) {
    LocalDate until = HoldRules.granted(state, idOf(expire)).until();
    return expire.date().isAfter(until)
        ? null
        : new HoldRefusal.HoldNotOver(idOf(expire), until, expire.date());
  }

  private static FundId fundOf(HoldFund command) {
    return new FundId(command.book(), command.fund());
  }

  private static HoldId idOf(HoldCommand command) {
    return new HoldId(command.book(), command.hold());
  }
}
