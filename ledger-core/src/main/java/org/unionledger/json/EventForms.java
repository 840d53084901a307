package org.unionledger.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.AidPaid;
import org.unionledger.event.AmountsAdjusted;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.GoodsDonated;
import org.unionledger.event.GoodsIssued;
import org.unionledger.event.GoodsReceived;
import org.unionledger.event.GrantPaid;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.KitAssembled;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.MatchingContributed;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementCorrected;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.OpeningBalancesEntered;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.PreparatoryLevyMovement;
import org.unionledger.event.PriorYearCorrected;
import org.unionledger.event.RosterFrozen;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.StockCounted;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.event.TemplatePosted;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.VoucherPartPosted;
import org.unionledger.event.VoucherPosted;
import org.unionledger.event.YearClosed;

/** Which method reads and which one writes each type of event. */
final class EventForms {
  private EventForms() {}

  /** Reads an event of version 1, or returns null if the type is unknown. */
  static @Nullable LedgerEvent read(String type, EventFields in) {
    return switch (type) {
      case "BookOpened" -> BookEvents.bookOpened(in);
      case "UnitDeclared" -> BookEvents.unitDeclared(in);
      case "PartyDeclared" -> BookEvents.partyDeclared(in);
      case "PeriodClosed" -> BookEvents.periodClosed(in);
      case "PeriodReopened" -> YearEndForms.periodReopened(in);
      case "YearClosed" -> YearEndForms.yearClosed(in);
      case "BalanceAsserted" -> AssertionForms.balanceAsserted(in);
      case "OpeningBalancesEntered" -> YearEndForms.openingBalancesEntered(in);
      case "CarriedForward" -> YearEndForms.carriedForward(in);
      case "ChartMigrated" -> MigrationForms.chartMigrated(in);
      case "MovementCorrected" -> CorrectionForms.movementCorrected(in);
      case "AmountsAdjusted" -> CorrectionForms.amountsAdjusted(in);
      case "PriorYearCorrected" -> CorrectionForms.priorYearCorrected(in);
      case "DraftKept", "DraftPosted", "DraftDiscarded" -> DraftForms.event(type, in);
      case "FundAuthorised", "FundAllotted", "FundClosed", "RosterFrozen" ->
          FundEvents.event(type, in);
      case "FundHeld", "HoldReleased", "HoldExpired" -> HoldForms.event(type, in);
      case "VoucherPosted" -> VoucherEvents.voucherPosted(in);
      case "VoucherPartPosted" -> VoucherEvents.voucherPartPosted(in);
      case "TemplatePosted" -> TemplateForms.templatePosted(in);
      case "MovementReversed" -> VoucherEvents.movementReversed(in);
      case "GrantPaid", "AidPaid", "MatchingContributed" -> SpendingEvents.event(type, in);
      case "RebatePolicyAdopted", "SplitPlanAdopted", "LateFeeAdopted", "PayrollDeclared" ->
          LevyForms.event(type, in);
      case "DuesReceived" -> DuesEvents.duesReceived(in);
      case "DuesRebated" -> DuesEvents.duesRebated(in);
      case "PreparatoryLevyReceived", "PreparatoryLevySettled" ->
          PreparatoryLevyForms.event(type, in);
      default -> readOfGoods(type, in);
    };
  }

  private static @Nullable LedgerEvent readOfGoods(String type, EventFields in) {
    return switch (type) {
      case "CostMethodChosen" -> GoodsEvents.costMethodChosen(in);
      case "GoodsReceived" -> GoodsEvents.goodsReceived(in);
      case "GoodsIssued" -> GoodsEvents.goodsIssued(in);
      case "GoodsDonated" -> GoodsEvents.goodsDonated(in);
      case "KitAssembled" -> GoodsEvents.kitAssembled(in);
      case "StockCounted" -> GoodsEvents.stockCounted(in);
      case "StockConfirmed" -> GoodsEvents.stockConfirmed(in);
      case "StockDifferenceSettled" -> GoodsEvents.stockDifferenceSettled(in);
      default -> null;
    };
  }

  /** Writes an event in its present version. */
  static void write(LedgerEvent event, EventText out) throws IOException {
    switch (event) {
      case Movement movement -> write(movement, out);
      case BookOpened bookOpened -> BookEvents.write(bookOpened, out);
      case UnitDeclared unitDeclared -> BookEvents.write(unitDeclared, out);
      case PartyDeclared partyDeclared -> BookEvents.write(partyDeclared, out);
      case PeriodClosed periodClosed -> BookEvents.write(periodClosed, out);
      case PeriodReopened periodReopened -> YearEndForms.write(periodReopened, out);
      case YearClosed yearClosed -> YearEndForms.write(yearClosed, out);
      case BalanceAsserted stated -> AssertionForms.write(stated, out);
      case DraftKept kept -> DraftForms.write(kept, out);
      case DraftDiscarded discarded -> DraftForms.write(discarded, out);
      case FundAuthorised fundAuthorised -> FundEvents.write(fundAuthorised, out);
      case FundAllotted fundAllotted -> FundEvents.write(fundAllotted, out);
      case FundClosed fundClosed -> FundEvents.write(fundClosed, out);
      case RosterFrozen rosterFrozen -> FundEvents.write(rosterFrozen, out);
      case HoldEvent held -> HoldForms.write(held, out);
      case LevyEvent levy -> LevyForms.write(levy, out);
      case CostMethodChosen chosen -> GoodsEvents.write(chosen, out);
      case StockConfirmed confirmed -> GoodsEvents.write(confirmed, out);
    }
  }

  private static void write(Movement event, EventText out) throws IOException {
    switch (event) {
      case OpeningBalancesEntered entered -> YearEndForms.write(entered, out);
      case CarriedForward carriedForward -> YearEndForms.write(carriedForward, out);
      case ChartMigrated migrated -> MigrationForms.write(migrated, out);
      case MovementCorrected corrected -> CorrectionForms.write(corrected, out);
      case AmountsAdjusted adjusted -> CorrectionForms.write(adjusted, out);
      case PriorYearCorrected corrected -> CorrectionForms.write(corrected, out);
      case DraftPosted posted -> DraftForms.write(posted, out);
      case VoucherPosted voucherPosted -> VoucherEvents.write(voucherPosted, out);
      case VoucherPartPosted part -> VoucherEvents.write(part, out);
      case TemplatePosted templatePosted -> TemplateForms.write(templatePosted, out);
      case MovementReversed reversed -> VoucherEvents.write(reversed, out);
      case GrantPaid grantPaid -> SpendingEvents.write(grantPaid, out);
      case AidPaid aidPaid -> SpendingEvents.write(aidPaid, out);
      case MatchingContributed matching -> SpendingEvents.write(matching, out);
      case DuesReceived duesReceived -> DuesEvents.write(duesReceived, out);
      case DuesRebated duesRebated -> DuesEvents.write(duesRebated, out);
      case PreparatoryLevyMovement levy -> PreparatoryLevyForms.write(levy, out);
      case GoodsReceived received -> GoodsEvents.write(received, out);
      case GoodsIssued issued -> GoodsEvents.write(issued, out);
      case GoodsDonated donated -> GoodsEvents.write(donated, out);
      case KitAssembled assembled -> GoodsEvents.write(assembled, out);
      case StockCounted counted -> GoodsEvents.write(counted, out);
      case StockDifferenceSettled settled -> GoodsEvents.write(settled, out);
    }
  }
}
