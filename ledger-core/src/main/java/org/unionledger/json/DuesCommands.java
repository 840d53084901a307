package org.unionledger.json;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdoptRebatePolicy;
import org.unionledger.command.RebateDues;
import org.unionledger.command.ReceiveDues;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.Eligibility;
import org.unionledger.dues.RebateBase;
import org.unionledger.dues.RebateInterval;
import org.unionledger.dues.RebatePayee;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.dues.WindowBasis;
import org.unionledger.fund.FundId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;

/** Dues, and what is paid back of them. Always in CNY. */
final class DuesCommands {
  private DuesCommands() {}

  static AdoptRebatePolicy adoptRebatePolicy(CommandFields in) {
    String policy = policy(in);
    @Nullable String approvalReference = in.optionalLine("approvalRef");
    return new AdoptRebatePolicy(
        in.id(),
        in.by(),
        in.book(),
        new RebatePolicy(
            policy,
            approvalReference,
            in.window(),
            in.choice("windowBasis", WindowBasis.class),
            in.choice("base", RebateBase.class),
            in.integer("rateBasisPoints", 1, RebatePolicy.FULL_RATE),
            in.choice("interval", RebateInterval.class),
            in.texts(
                "eligibility",
                Eligibility.values().length,
                CommandFields.choiceForm("eligibility", Eligibility.class)),
            in.choice("payee", RebatePayee.class)));
  }

  static void write(AdoptRebatePolicy command, CommandText out) {
    RebatePolicy policy = command.policy();
    out.text("book", command.book())
        .text("policy", policy.code())
        .text("from", policy.window().from())
        .text("to", policy.window().to())
        .text("windowBasis", policy.windowBasis().name())
        .text("base", policy.base().name())
        .number("rateBasisPoints", policy.rateBasisPoints())
        .text("interval", policy.interval().name())
        .texts("eligibility", policy.eligibility())
        .text("payee", policy.payee().name())
        .text("approvalRef", policy.approvalReference());
  }

  static ReceiveDues receiveDues(CommandFields in) {
    return new ReceiveDues(
        in.id(),
        in.by(),
        in.book(),
        in.particulars(),
        in.party(),
        in.month("levyPeriod"),
        in.money("payroll", Unit.CNY.code()),
        in.money("amount", Unit.CNY.code()),
        in.choice("channel", CollectionChannel.class));
  }

  static void write(ReceiveDues command, CommandText out) {
    out.text("book", command.book());
    out.voucher(command.particulars())
        .text("party", command.party())
        .text("levyPeriod", command.levyPeriod())
        .text("payroll", command.payroll().value().toPlainString())
        .text("amount", command.amount().value().toPlainString())
        .text("channel", command.channel().name());
    out.evidence(command.particulars());
  }

  static RebateDues rebateDues(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    Particulars particulars = in.particulars();
    String policy = policy(in);
    PartyId party = in.party();
    in.require("levyPeriods");
    List<YearMonth> months =
        in.texts("levyPeriods", RebateDues.MOST_PERIODS, CommandFields.monthForm("levyPeriods"));
    @Nullable String fund = in.optional("fund", FundId::requireCode);
    @Nullable String purpose = in.optionalLine("purpose");
    Dimensions dimensions = DimensionForms.ofExpenditure(in);
    return in.at(
        "levyPeriods",
        () ->
            new RebateDues(
                id, by, book, particulars, policy, party, months, fund, purpose, dimensions));
  }

  static void write(RebateDues command, CommandText out) {
    out.text("book", command.book());
    out.voucher(command.particulars())
        .text("policy", command.policy())
        .text("party", command.party())
        .texts("levyPeriods", command.levyPeriods())
        .text("fund", command.fund())
        .text("purpose", command.purpose());
    DimensionForms.write(command.dimensions(), out);
    out.evidence(command.particulars());
  }

  private static String policy(CommandFields in) {
    return in.text("policy", RebatePolicy::requireCode);
  }
}
