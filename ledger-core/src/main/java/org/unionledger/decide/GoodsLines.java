package org.unionledger.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.command.IssuingCommand;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.command.StockCommand;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.fund.FundId;
import org.unionledger.goods.GoodsSource;
import org.unionledger.goods.StockChange;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.DraftLine;

/**
 * The lines of vouchers that move goods: money on the chart's accounts, quantities on memo
 * accounts.
 */
final class GoodsLines {
  private GoodsLines() {}

  /** T16 and T19, and their counterparts of 2009. */
  static List<DraftLine> received(LedgerState state, ReceiveGoods receive) {
    Chart accounts = BookDecisions.chartOf(state, receive.book());
    ChartId chart = accounts.id();
    List<DraftLine> lines = new ArrayList<>();
    DecimalAmount value = receive.value();
    if (value != null) {
      boolean purchased = receive.source() == GoodsSource.PURCHASED;
      boolean expenditure = GoodsRules.isExpenditure(chart, receive);
      if (expenditure) {
        String account = ExpenditureRules.account(state, GoodsRules.bearer(receive));
        lines.add(new DraftLine(account, Side.DEBIT, value, receive.fund(), receive.party()));
        lines.add(line(chart, AccountRole.BANK, Side.CREDIT, value));
      }
      AccountRole given =
          purchased && !expenditure ? AccountRole.BANK : AccountRole.ASSET_FUND_OF_GOODS;
      lines.add(line(chart, AccountRole.INVENTORY, Side.DEBIT, value));
      lines.add(line(chart, given, Side.CREDIT, value));
    }
    DecimalAmount quantity = receive.quantity();
    lines.add(line(chart, AccountRole.QUANTITY_ON_HAND, Side.DEBIT, quantity));
    lines.add(
        new DraftLine(
            AccountRole.QUANTITY_RECEIVED.in(chart), Side.CREDIT, quantity, null, receive.party()));
    return DimensionRules.spread(accounts, lines, receive.dimensions());
  }

  /** T18 and T20, and their counterparts of 2009. */
  static List<DraftLine> issued(LedgerState state, IssuingCommand issue, Amount cost) {
    ChartId chart = BookDecisions.chartOf(state, issue.book()).id();
    List<DraftLine> lines = new ArrayList<>();
    boolean expenditure = chart == ChartId.CN_UNION_2009;
    boolean fundBearsCost = expenditure && !cost.isZero() && isOfMoney(state, issue);
    if (!cost.isZero()) {
      DecimalAmount value = new DecimalAmount(cost.toDecimal(), cost.unit().code());
      lines.add(
          expenditure
              ? new DraftLine(
                  ExpenditureRules.account(state, GoodsRules.bearer(issue)),
                  Side.DEBIT,
                  value,
                  fundBearsCost ? issue.fund() : null,
                  issue.party())
              : line(chart, AccountRole.ASSET_FUND_OF_GOODS, Side.DEBIT, value));
      lines.add(line(chart, AccountRole.INVENTORY, Side.CREDIT, value));
    }
    DecimalAmount quantity = issue.quantity();
    lines.add(
        new DraftLine(
            AccountRole.QUANTITY_ISSUED.in(chart),
            Side.DEBIT,
            quantity,
            fundBearsCost ? null : issue.fund(),
            issue.party()));
    lines.add(line(chart, AccountRole.QUANTITY_ON_HAND, Side.CREDIT, quantity));
    return lines;
  }

  /** What taking goods costs: what leaves the lots in all. */
  static Amount cost(List<StockChange> stock) {
    return stock.stream()
        .map(StockChange::value)
        .reduce(Amount.zero(Unit.CNY), Amount::plus)
        .negated();
  }

  /** A fund that is kept in money bears what goods cost; one that is kept in goods, the goods. */
  private static boolean isOfMoney(LedgerState state, StockCommand command) {
    @Nullable String fund = command.fund();
    return fund != null
        && Unit.CNY.equals(state.of(new FundKey(new FundId(command.book(), fund))).unit());
  }

  /** An amount without its sign, which the side of a line says. */
  static DecimalAmount absolute(Amount amount) {
    return new DecimalAmount(amount.toDecimal().abs(), amount.unit().code());
  }

  static DraftLine line(ChartId chart, AccountRole role, Side side, DecimalAmount amount) {
    return new DraftLine(role.in(chart), side, amount, null, null);
  }
}
