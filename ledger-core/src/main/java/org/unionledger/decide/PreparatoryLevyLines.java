package org.unionledger.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.decide.state.PreparatoryLevyState;
import org.unionledger.dues.DuesShares;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Allocation;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.DraftLine;

/**
 * What receipt and settlement of the preparatory levy post. Under 财会〔2009〕7号 (account 402) own and
 * upper shares are booked when it comes, and 22203 holds the rest; under 财会〔2021〕7号 (account 215)
 * all of it is held until it is settled.
 */
final class PreparatoryLevyLines {
  private static final Amount NOTHING = Amount.zero(Unit.CNY);

  private PreparatoryLevyLines() {}

  static List<DraftLine> received(
      ChartId chart, PartyId party, DecimalAmount amount, DuesShares shares) {
    List<DraftLine> lines = new ArrayList<>();
    lines.add(new DraftLine(AccountRole.BANK.in(chart), Side.DEBIT, amount, null, party));
    switch (chart) {
      case CN_UNION_2009 -> {
        credit(lines, AccountRole.LEVY_INCOME.in(chart), shares.own(), null);
        credit(lines, AccountRole.PAYABLE_TO_UPPER.in(chart), shares.upper(), null);
        credit(lines, AccountRole.PREPARATORY_LEVY.in(chart), shares.lower(), party);
      }
      case CN_UNION_2021 ->
          credit(lines, AccountRole.PREPARATORY_LEVY.in(chart), shares.total(), party);
    }
    return lines;
  }

  /**
   * The unit's share is paid at once under the chart of 2009, and owed first under that of 2021.
   */
  static List<DraftLine> settled(ChartId chart, PartyId party, DuesShares shares) {
    List<DraftLine> lines = new ArrayList<>();
    String held = AccountRole.PREPARATORY_LEVY.in(chart);
    lines.add(new DraftLine(held, Side.DEBIT, decimal(shares.total()), null, party));
    AccountRole lower =
        switch (chart) {
          case CN_UNION_2009 -> AccountRole.BANK;
          case CN_UNION_2021 -> AccountRole.LEVY_TO_LOWER;
        };
    credit(lines, AccountRole.LEVY_INCOME.in(chart), shares.own(), null);
    credit(lines, AccountRole.PAYABLE_TO_UPPER.in(chart), shares.upper(), null);
    credit(lines, lower.in(chart), shares.lower(), party);
    return lines;
  }

  /**
   * Who gets what is held. If the union was founded, those for whom the plans meant it; if not,
   * this union and those above it share what was the unit's in the proportion of their own shares.
   */
  static DuesShares shares(PreparatoryLevyState levy, PreparatoryOutcome outcome) {
    Amount lower = sum(levy, receipt -> receipt.shares().lower());
    Amount own = sum(levy, receipt -> receipt.isWhole() ? receipt.shares().own() : NOTHING);
    Amount upper = sum(levy, receipt -> receipt.isWhole() ? receipt.shares().upper() : NOTHING);
    return switch (outcome) {
      case FOUNDED -> new DuesShares(own, upper, lower);
      case EXPIRED -> {
        List<Amount> parts = Allocation.LARGEST_REMAINDER.allocate(lower, weights(levy));
        yield new DuesShares(own.plus(parts.get(0)), upper.plus(parts.get(1)), NOTHING);
      }
    };
  }

  /** How this union and those above it share what nobody else gets. */
  private static List<Long> weights(PreparatoryLevyState levy) {
    long own = sum(levy, receipt -> receipt.shares().own()).minor();
    long upper = sum(levy, receipt -> receipt.shares().upper()).minor();
    return own == 0 && upper == 0 ? List.of(1L, 0L) : List.of(own, upper);
  }

  private static Amount sum(
      PreparatoryLevyState levy, Function<PreparatoryLevyState.Receipt, Amount> part) {
    return levy.open().stream().map(part).reduce(NOTHING, Amount::plus);
  }

  private static void credit(
      List<DraftLine> lines, String account, Amount share, @Nullable PartyId party) {
    if (!share.isZero()) {
      lines.add(new DraftLine(account, Side.CREDIT, decimal(share), null, party));
    }
  }

  private static DecimalAmount decimal(Amount amount) {
    return new DecimalAmount(amount.toDecimal(), amount.unit().code());
  }
}
