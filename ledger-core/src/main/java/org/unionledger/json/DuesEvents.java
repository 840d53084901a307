package org.unionledger.json;

import java.io.IOException;
import java.time.YearMonth;
import org.unionledger.dues.DuesShares;
import org.unionledger.dues.Eligibility;
import org.unionledger.dues.RebateBase;
import org.unionledger.dues.RebateInterval;
import org.unionledger.dues.RebatePayee;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.dues.WindowBasis;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.RebatePolicyAdopted;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Voucher;

/** Dues, and what was paid back of them. */
final class DuesEvents {
  private DuesEvents() {}

  static RebatePolicyAdopted rebatePolicyAdopted(EventFields in) throws IOException {
    BookId book = in.book();
    return new RebatePolicyAdopted(
        book,
        new RebatePolicy(
            in.text("policy"),
            in.optional("approvalRef"),
            FundEvents.window(in),
            in.choice("windowBasis", WindowBasis.class),
            in.choice("base", RebateBase.class),
            in.integer("rateBasisPoints"),
            in.choice("interval", RebateInterval.class),
            in.texts("eligibility").stream().map(Eligibility::valueOf).toList(),
            in.choice("payee", RebatePayee.class)));
  }

  static void write(RebatePolicyAdopted event, EventText out) throws IOException {
    RebatePolicy policy = event.policy();
    out.text("book", event.book())
        .text("policy", policy.code())
        .text("approvalRef", policy.approvalReference())
        .text("from", policy.window().from())
        .text("to", policy.window().to())
        .text("windowBasis", policy.windowBasis().name())
        .text("base", policy.base().name())
        .number("rateBasisPoints", policy.rateBasisPoints())
        .text("interval", policy.interval().name())
        .texts("eligibility", policy.eligibility())
        .text("payee", policy.payee().name());
  }

  static DuesReceived duesReceived(EventFields in) throws IOException {
    Voucher voucher = VoucherEvents.voucher(in);
    PartyId party = in.party("party");
    YearMonth levyPeriod = in.month("levyPeriod");
    Amount payroll = in.amount("payroll");
    DuesShares shares =
        new DuesShares(
            Amounts.inUnitOf(payroll, in.text("own")),
            Amounts.inUnitOf(payroll, in.text("upper")),
            Amounts.inUnitOf(payroll, in.text("lower")));
    return new DuesReceived(voucher, party, levyPeriod, payroll, shares);
  }

  static void write(DuesReceived event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    Amount payroll = event.payroll();
    out.text("party", event.party())
        .text("levyPeriod", event.levyPeriod())
        .amount("payroll", payroll)
        .text("own", Amounts.plainInUnitOf(payroll, event.shares().own()))
        .text("upper", Amounts.plainInUnitOf(payroll, event.shares().upper()))
        .text("lower", Amounts.plainInUnitOf(payroll, event.shares().lower()));
  }

  static DuesRebated duesRebated(EventFields in) throws IOException {
    return new DuesRebated(
        VoucherEvents.voucher(in),
        in.party("party"),
        in.text("policy"),
        in.list("periods", DuesEvents::period));
  }

  static void write(DuesRebated event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text("party", event.party())
        .text("policy", event.policy())
        .list("periods", event.periods(), period -> write(period, out));
  }

  private static RebatedPeriod period(EventFields in) throws IOException {
    in.begin();
    YearMonth levyPeriod = in.month("levyPeriod");
    Amount base = in.amount("base");
    Amount rebate = Amounts.inUnitOf(base, in.text("rebate"));
    in.end();
    return new RebatedPeriod(levyPeriod, base, rebate);
  }

  private static void write(RebatedPeriod period, EventText out) throws IOException {
    out.begin();
    out.text("levyPeriod", period.levyPeriod())
        .amount("base", period.base())
        .text("rebate", Amounts.plainInUnitOf(period.base(), period.rebate()));
    out.end();
  }
}
