package org.unionledger.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.AidPaid;
import org.unionledger.event.GrantPaid;
import org.unionledger.event.MatchingContributed;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/** The movements that spent money of one fund. */
final class SpendingEvents {
  private SpendingEvents() {}

  static GrantPaid grantPaid(EventFields in) throws IOException {
    return new GrantPaid(
        VoucherEvents.voucher(in), in.text("fund"), in.party("payee"), in.optional("purpose"));
  }

  static void write(GrantPaid event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text("fund", event.fund()).text("payee", event.payee()).text("purpose", event.purpose());
  }

  static AidPaid aidPaid(EventFields in) throws IOException {
    return new AidPaid(
        VoucherEvents.voucher(in),
        in.text("fund"),
        in.party("payee"),
        in.text("hardshipFile"),
        in.optional("purpose"));
  }

  static void write(AidPaid event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text("fund", event.fund())
        .text("payee", event.payee())
        .text("hardshipFile", event.hardshipFile())
        .text("purpose", event.purpose());
  }

  static MatchingContributed matchingContributed(EventFields in) throws IOException {
    Voucher voucher = VoucherEvents.voucher(in);
    String fund = in.text("fund");
    FundId matches = new FundId(new BookId(in.text("matchesBook")), in.text("matchesFund"));
    @Nullable PartyId payee = in.isAt("payee") ? in.party("payee") : null;
    return new MatchingContributed(voucher, fund, matches, payee, in.optional("purpose"));
  }

  static void write(MatchingContributed event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text("fund", event.fund())
        .text("matchesBook", event.matches().book())
        .text("matchesFund", event.matches().code())
        .text("payee", event.payee())
        .text("purpose", event.purpose());
  }
}
