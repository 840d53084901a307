package org.unionledger.decide;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdjustAmounts;
import org.unionledger.command.AssembleKit;
import org.unionledger.command.AssertBalance;
import org.unionledger.command.CarryForward;
import org.unionledger.command.ChooseCostMethod;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.CloseYear;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.CorrectPriorYear;
import org.unionledger.command.CountStock;
import org.unionledger.command.DeclareParty;
import org.unionledger.command.DeclarePayroll;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.DonateGoods;
import org.unionledger.command.DraftCommand;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.command.FundCommand;
import org.unionledger.command.HoldCommand;
import org.unionledger.command.IssueGoods;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.LevyCommand;
import org.unionledger.command.MigrateChart;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.PostTemplate;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.command.PreparatoryLevyCommand;
import org.unionledger.command.RebateDues;
import org.unionledger.command.ReceiveDues;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.command.ReopenPeriod;
import org.unionledger.command.Reverse;
import org.unionledger.command.SettleStockDifference;
import org.unionledger.command.SpendingCommand;
import org.unionledger.command.StockCommand;
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.DraftKey;
import org.unionledger.decide.state.DuesKey;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.HoldKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.PartyKey;
import org.unionledger.decide.state.PayeeKey;
import org.unionledger.decide.state.PreparatoryLevyKey;
import org.unionledger.decide.state.StateKey;
import org.unionledger.decide.state.StockKey;
import org.unionledger.decide.state.VoucherSetKey;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;

/**
 * Tells beforehand which subjects a decision is about to look up, so that those of many commands
 * can be looked up together. It need not be complete: what it leaves out is looked up when it is
 * decided on.
 */
public final class LookAhead {
  private LookAhead() {}

  /**
   * The subjects that differ from command to command.
   *
   * @param state the ledger as it stands before any of them
   * @param command the command that will be decided
   * @return what its decision looks up unless it is refused before
   */
  public static Stream<StateKey<?>> of(LedgerState state, LedgerCommand command) {
    return Stream.concat(Stream.of(new CommandKey(command.id())), named(state, command));
  }

  private static Stream<StateKey<?>> named(LedgerState state, LedgerCommand command) {
    return switch (command) {
      case MovementCommand movement -> moved(state, movement);
      case HoldCommand hold -> hold(hold.book(), hold.hold());
      case DraftCommand draft -> Stream.of(new DraftKey(draft.book(), draft.draft()));
      case AssertBalance stated -> Stream.ofNullable(stated.replaces()).map(CommandKey::new);
      case ReopenPeriod other -> Stream.empty();
      case CloseYear other -> Stream.empty();
      case DeclarePayroll payroll -> Stream.of(new DuesKey(payroll.book(), payroll.party()));
      case LevyCommand other -> Stream.empty();
      case FundCommand other -> Stream.empty();
      case ChooseCostMethod other -> Stream.empty();
      case ClosePeriod other -> Stream.empty();
      case DeclareParty other -> Stream.empty();
      case DeclareUnit other -> Stream.empty();
      case OpenBook other -> Stream.empty();
    };
  }

  private static Stream<StateKey<?>> moved(LedgerState state, MovementCommand command) {
    return switch (command) {
      case SpendingCommand pay -> payee(state, pay);
      case ReceiveDues dues -> receipt(dues);
      case RebateDues dues -> Stream.of(new DuesKey(dues.book(), dues.party()));
      case PreparatoryLevyCommand levy ->
          Stream.of(new PreparatoryLevyKey(levy.book(), levy.party()), new PartyKey(levy.party()));
      case ReceiveGoods receive -> stock(receive);
      case IssueGoods issue -> stock(issue);
      case DonateGoods donate -> stock(donate);
      case AssembleKit kit ->
          Stream.concat(Stream.of(kit.quantity()), kit.components().stream())
              .map(item -> new StockKey(kit.book(), item.unit()));
      case CountStock count -> Stream.of(new StockKey(count.book(), count.counted().unit()));
      case SettleStockDifference settle -> Stream.of(new CommandKey(settle.count()));
      case Reverse reverse -> Stream.of(new CommandKey(reverse.movement()));
      case CorrectMovement correct -> Stream.of(new CommandKey(correct.movement()));
      case AdjustAmounts adjust -> Stream.of(new CommandKey(adjust.movement()));
      case CorrectPriorYear correct -> Stream.ofNullable(correct.movement()).map(CommandKey::new);
      case PostVoucherPart post -> Stream.ofNullable(post.first()).map(VoucherSetKey::new);
      case EnterOpeningBalances other -> Stream.empty();
      case CarryForward other -> Stream.empty();
      case MigrateChart other -> Stream.empty();
      case PostTemplate post -> hold(post.book(), post.hold());
      case PostVoucher post -> hold(post.book(), post.hold());
    };
  }

  private static Stream<StateKey<?>> receipt(ReceiveDues dues) {
    return Stream.of(new DuesKey(dues.book(), dues.party()), new PartyKey(dues.party()));
  }

  private static Stream<StateKey<?>> stock(StockCommand command) {
    return Stream.of(new StockKey(command.book(), command.item()));
  }

  private static Stream<StateKey<?>> hold(BookId book, @Nullable String code) {
    return code == null ? Stream.empty() : Stream.of(new HoldKey(new HoldId(book, code)));
  }

  /** What a party has got, and what holds of it, matters only where a fund asks for it. */
  private static Stream<StateKey<?>> payee(LedgerState state, SpendingCommand pay) {
    PartyId party = pay.payee();
    Stream<StateKey<?>> hold = hold(pay.book(), pay.hold());
    if (party == null) {
      return hold;
    }
    FundId fund = new FundId(pay.book(), pay.fund());
    FundRules rules = state.of(new FundKey(fund)).rules();
    boolean limited = rules.perParty() != null || rules.perMember() != null;
    return Stream.of(
            hold,
            limited ? Stream.of(new PayeeKey(fund, party)) : Stream.<StateKey<?>>empty(),
            rules.unionAccountsOnly()
                ? Stream.of(new PartyKey(party))
                : Stream.<StateKey<?>>empty())
        .flatMap(keys -> keys);
  }
}
