package org.unionledger.json;

import static org.unionledger.json.Field.APPROVAL_REF;
import static org.unionledger.json.Field.BOOK;
import static org.unionledger.json.Field.DAILY_BASIS_POINTS;
import static org.unionledger.json.Field.DATE;
import static org.unionledger.json.Field.DECLARATION;
import static org.unionledger.json.Field.DUE;
import static org.unionledger.json.Field.DUE_DAY;
import static org.unionledger.json.Field.FROM;
import static org.unionledger.json.Field.LEVY_PERIOD;
import static org.unionledger.json.Field.PARTY;
import static org.unionledger.json.Field.RATE_BASIS_POINTS;
import static org.unionledger.json.Field.REPLACES;
import static org.unionledger.json.Field.WAGES;

import java.io.IOException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdoptLateFee;
import org.unionledger.command.AdoptRebatePolicy;
import org.unionledger.command.AdoptSplitPlan;
import org.unionledger.command.DeclarePayroll;
import org.unionledger.command.LevyCommand;
import org.unionledger.dues.LateFeeTerms;
import org.unionledger.event.LateFeeAdopted;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.event.RebatePolicyAdopted;
import org.unionledger.event.SplitPlanAdopted;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/** What is said of the levy without moving money, and the wages that it is reckoned on. */
final class LevyForms {
  private LevyForms() {}

  static LevyCommand command(String name, CommandFields in) {
    return switch (name) {
      case "AdoptRebatePolicy" -> DuesCommands.adoptRebatePolicy(in);
      case "AdoptSplitPlan" -> SplitPlanForms.adoptSplitPlan(in);
      case "AdoptLateFee" ->
          new AdoptLateFee(
              in.id(),
              in.by(),
              in.book(),
              new LateFeeTerms(
                  in.month("from"),
                  in.integer("dueDay", 1, LateFeeTerms.LATEST_DAY),
                  in.integer("dailyBasisPoints", 0, LateFeeTerms.HIGHEST_RATE),
                  in.optionalLine("approvalRef")));
      default ->
          new DeclarePayroll(
              in.id(),
              in.by(),
              in.book(),
              in.party(),
              in.month("levyPeriod"),
              in.money("wages", Unit.CNY.code()),
              in.date("date"),
              in.optionalLine("approvalRef"));
    };
  }

  static void write(LevyCommand command, CommandText out) {
    switch (command) {
      case AdoptRebatePolicy adopt -> DuesCommands.write(adopt, out);
      case AdoptSplitPlan adopt -> SplitPlanForms.write(adopt, out);
      case AdoptLateFee adopt ->
          out.text("book", adopt.book())
              .text("from", adopt.terms().from())
              .number("dueDay", adopt.terms().dueDay())
              .number("dailyBasisPoints", adopt.terms().dailyBasisPoints())
              .text("approvalRef", adopt.terms().approvalReference());
      case DeclarePayroll declare ->
          out.text("book", declare.book())
              .text("party", declare.party())
              .text("levyPeriod", declare.levyPeriod())
              .text("wages", declare.wages().value().toPlainString())
              .text("date", declare.date())
              .text("approvalRef", declare.approvalReference());
    }
  }

  static LevyEvent event(String type, EventFields in) {
    return switch (type) {
      case "RebatePolicyAdopted" -> DuesEvents.rebatePolicyAdopted(in);
      case "SplitPlanAdopted" -> SplitPlanForms.splitPlanAdopted(in);
      case "LateFeeAdopted" ->
          new LateFeeAdopted(
              in.book(),
              new LateFeeTerms(
                  in.month(FROM),
                  in.integer(DUE_DAY),
                  in.integer(DAILY_BASIS_POINTS),
                  in.optional(APPROVAL_REF)));
      default -> payrollDeclared(in);
    };
  }

  private static PayrollDeclared payrollDeclared(EventFields in) {
    BookId book = in.book();
    PartyId party = in.party(PARTY);
    YearMonth levyPeriod = in.month(LEVY_PERIOD);
    Amount wages = in.amount(WAGES);
    return new PayrollDeclared(
        book,
        party,
        levyPeriod,
        wages,
        in.integer(RATE_BASIS_POINTS),
        Amounts.inUnitOf(wages, in.text(DUE)),
        in.date(DATE),
        in.optional(APPROVAL_REF),
        replaced(wages, in));
  }

  private static PayrollDeclared.@Nullable Replaced replaced(Amount wages, EventFields in) {
    if (!in.isAt(REPLACES)) {
      return null;
    }
    in.begin(REPLACES);
    CommandId declaration = new CommandId(in.text(DECLARATION));
    Amount before = Amounts.inUnitOf(wages, in.text(WAGES));
    in.end();
    return new PayrollDeclared.Replaced(declaration, before);
  }

  static void write(LevyEvent event, EventText out) throws IOException {
    switch (event) {
      case RebatePolicyAdopted adopted -> DuesEvents.write(adopted, out);
      case SplitPlanAdopted adopted -> SplitPlanForms.write(adopted, out);
      case LateFeeAdopted adopted ->
          out.text(BOOK, adopted.book())
              .text(FROM, adopted.terms().from())
              .number(DUE_DAY, adopted.terms().dueDay())
              .number(DAILY_BASIS_POINTS, adopted.terms().dailyBasisPoints())
              .text(APPROVAL_REF, adopted.terms().approvalReference());
      case PayrollDeclared declared -> write(declared, out);
    }
  }

  private static void write(PayrollDeclared event, EventText out) throws IOException {
    Amount wages = event.wages();
    out.text(BOOK, event.book())
        .text(PARTY, event.party())
        .text(LEVY_PERIOD, event.levyPeriod())
        .amount(WAGES, wages)
        .number(RATE_BASIS_POINTS, event.rateBasisPoints())
        .text(DUE, Amounts.plainInUnitOf(wages, event.due()))
        .text(DATE, event.date())
        .text(APPROVAL_REF, event.approvalReference());
    PayrollDeclared.Replaced before = event.replaces();
    if (before != null) {
      out.begin(REPLACES);
      out.text(DECLARATION, before.declaration())
          .text(WAGES, Amounts.plainInUnitOf(wages, before.wages()));
      out.end();
    }
  }
}
