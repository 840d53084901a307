package org.unionledger.json;

import static org.unionledger.json.Field.FUND;
import static org.unionledger.json.Field.HARDSHIP_FILE;
import static org.unionledger.json.Field.MATCHES_BOOK;
import static org.unionledger.json.Field.MATCHES_FUND;
import static org.unionledger.json.Field.PAYEE;
import static org.unionledger.json.Field.PURPOSE;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.AidPaid;
import org.unionledger.event.GrantPaid;
import org.unionledger.event.MatchingContributed;
import org.unionledger.event.Movement;
import org.unionledger.fund.FundId;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/** The movements that spent money of one fund. */
final class SpendingEvents {
  private SpendingEvents() {}

  static Movement event(String type, EventFields in) {
    return switch (type) {
      case "GrantPaid" -> grantPaid(in);
      case "AidPaid" -> aidPaid(in);
      default -> matchingContributed(in);
    };
  }

  private static GrantPaid grantPaid(EventFields in) {
    return new GrantPaid(
        VoucherEvents.voucher(in),
        in.recurring(FUND),
        in.party(PAYEE),
        in.optionalRecurring(PURPOSE),
        HoldForms.draw(in));
  }

  static void write(GrantPaid event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(FUND, event.fund()).text(PAYEE, event.payee()).text(PURPOSE, event.purpose());
    HoldForms.write(event.draw(), out);
  }

  private static AidPaid aidPaid(EventFields in) {
    return new AidPaid(
        VoucherEvents.voucher(in),
        in.recurring(FUND),
        in.party(PAYEE),
        in.text(HARDSHIP_FILE),
        in.optionalRecurring(PURPOSE),
        HoldForms.draw(in));
  }

  static void write(AidPaid event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(FUND, event.fund())
        .text(PAYEE, event.payee())
        .text(HARDSHIP_FILE, event.hardshipFile())
        .text(PURPOSE, event.purpose());
    HoldForms.write(event.draw(), out);
  }

  private static MatchingContributed matchingContributed(EventFields in) {
    Voucher voucher = VoucherEvents.voucher(in);
    String fund = in.recurring(FUND);
    FundId matches = new FundId(in.book(MATCHES_BOOK), in.text(MATCHES_FUND));
    @Nullable PartyId payee = in.isAt(PAYEE) ? in.party(PAYEE) : null;
    @Nullable String purpose = in.optionalRecurring(PURPOSE);
    return new MatchingContributed(voucher, fund, matches, payee, purpose, HoldForms.draw(in));
  }

  static void write(MatchingContributed event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(FUND, event.fund())
        .text(MATCHES_BOOK, event.matches().book())
        .text(MATCHES_FUND, event.matches().code())
        .text(PAYEE, event.payee())
        .text(PURPOSE, event.purpose());
    HoldForms.write(event.draw(), out);
  }
}
