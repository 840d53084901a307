package org.unionledger.projections.history;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.event.AidPaid;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.FundHeld;
import org.unionledger.event.GoodsDonated;
import org.unionledger.event.GrantPaid;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.MatchingContributed;
import org.unionledger.event.Movement;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.PreparatoryLevyMovement;
import org.unionledger.event.RosterFrozen;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.TemplatePosted;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.YearClosed;
import org.unionledger.identity.PartyId;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.voucher.Posting;

/** Whether an event concerns what a query names. */
final class Concern {
  private Concern() {}

  static boolean isSelected(LedgerEvent event, HistoryQuery query) {
    return (query.fund() == null || concernsFund(event, query.fund()))
        && (query.account() == null || concernsAccount(event, query.account()))
        && (query.party() == null || concernsParty(event, query.party()));
  }

  private static boolean concernsFund(LedgerEvent event, String fund) {
    return switch (event) {
      case FundAuthorised it -> it.fund().code().equals(fund);
      case FundAllotted it -> it.fund().code().equals(fund) || it.parent().equals(fund);
      case FundClosed it -> it.fund().code().equals(fund) || fund.equals(it.parent());
      case RosterFrozen it -> it.fund().code().equals(fund);
      case HoldEvent it -> it.fund().equals(fund);
      case MatchingContributed it -> it.matches().code().equals(fund) || postsFor(it, fund);
      case Movement it -> postsFor(it, fund);
      case BalanceAsserted it -> fund.equals(it.fund());
      case DraftKept it -> it.postings().stream().anyMatch(line -> fund.equals(line.fund()));
      case DraftDiscarded it -> false;
      case BookOpened it -> false;
      case UnitDeclared it -> false;
      case PartyDeclared it -> false;
      case LevyEvent it -> false;
      case CostMethodChosen it -> false;
      case StockConfirmed it -> false;
      case PeriodClosed it -> false;
      case PeriodReopened it -> false;
      case YearClosed it -> false;
    };
  }

  private static boolean postsFor(Movement movement, String fund) {
    return movement.voucher().postings().stream().anyMatch(it -> fund.equals(it.fund()));
  }

  private static boolean concernsAccount(LedgerEvent event, String account) {
    AccountCode code = AccountCode.parse(account);
    return event instanceof BalanceAsserted stated
        ? code.code().equals(stated.account())
        : postings(event).stream()
            .filter(it -> code.code().equals(it.account()))
            .anyMatch(it -> code.chart() == null || code.chart() == chart(event, it));
  }

  private static @Nullable ChartId chart(LedgerEvent event, Posting posting) {
    return switch (event) {
      case Movement it -> it.voucher().chartOf(posting);
      case DraftKept it -> it.chart();
      case LedgerEvent other -> null;
    };
  }

  /** The lines that an event posted, or that a draft proposes. */
  private static List<Posting> postings(LedgerEvent event) {
    return switch (event) {
      case Movement it -> it.voucher().postings();
      case DraftKept it -> it.postings();
      case LedgerEvent other -> List.of();
    };
  }

  private static boolean concernsParty(LedgerEvent event, PartyId party) {
    return switch (event) {
      case PartyDeclared it -> it.party().equals(party);
      case RosterFrozen it -> it.members().containsKey(party);
      case GrantPaid it -> names(it, it.payee(), party);
      case AidPaid it -> names(it, it.payee(), party);
      case MatchingContributed it -> names(it, it.payee(), party);
      case DuesReceived it -> names(it, it.party(), party);
      case DuesRebated it -> names(it, it.party(), party);
      case PreparatoryLevyMovement it -> names(it, it.party(), party);
      case TemplatePosted it -> names(it, it.party(), party);
      case GoodsDonated it -> names(it, it.party(), party);
      case Movement it -> names(it, null, party);
      case FundAuthorised it -> it.rules().payees().contains(party);
      case FundAllotted it -> it.rules().payees().contains(party);
      case FundHeld it -> party.equals(it.payee());
      case HoldEvent it -> false;
      case FundClosed it -> false;
      case BalanceAsserted it -> false;
      case DraftKept it -> it.postings().stream().anyMatch(line -> party.equals(line.party()));
      case DraftDiscarded it -> false;
      case BookOpened it -> false;
      case UnitDeclared it -> false;
      case PayrollDeclared it -> it.party().equals(party);
      case LevyEvent it -> false;
      case CostMethodChosen it -> false;
      case StockConfirmed it -> false;
      case PeriodClosed it -> false;
      case PeriodReopened it -> false;
      case YearClosed it -> false;
    };
  }

  private static boolean names(Movement movement, @Nullable PartyId beside, PartyId party) {
    return party.equals(beside)
        || movement.voucher().postings().stream().anyMatch(it -> Objects.equals(it.party(), party));
  }
}
