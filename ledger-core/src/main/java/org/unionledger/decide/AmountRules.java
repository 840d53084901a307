package org.unionledger.decide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.UnitKey;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.AmountRefusal;
import org.unionledger.refusal.Refusal;

/** When an amount as written is an amount of a declared unit. */
final class AmountRules {
  /**
   * An amount and where it stands.
   *
   * @param amount the amount as written
   * @param line which line, from 1
   */
  record Written(DecimalAmount amount, int line) {}

  static final List<Rule<Written>> ALL =
      List.of(
          AmountRules::unitIsDeclared,
          AmountRules::scaleFits,
          AmountRules::isNotZero,
          AmountRules::isNotNegative,
          AmountRules::isNotTooLarge);

  private AmountRules() {}

  static @Nullable Refusal check(LedgerState state, DecimalAmount amount, int line) {
    return Rule.firstBroken(ALL, state, new Written(amount, line));
  }

  /** The exact amount, after {@link #ALL} were kept. */
  static Amount exact(LedgerState state, DecimalAmount amount) {
    return amount.in(unit(state, amount));
  }

  static @Nullable Refusal unitIsDeclared(LedgerState state, Written written) {
    return declared(state, written.amount()).isPresent()
        ? null
        : new AmountRefusal.UnitUnknown(written.amount().unit(), written.line());
  }

  static @Nullable Refusal scaleFits(LedgerState state, Written written) {
    Unit unit = unit(state, written.amount());
    return written.amount().fits(unit)
        ? null
        : new AmountRefusal.WrongScale(written.amount(), unit.scale(), written.line());
  }

  static @Nullable Refusal isNotZero(LedgerState state, Written written) {
    return written.amount().value().signum() == 0
        ? new AmountRefusal.ZeroAmount(written.line())
        : null;
  }

  static @Nullable Refusal isNotNegative(LedgerState state, Written written) {
    return written.amount().value().signum() < 0
        ? new AmountRefusal.NegativeAmount(written.amount(), written.line())
        : null;
  }

  static @Nullable Refusal isNotTooLarge(LedgerState state, Written written) {
    Unit unit = unit(state, written.amount());
    return written.amount().isTooLarge(unit)
        ? new AmountRefusal.AmountTooLarge(
            written.amount(), new Amount(Amount.GREATEST_LINE, unit).toString(), written.line())
        : null;
  }

  private static Optional<Unit> declared(LedgerState state, DecimalAmount amount) {
    return state.of(new UnitKey(amount.unit()));
  }

  private static Unit unit(LedgerState state, DecimalAmount amount) {
    return declared(state, amount)
        .orElseThrow(() -> new IllegalStateException("ledger bug: " + amount + " was not checked"));
  }
}
