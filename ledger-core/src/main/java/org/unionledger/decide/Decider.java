package org.unionledger.decide;

import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdjustAmounts;
import org.unionledger.command.AssembleKit;
import org.unionledger.command.AssertBalance;
import org.unionledger.command.CarryForward;
import org.unionledger.command.ChooseCostMethod;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.CloseYear;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.CorrectPriorYear;
import org.unionledger.command.CountStock;
import org.unionledger.command.DeclareParty;
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
import org.unionledger.command.PayAid;
import org.unionledger.command.PayGrant;
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
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.Fact;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.refusal.AmountRefusal;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.Refusal;

/** Decides every command: the same state and command always give the same decision. */
public final class Decider {
  /** The version of these rules; every accepted event carries it. */
  public static final String RULES_VERSION = "1";

  private Decider() {}

  /**
   * Decides one command.
   *
   * @param state the ledger as it stands
   * @param request the command
   * @return the event that it becomes, the event that it had become, or why it is not accepted
   */
  public static Decision decide(LedgerState state, Request request) {
    LedgerCommand command = request.command();
    Fact first = state.of(new CommandKey(command.id())).recorded();
    if (first != null) {
      return repeated(request, first);
    }
    Refusal refusal = Rule.firstBroken(CommandRules.ALL, state, command);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    try {
      return decide(state, command);
    } catch (ArithmeticException overflow) {
      return new Decision.Refused(
          new AmountRefusal.SumTooLarge(String.valueOf(overflow.getMessage())));
    }
  }

  private static Decision repeated(Request request, Fact first) {
    @Nullable String difference =
        first.fingerprint().firstDifference(request.fingerprint()).orElse(null);
    return difference == null
        ? new Decision.Repeated(first)
        : new Decision.Refused(
            new CommandRefusal.CommandIdReused(first.id(), difference, first.position()));
  }

  private static Decision decide(LedgerState state, LedgerCommand command) {
    return switch (command) {
      case MovementCommand movement -> move(state, movement);
      case OpenBook open -> BookDecisions.open(state, open);
      case DeclareUnit declare -> BookDecisions.declareUnit(state, declare);
      case DeclareParty declare -> BookDecisions.declareParty(state, declare);
      case FundCommand fund -> FundDecisions.decide(state, fund);
      case HoldCommand hold -> HoldDecisions.decide(state, hold);
      case LevyCommand levy -> LevyDecisions.decide(state, levy);
      case ChooseCostMethod choose -> BookDecisions.chooseCostMethod(state, choose);
      case ClosePeriod close -> BookDecisions.closePeriod(state, close);
      case ReopenPeriod reopen -> BookDecisions.reopenPeriod(state, reopen);
      case CloseYear close -> YearEndDecisions.close(state, close);
      case AssertBalance stated -> AssertionDecision.record(state, stated);
      case DraftCommand draft -> DraftDecisions.decide(state, draft);
    };
  }

  private static Decision move(LedgerState state, MovementCommand command) {
    return switch (command) {
      case EnterOpeningBalances enter -> YearEndDecisions.open(state, enter);
      case MigrateChart migrate -> MigrationDecision.migrate(state, migrate);
      case CarryForward carry -> YearEndDecisions.carry(state, carry);
      case PostVoucher post -> VoucherDecision.post(state, post);
      case PostVoucherPart post -> VoucherSetDecision.post(state, post);
      case PostTemplate post -> TemplateDecision.post(state, post);
      case PayGrant grant -> SpendingDecisions.grant(state, grant);
      case PayAid aid -> SpendingDecisions.aid(state, aid);
      case ContributeMatching matching -> SpendingDecisions.matching(state, matching);
      case ReceiveDues receive -> DuesDecisions.receive(state, receive);
      case RebateDues rebate -> RebateDecision.rebate(state, rebate);
      case PreparatoryLevyCommand levy -> PreparatoryLevyDecisions.decide(state, levy);
      case ReceiveGoods receive -> GoodsDecisions.receive(state, receive);
      case IssueGoods issue -> GoodsDecisions.issue(state, issue);
      case DonateGoods donate -> GoodsDecisions.donate(state, donate);
      case AssembleKit kit -> KitDecision.assemble(state, kit);
      case CountStock count -> CountDecisions.count(state, count);
      case SettleStockDifference settle -> SettlementDecision.settle(state, settle);
      case Reverse reverse -> ReversalDecision.reverse(state, reverse);
      case CorrectMovement correct -> CorrectionDecisions.correct(state, correct);
      case AdjustAmounts adjust -> AdjustmentDecision.adjust(state, adjust);
      case CorrectPriorYear correct -> CorrectionDecisions.correctPriorYear(state, correct);
    };
  }
}
