package org.unionledger.json;

import static org.unionledger.json.Field.APPROVAL_REF;
import static org.unionledger.json.Field.BASE;
import static org.unionledger.json.Field.BOOK;
import static org.unionledger.json.Field.ELIGIBILITY;
import static org.unionledger.json.Field.FROM;
import static org.unionledger.json.Field.INTERVAL;
import static org.unionledger.json.Field.LEVY_PERIOD;
import static org.unionledger.json.Field.LOWER;
import static org.unionledger.json.Field.OWN;
import static org.unionledger.json.Field.PARTY;
import static org.unionledger.json.Field.PAYEE;
import static org.unionledger.json.Field.PAYROLL;
import static org.unionledger.json.Field.PERIODS;
import static org.unionledger.json.Field.PLAN;
import static org.unionledger.json.Field.POLICY;
import static org.unionledger.json.Field.RATE_BASIS_POINTS;
import static org.unionledger.json.Field.REBATE;
import static org.unionledger.json.Field.RESTATED;
import static org.unionledger.json.Field.TO;
import static org.unionledger.json.Field.UPPER;
import static org.unionledger.json.Field.WINDOW_BASIS;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
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
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Voucher;

/** Dues, and what was paid back of them. */
final class DuesEvents {
  private DuesEvents() {}

  static RebatePolicyAdopted rebatePolicyAdopted(EventFields in) {
    BookId book = in.book();
    return new RebatePolicyAdopted(
        book,
        new RebatePolicy(
            in.text(POLICY),
            in.optional(APPROVAL_REF),
            FundEvents.window(in),
            in.choice(WINDOW_BASIS, WindowBasis.class),
            in.choice(BASE, RebateBase.class),
            in.integer(RATE_BASIS_POINTS),
            in.choice(INTERVAL, RebateInterval.class),
            eligibility(in),
            in.choice(PAYEE, RebatePayee.class)));
  }

  private static List<Eligibility> eligibility(EventFields in) {
    List<Eligibility> conditions =
        in.texts(ELIGIBILITY).stream().map(Eligibility::valueOf).toList();
    if (!conditions.equals(conditions.stream().distinct().sorted().toList())) {
      throw new InvalidValueException("conditions are repeated or out of order");
    }
    return conditions;
  }

  static void write(RebatePolicyAdopted event, EventText out) throws IOException {
    RebatePolicy policy = event.policy();
    out.text(BOOK, event.book())
        .text(POLICY, policy.code())
        .text(APPROVAL_REF, policy.approvalReference())
        .text(FROM, policy.window().from())
        .text(TO, policy.window().to())
        .text(WINDOW_BASIS, policy.windowBasis().name())
        .text(BASE, policy.base().name())
        .number(RATE_BASIS_POINTS, policy.rateBasisPoints())
        .text(INTERVAL, policy.interval().name())
        .texts(ELIGIBILITY, policy.eligibility())
        .text(PAYEE, policy.payee().name());
  }

  static DuesReceived duesReceived(EventFields in) {
    Voucher voucher = VoucherEvents.voucher(in);
    PartyId party = in.party(PARTY);
    YearMonth levyPeriod = in.month(LEVY_PERIOD);
    Amount payroll = in.amount(PAYROLL);
    DuesShares shares =
        new DuesShares(
            Amounts.inUnitOf(payroll, in.text(OWN)),
            Amounts.inUnitOf(payroll, in.text(UPPER)),
            Amounts.inUnitOf(payroll, in.text(LOWER)));
    return new DuesReceived(
        voucher, party, levyPeriod, payroll, shares, in.optionalRecurring(PLAN));
  }

  static void write(DuesReceived event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    Amount payroll = event.payroll();
    out.text(PARTY, event.party())
        .text(LEVY_PERIOD, event.levyPeriod())
        .amount(PAYROLL, payroll)
        .text(OWN, Amounts.plainInUnitOf(payroll, event.shares().own()))
        .text(UPPER, Amounts.plainInUnitOf(payroll, event.shares().upper()))
        .text(LOWER, Amounts.plainInUnitOf(payroll, event.shares().lower()))
        .text(PLAN, event.plan());
  }

  static DuesRebated duesRebated(EventFields in) {
    return new DuesRebated(
        VoucherEvents.voucher(in),
        in.party(PARTY),
        in.text(POLICY),
        in.list(PERIODS, DuesEvents::period));
  }

  static void write(DuesRebated event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(PARTY, event.party())
        .text(POLICY, event.policy())
        .list(PERIODS, event.periods(), period -> write(period, out));
  }

  private static RebatedPeriod period(EventFields in) {
    in.begin();
    YearMonth levyPeriod = in.month(LEVY_PERIOD);
    Amount base = in.amount(BASE);
    Amount rebate = Amounts.inUnitOf(base, in.text(REBATE));
    boolean restated = in.isAt(RESTATED);
    if (restated && !in.flag(RESTATED)) {
      throw new InvalidValueException("restated is written only where it is true");
    }
    in.end();
    return new RebatedPeriod(levyPeriod, base, rebate, restated);
  }

  private static void write(RebatedPeriod period, EventText out) throws IOException {
    out.begin();
    out.text(LEVY_PERIOD, period.levyPeriod())
        .amount(BASE, period.base())
        .text(REBATE, Amounts.plainInUnitOf(period.base(), period.rebate()));
    if (period.restated()) {
      out.flag(RESTATED, true);
    }
    out.end();
  }
}
