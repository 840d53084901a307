package org.unionledger.json;

import org.jspecify.annotations.Nullable;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PayAid;
import org.unionledger.command.PayGrant;
import org.unionledger.command.SpendingCommand;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Particulars;

/** The movements that spend money of one fund. */
final class SpendingCommands {
  private SpendingCommands() {}

  static LedgerCommand command(String name, CommandFields in) {
    return switch (name) {
      case "PayGrant" -> payGrant(in);
      case "PayAid" -> payAid(in);
      default -> contributeMatching(in);
    };
  }

  static void write(SpendingCommand command, CommandText out) {
    switch (command) {
      case PayGrant pay -> write(pay, out);
      case PayAid pay -> write(pay, out);
      case ContributeMatching pay -> write(pay, out);
    }
  }

  private static PayGrant payGrant(CommandFields in) {
    return new PayGrant(
        in.id(),
        in.by(),
        in.book(),
        in.particulars(),
        in.fund(),
        in.text("payee", PartyId::new),
        in.amount(),
        in.optionalLine("purpose"),
        in.optionalLine("account"),
        in.hold(),
        DimensionForms.dimensions(in));
  }

  private static void write(PayGrant command, CommandText out) {
    begin(command, command.particulars(), out).text("payee", command.payee());
    end(command, command.particulars(), out);
  }

  private static PayAid payAid(CommandFields in) {
    return new PayAid(
        in.id(),
        in.by(),
        in.book(),
        in.particulars(),
        in.fund(),
        in.text("payee", PartyId::new),
        in.line("hardshipFile"),
        in.amount(),
        in.optionalLine("purpose"),
        in.optionalLine("account"),
        in.hold(),
        DimensionForms.dimensions(in));
  }

  private static void write(PayAid command, CommandText out) {
    begin(command, command.particulars(), out)
        .text("payee", command.payee())
        .text("hardshipFile", command.hardshipFile());
    end(command, command.particulars(), out);
  }

  private static ContributeMatching contributeMatching(CommandFields in) {
    BookId matchesBook = in.text("matchesBook", BookId::new);
    @Nullable PartyId payee = in.optional("payee", PartyId::new);
    return new ContributeMatching(
        in.id(),
        in.by(),
        in.book(),
        in.particulars(),
        in.fund(),
        in.text("matchesFund", code -> new FundId(matchesBook, code)),
        payee,
        in.amount(),
        in.optionalLine("purpose"),
        in.optionalLine("account"),
        in.hold(),
        DimensionForms.dimensions(in));
  }

  private static void write(ContributeMatching command, CommandText out) {
    begin(command, command.particulars(), out)
        .text("matchesBook", command.matches().book())
        .text("matchesFund", command.matches().code())
        .text("payee", command.payee());
    end(command, command.particulars(), out);
  }

  private static JsonText begin(SpendingCommand command, Particulars particulars, CommandText out) {
    out.text("book", command.book());
    return out.voucher(particulars).text("fund", command.fund());
  }

  private static void end(SpendingCommand command, Particulars particulars, CommandText out) {
    out.text("amount", command.amount().value().toPlainString())
        .text("unit", command.amount().unit())
        .text("purpose", command.purpose())
        .text("account", command.account())
        .text("hold", command.hold());
    DimensionForms.write(command.dimensions(), out);
    out.evidence(particulars);
  }
}
