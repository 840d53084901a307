package org.unionledger.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.CloseFund;
import org.unionledger.command.FreezeRoster;
import org.unionledger.command.FundCommand;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.FundState;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.RosterFrozen;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.refusal.Refusal;

/** Decides which funds there are, and what each has. */
final class FundDecisions {
  private static final List<Rule<AuthoriseFund>> AUTHORISING =
      List.of(
          (state, fund) -> BookDecisions.bookIsOpen(state, fund.book()),
          (state, fund) -> isNew(state, idOf(fund)),
          (state, fund) -> AmountRules.check(state, fund.amount(), 1),
          (state, fund) -> FundTermsRules.check(state, fund.book(), fund.terms()));

  private static final List<Rule<AllotFund>> ALLOTTING =
      List.of(
          (state, fund) -> BookDecisions.bookIsOpen(state, fund.book()),
          (state, fund) -> exists(state, parentOf(fund)),
          (state, fund) -> isOpen(state, parentOf(fund)),
          (state, fund) -> isNew(state, idOf(fund)),
          (state, fund) -> AmountRules.check(state, fund.amount(), 1),
          (state, fund) -> hasUnit(state, parentOf(fund), fund.amount().unit()),
          (state, fund) -> FundTermsRules.check(state, fund.book(), fund.terms()),
          (state, fund) -> FundTermsRules.isWithinParent(state, fund.terms(), parentOf(fund)),
          (state, fund) -> hasAvailable(state, parentOf(fund), fund.amount()));

  private static final List<Rule<CloseFund>> CLOSING =
      List.of(
          (state, fund) -> BookDecisions.bookIsOpen(state, fund.book()),
          (state, fund) -> exists(state, idOf(fund)),
          (state, fund) -> isOpen(state, idOf(fund)),
          (state, fund) -> hasNoOpenChildren(state, idOf(fund)),
          (state, fund) -> HoldDecisions.nothingIsHeld(state, idOf(fund)));

  private static final List<Rule<FreezeRoster>> FREEZING =
      List.of(
          (state, fund) -> BookDecisions.bookIsOpen(state, fund.book()),
          (state, fund) -> exists(state, idOf(fund)),
          (state, fund) -> isOpen(state, idOf(fund)),
          (state, fund) -> hasNoRoster(state, idOf(fund)));

  private FundDecisions() {}

  static Decision decide(LedgerState state, FundCommand command) {
    return switch (command) {
      case AuthoriseFund authorise -> authorise(state, authorise);
      case AllotFund allot -> allot(state, allot);
      case CloseFund close -> close(state, close);
      case FreezeRoster freeze -> freeze(state, freeze);
    };
  }

  private static Decision authorise(LedgerState state, AuthoriseFund authorise) {
    Refusal refusal = Rule.firstBroken(AUTHORISING, state, authorise);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    return new Decision.Accepted(
        new FundAuthorised(
            idOf(authorise),
            authorise.name(),
            AmountRules.exact(state, authorise.amount()),
            FundLimits.said(
                state,
                authorise.book(),
                FundTermsRules.resolve(state, authorise.terms(), FundRules.UNLIMITED))));
  }

  private static Decision allot(LedgerState state, AllotFund allot) {
    Refusal refusal = Rule.firstBroken(ALLOTTING, state, allot);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    FundRules inherited = FundLimits.of(state, parentOf(allot));
    return new Decision.Accepted(
        new FundAllotted(
            idOf(allot),
            allot.parent(),
            allot.name(),
            AmountRules.exact(state, allot.amount()),
            FundLimits.said(
                state, allot.book(), FundTermsRules.resolve(state, allot.terms(), inherited))));
  }

  private static Decision close(LedgerState state, CloseFund close) {
    Refusal refusal = Rule.firstBroken(CLOSING, state, close);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    FundState before = state.of(new FundKey(idOf(close)));
    Amount released = new Amount(before.money().available(), unitOf(before));
    FundClosed closed = new FundClosed(idOf(close), before.parent(), released, close.date());
    if (closed.parent() != null) {
      FundId parent = new FundId(close.book(), closed.parent());
      // refuses what the parent could not hold
      state.of(new FundKey(parent)).after(parent, closed).money().available();
    }
    return new Decision.Accepted(closed);
  }

  private static Decision freeze(LedgerState state, FreezeRoster freeze) {
    Refusal refusal = Rule.firstBroken(FREEZING, state, freeze);
    return refusal == null
        ? new Decision.Accepted(new RosterFrozen(idOf(freeze), freeze.members()))
        : new Decision.Refused(refusal);
  }

  static @Nullable Refusal exists(LedgerState state, FundId fund) {
    return state.of(new FundKey(fund)).unit() == null ? new FundRefusal.FundUnknown(fund) : null;
  }

  static @Nullable Refusal isOpen(LedgerState state, FundId fund) {
    LocalDate since = state.of(new FundKey(fund)).closedSince();
    return since == null ? null : new FundRefusal.FundIsClosed(fund, since);
  }

  static @Nullable Refusal hasUnit(LedgerState state, FundId fund, String unit) {
    String fundUnit = unitOf(state.of(new FundKey(fund))).code();
    return fundUnit.equals(unit) ? null : new FundRefusal.FundUnitDiffers(fund, fundUnit, unit);
  }

  static Unit unitOf(FundState fund) {
    Unit unit = fund.unit();
    if (unit == null) {
      throw new IllegalStateException("ledger bug: a fund was not checked to exist");
    }
    return unit;
  }

  /** The sum of the parts of a tree never exceeds the whole. */
  static @Nullable Refusal hasAvailable(LedgerState state, FundId fund, DecimalAmount written) {
    Amount asked = AmountRules.exact(state, written);
    Amount available = new Amount(state.of(new FundKey(fund)).money().available(), asked.unit());
    Amount missing = asked.minus(available);
    return missing.minor() > 0
        ? new FundRefusal.FundExceeded(fund, available, asked, missing)
        : null;
  }

  private static @Nullable Refusal isNew(LedgerState state, FundId fund) {
    return state.of(new FundKey(fund)).unit() == null
        ? null
        : new FundRefusal.FundAlreadyExists(fund);
  }

  private static @Nullable Refusal hasNoOpenChildren(LedgerState state, FundId fund) {
    SortedSet<String> children = state.of(new FundKey(fund)).openChildren();
    return children.isEmpty() ? null : new FundRefusal.FundHasOpenChildren(fund, children.first());
  }

  private static @Nullable Refusal hasNoRoster(LedgerState state, FundId fund) {
    return state.of(new FundKey(fund)).roster().isEmpty()
        ? null
        : new FundRefusal.RosterAlreadyFrozen(fund);
  }

  private static FundId parentOf(AllotFund command) {
    return new FundId(command.book(), command.parent());
  }

  private static FundId idOf(AuthoriseFund command) {
    return new FundId(command.book(), command.fund());
  }

  private static FundId idOf(AllotFund command) {
    return new FundId(command.book(), command.fund());
  }

  private static FundId idOf(CloseFund command) {
    return new FundId(command.book(), command.fund());
  }

  private static FundId idOf(FreezeRoster command) {
    return new FundId(command.book(), command.fund());
  }
}
