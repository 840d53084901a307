package org.unionledger.json;

import static org.unionledger.json.Field.ACCOUNT;
import static org.unionledger.json.Field.ATTACHMENTS;
import static org.unionledger.json.Field.BALANCE;
import static org.unionledger.json.Field.BOOK;
import static org.unionledger.json.Field.DATE;
import static org.unionledger.json.Field.FUND;
import static org.unionledger.json.Field.REFERENCE;
import static org.unionledger.json.Field.REPLACES;

import java.io.IOException;
import org.unionledger.command.AssertBalance;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.fund.FundId;
import org.unionledger.identity.CommandId;

/** What is stated of balances. */
final class AssertionForms {
  private AssertionForms() {}

  static AssertBalance assertBalance(CommandFields in) {
    return new AssertBalance(
        in.id(),
        in.by(),
        in.book(),
        in.line("account"),
        in.optional("fund", FundId::requireCode),
        in.date("date"),
        in.money("balance", in.unit()),
        in.line("reference"),
        in.attachments(),
        in.optional("replaces", CommandId::new));
  }

  static void write(AssertBalance command, CommandText out) {
    out.text("book", command.book())
        .text("account", command.account())
        .text("fund", command.fund())
        .text("date", command.date())
        .text("balance", command.balance().value().toPlainString())
        .text("unit", command.balance().unit())
        .text("reference", command.reference());
    out.attachments(command.attachments()).text("replaces", command.replaces());
  }

  static BalanceAsserted balanceAsserted(EventFields in) {
    return new BalanceAsserted(
        in.book(),
        in.recurring(ACCOUNT),
        in.optionalRecurring(FUND),
        in.date(DATE),
        in.amount(BALANCE),
        in.text(REFERENCE),
        in.list(ATTACHMENTS, VoucherEvents::attachment),
        in.isAt(REPLACES) ? new CommandId(in.text(REPLACES)) : null);
  }

  static void write(BalanceAsserted event, EventText out) throws IOException {
    out.text(BOOK, event.book())
        .text(ACCOUNT, event.account())
        .text(FUND, event.fund())
        .text(DATE, event.date())
        .amount(BALANCE, event.balance())
        .text(REFERENCE, event.reference())
        .list(ATTACHMENTS, event.attachments(), attachment -> VoucherEvents.write(attachment, out))
        .text(REPLACES, event.replaces());
  }
}
