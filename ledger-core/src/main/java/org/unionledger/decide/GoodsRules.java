package org.unionledger.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.command.DonateGoods;
import org.unionledger.command.IssuingCommand;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.command.StockCommand;
import org.unionledger.decide.ExpenditureRules.Bearer;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.Lot;
import org.unionledger.decide.state.StockKey;
import org.unionledger.decide.state.StockState;
import org.unionledger.fund.FundId;
import org.unionledger.goods.GoodsSource;
import org.unionledger.goods.LotId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.refusal.GoodsRefusal;
import org.unionledger.refusal.Refusal;

/** What may come into a stock, and what may go out of it. */
final class GoodsRules {
  /**
   * A command and the day that its voucher is dated on.
   *
   * @param command the command
   * @param date the day
   * @param <C> the kind of command
   */
  record Dated<C>(C command, LocalDate date) {}

  static final List<Rule<Dated<ReceiveGoods>>> RECEIVING =
      List.of(
          (state, receive) -> quantityIsExact(state, receive.command()),
          (state, receive) -> valueIsExact(state, receive.command()),
          (state, receive) ->
              lotIsNew(
                  state,
                  stockKey(receive.command()),
                  newLot(receive.command().lot(), receive.command().id())),
          (state, receive) -> receiptMayBeExpenditure(state, receive.command()));

  static final List<Rule<Dated<IssuingCommand>>> ISSUING =
      List.of(
          (state, issue) -> quantityIsExact(state, issue.command()),
          GoodsRules::isOnHand,
          GoodsRules::issueMayBeExpenditure);

  private static final List<Rule<Bearer>> BORNE =
      List.of(
          (state, bearer) -> Rule.firstBroken(ExpenditureRules.ALL, state, bearer),
          GoodsRules::fundAllowsAccount);

  private GoodsRules() {}

  /** What the command may take, on its day. */
  static List<Lot> onHand(LedgerState state, Dated<? extends IssuingCommand> issue) {
    return onHand(stock(state, issue.command()), issue.date(), issue.command().lot());
  }

  private static List<Lot> onHand(StockState stock, LocalDate date, @Nullable LotId only) {
    return stock.onHand(date).stream()
        .filter(lot -> only == null || lot.id().equals(only))
        .toList();
  }

  static StockState stock(LedgerState state, StockCommand command) {
    return state.of(stockKey(command));
  }

  private static StockKey stockKey(StockCommand command) {
    return new StockKey(command.book(), command.item());
  }

  /** The lot that a command brings in: the one it names, or one of its own name. */
  static LotId newLot(@Nullable LotId named, CommandId command) {
    return named != null ? named : new LotId(command.value());
  }

  /** Nobody gives away what is the union's without an approval (T20). */
  static @Nullable Refusal isApproved(DonateGoods donate) {
    return donate.particulars().approvalReference() == null
        ? new GoodsRefusal.ApprovalNotNamed("DonateGoods")
        : null;
  }

  private static @Nullable Refusal quantityIsExact(LedgerState state, StockCommand command) {
    return AmountRules.check(state, command.quantity(), 1);
  }

  private static @Nullable Refusal valueIsExact(LedgerState state, ReceiveGoods receive) {
    DecimalAmount value = receive.value();
    return value == null ? null : AmountRules.check(state, value, 2);
  }

  static @Nullable Refusal lotIsNew(LedgerState state, StockKey stock, LotId lot) {
    return state.of(stock).lot(lot).isPresent()
        ? new GoodsRefusal.LotAlreadyOnHand(stock.book(), stock.item(), lot)
        : null;
  }

  /** A purchase is an expenditure since 2022 (T16); goods that are given never are (T19). */
  private static @Nullable Refusal receiptMayBeExpenditure(
      LedgerState state, ReceiveGoods receive) {
    ChartId chart = BookDecisions.chartOf(state, receive.book()).id();
    if (isExpenditure(chart, receive)) {
      return Rule.firstBroken(ExpenditureRules.ALL, state, bearer(receive));
    }
    if (receive.account() != null) {
      return new GoodsRefusal.NoExpenditure("account", chart);
    }
    return receive.fund() == null ? null : new GoodsRefusal.NoExpenditure("fund", chart);
  }

  static boolean isExpenditure(ChartId chart, ReceiveGoods receive) {
    return switch (chart) {
      case CN_UNION_2009 -> false;
      case CN_UNION_2021 -> receive.source() == GoodsSource.PURCHASED;
    };
  }

  /**
   * Goods that are asked of a stock.
   *
   * @param book whose stock
   * @param date on which day
   * @param quantity how much of which item
   * @param lot the only lot, or null for any
   */
  record Asked(BookId book, LocalDate date, Amount quantity, @Nullable LotId lot) {
    StockKey stock() {
      return new StockKey(book, quantity.unit().code());
    }
  }

  private static @Nullable Refusal isOnHand(LedgerState state, Dated<IssuingCommand> issue) {
    IssuingCommand command = issue.command();
    Amount quantity = AmountRules.exact(state, command.quantity());
    return hasGoods(state, new Asked(command.book(), issue.date(), quantity, command.lot()));
  }

  /** Stock is never below zero, on no day (domain ring 6). */
  static @Nullable Refusal hasGoods(LedgerState state, Asked asked) {
    StockState stock = state.of(asked.stock());
    String item = asked.stock().item();
    LotId lot = asked.lot();
    if (stock.receipts() == 0) {
      return new GoodsRefusal.GoodsNeverReceived(asked.book(), item);
    }
    if (lot != null && stock.lot(lot).isEmpty()) {
      return new GoodsRefusal.LotUnknown(asked.book(), item, lot);
    }
    long quantity = onHand(stock, asked.date(), lot).stream().mapToLong(Lot::quantity).sum();
    Amount onHand = new Amount(quantity, asked.quantity().unit());
    Amount missing = asked.quantity().minus(onHand);
    return missing.minor() > 0
        ? new GoodsRefusal.StockExceeded(
            asked.book(), asked.date(), onHand, asked.quantity(), missing)
        : null;
  }

  /** An issue was an expenditure until 2021; since then it is not (T18). */
  private static @Nullable Refusal issueMayBeExpenditure(
      LedgerState state, Dated<IssuingCommand> issue) {
    String account = issue.command().account();
    ChartId chart = BookDecisions.chartOf(state, issue.command().book()).id();
    return switch (chart) {
      case CN_UNION_2009 ->
          account == null && onHand(state, issue).stream().allMatch(lot -> lot.value() == 0)
              ? null
              : Rule.firstBroken(BORNE, state, bearer(issue.command()));
      case CN_UNION_2021 ->
          account == null ? null : new GoodsRefusal.NoExpenditure("account", chart);
    };
  }

  /** A fund that is kept in goods limits the account that their cost is on, too. */
  private static @Nullable Refusal fundAllowsAccount(LedgerState state, Bearer bearer) {
    if (bearer.fund() == null) {
      return null;
    }
    FundId fund = new FundId(bearer.book(), bearer.fund());
    List<String> allowed = FundLimits.of(state, fund).accounts();
    String account = ExpenditureRules.account(state, bearer);
    return allowed.isEmpty() || allowed.contains(account)
        ? null
        : new FundRefusal.AccountNotAllowed(fund, account, allowed);
  }

  static Bearer bearer(StockCommand command) {
    return new Bearer(command.book(), command.account(), command.fund());
  }
}
