package org.unionledger.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.decide.state.FundEffect;
import org.unionledger.decide.state.HoldKey;
import org.unionledger.decide.state.HoldState;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.FundHeld;
import org.unionledger.fund.Draw;
import org.unionledger.fund.FundId;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.refusal.HoldRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Voucher;

/** Whether a movement may draw from the hold that it names, and how much it takes from it. */
final class HoldRules {
  private static final List<Rule<Drawing>> ALL =
      List.of(
          (state, drawing) -> isOpen(state, drawing.hold()),
          HoldRules::fundIsSpentFrom,
          (state, drawing) -> hasBegun(state, drawing.hold(), drawing.date()),
          HoldRules::isNotOver,
          HoldRules::payeeIsTheHolds,
          HoldRules::purposeIsTheHolds,
          HoldRules::isHeld);

  /** A movement that names a hold. */
  private record Drawing(MovementDraft draft, HoldId hold) {
    private LocalDate date() {
      return draft.particulars().date();
    }
  }

  private HoldRules() {}

  static @Nullable Refusal check(LedgerState state, MovementDraft draft) {
    String code = draft.hold();
    return code == null
        ? null
        : Rule.firstBroken(ALL, state, new Drawing(draft, new HoldId(draft.book(), code)));
  }

  /** What a checked voucher takes from the hold that it names: all that it spends of its fund. */
  static @Nullable Draw draw(LedgerState state, @Nullable String code, Voucher voucher) {
    if (code == null) {
      return null;
    }
    FundHeld granted = granted(state, new HoldId(voucher.book(), code));
    FundEffect effect = FundEffect.of(voucher).getOrDefault(granted.fund(), FundEffect.NONE);
    return new Draw(granted.fund(), code, new Amount(effect.spent(), granted.amount().unit()));
  }

  /** What a reversal gives back: all that was drawn, as long as the hold did not end. */
  static @Nullable Draw backwards(LedgerState state, Voucher original, @Nullable Draw draw) {
    return draw != null && state.of(new HoldKey(new HoldId(original.book(), draw.hold()))).isOpen()
        ? draw.negated()
        : null;
  }

  static FundHeld granted(LedgerState state, HoldId hold) {
    FundHeld granted = state.of(new HoldKey(hold)).granted();
    if (granted == null) {
      throw new IllegalStateException("ledger bug: hold " + hold + " was not checked to exist");
    }
    return granted;
  }

  static Amount held(LedgerState state, HoldId hold) {
    return new Amount(state.of(new HoldKey(hold)).held(), granted(state, hold).amount().unit());
  }

  static @Nullable Refusal isOpen(LedgerState state, HoldId id) {
    HoldState hold = state.of(new HoldKey(id));
    if (hold.granted() == null) {
      return new HoldRefusal.HoldUnknown(id);
    }
    if (hold.releasedOn() != null) {
      return new HoldRefusal.HoldAlreadyReleased(id, hold.releasedOn());
    }
    return hold.expiredOn() == null
        ? null
        : new HoldRefusal.HoldAlreadyExpired(id, hold.expiredOn());
  }

  static @Nullable Refusal hasBegun(LedgerState state, HoldId hold, LocalDate date) {
    LocalDate from = granted(state, hold).date();
    return date.isBefore(from) ? new HoldRefusal.HoldNotBegun(hold, from, date) : null;
  }

  static @Nullable Refusal isHeld(LedgerState state, HoldId hold, Amount asked) {
    Amount held = held(state, hold);
    Amount missing = asked.minus(held);
    return missing.minor() > 0 ? new HoldRefusal.HoldExceeded(hold, held, asked, missing) : null;
  }

  private static @Nullable Refusal fundIsSpentFrom(LedgerState state, Drawing drawing) {
    return spending(state, drawing).isEmpty()
        ? new HoldRefusal.HoldOfOtherFund(
            drawing.hold(),
            new FundId(drawing.hold().book(), granted(state, drawing.hold()).fund()))
        : null;
  }

  private static @Nullable Refusal isNotOver(LedgerState state, Drawing drawing) {
    LocalDate until = granted(state, drawing.hold()).until();
    return drawing.date().isAfter(until)
        ? new HoldRefusal.HoldIsOver(drawing.hold(), until, drawing.date())
        : null;
  }

  private static @Nullable Refusal payeeIsTheHolds(LedgerState state, Drawing drawing) {
    PartyId payee = granted(state, drawing.hold()).payee();
    for (DraftLine line : spending(state, drawing)) {
      PartyId paid = line.party();
      if (payee != null && !payee.equals(paid)) {
        return new HoldRefusal.HoldForOtherPayee(
            drawing.hold(), payee, paid == null ? "" : paid.value());
      }
    }
    return null;
  }

  private static @Nullable Refusal purposeIsTheHolds(LedgerState state, Drawing drawing) {
    String purpose = granted(state, drawing.hold()).purpose();
    String served = drawing.draft().purpose();
    return purpose == null || purpose.equals(served)
        ? null
        : new HoldRefusal.HoldForOtherPurpose(
            drawing.hold(), purpose, served == null ? "" : served);
  }

  private static @Nullable Refusal isHeld(LedgerState state, Drawing drawing) {
    Amount asked = Amount.zero(granted(state, drawing.hold()).amount().unit());
    for (DraftLine line : spending(state, drawing)) {
      asked = asked.plus(AmountRules.exact(state, line.amount()));
    }
    return isHeld(state, drawing.hold(), asked);
  }

  /** The lines that spend money of the hold's fund. */
  private static List<DraftLine> spending(LedgerState state, Drawing drawing) {
    String fund = granted(state, drawing.hold()).fund();
    Chart chart = BookDecisions.chartOf(state, drawing.draft().book());
    return drawing.draft().lines().stream()
        .filter(line -> line.side() == Side.DEBIT && fund.equals(line.fund()))
        .filter(line -> chart.find(line.account()).filter(HoldRules::spends).isPresent())
        .toList();
  }

  private static boolean spends(Account account) {
    return account.forFunds() == Element.EXPENDITURE;
  }
}
