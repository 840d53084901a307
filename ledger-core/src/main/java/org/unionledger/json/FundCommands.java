package org.unionledger.json;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.CloseFund;
import org.unionledger.command.FreezeRoster;
import org.unionledger.command.FundCommand;
import org.unionledger.dimension.Dimensions;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundTerms;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;

/** Funds: authorised, allotted, closed, and their rosters. */
final class FundCommands {
  private FundCommands() {}

  static FundCommand command(String name, CommandFields in) {
    return switch (name) {
      case "AuthoriseFund" -> authoriseFund(in);
      case "AllotFund" -> allotFund(in);
      case "CloseFund" -> new CloseFund(in.id(), in.by(), in.book(), in.fund(), in.date("date"));
      default -> freezeRoster(in);
    };
  }

  static void write(FundCommand command, CommandText out) {
    switch (command) {
      case AuthoriseFund authorise -> write(authorise, out);
      case AllotFund allot -> write(allot, out);
      case CloseFund close ->
          out.text("book", close.book()).text("fund", close.fund()).text("date", close.date());
      case FreezeRoster freeze -> write(freeze, out);
    }
  }

  private static AuthoriseFund authoriseFund(CommandFields in) {
    return new AuthoriseFund(
        in.id(),
        in.by(),
        in.book(),
        in.fund(),
        in.line("name"),
        in.amount(),
        terms(in, windowOfRoot(in)));
  }

  private static void write(AuthoriseFund command, CommandText out) {
    out.text("book", command.book()).text("fund", command.fund()).text("name", command.name());
    money(command.amount(), command.terms(), out);
  }

  private static AllotFund allotFund(CommandFields in) {
    return new AllotFund(
        in.id(),
        in.by(),
        in.book(),
        in.text("parent", FundId::requireCode),
        in.fund(),
        in.line("name"),
        in.amount(),
        terms(in, windowBelow(in)));
  }

  private static void write(AllotFund command, CommandText out) {
    out.text("book", command.book())
        .text("parent", command.parent())
        .text("fund", command.fund())
        .text("name", command.name());
    money(command.amount(), command.terms(), out);
  }

  private static FreezeRoster freezeRoster(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    String fund = in.fund();
    Fields roster = in.object("members");
    SortedMap<PartyId, Integer> members = new TreeMap<>();
    for (String party : roster.names()) {
      int count = roster.integer(party, 1, FreezeRoster.MOST_MEMBERS);
      members.put(roster.at(party, () -> new PartyId(party)), count);
    }
    return in.at("members", () -> new FreezeRoster(id, by, book, fund, members));
  }

  private static void write(FreezeRoster command, CommandText out) {
    JsonText members = new JsonText();
    command.members().forEach((party, count) -> members.number(party.value(), count));
    out.text("book", command.book()).text("fund", command.fund()).object("members", members);
  }

  /** An end that is left out is open: as early or as late as any ledger knows. */
  private static @Nullable Window windowOfRoot(CommandFields in) {
    boolean hasFrom = in.has("from");
    boolean hasTo = in.has("to");
    if (!hasFrom && !hasTo) {
      return null;
    }
    LocalDate from = hasFrom ? in.date("from") : Window.EARLIEST;
    LocalDate to = hasTo ? in.date("to") : Window.LATEST;
    return in.at("to", () -> new Window(from, to));
  }

  /** Below a parent a window is inherited as a whole or named as a whole. */
  private static @Nullable Window windowBelow(CommandFields in) {
    boolean hasFrom = in.has("from");
    boolean hasTo = in.has("to");
    if (hasFrom != hasTo) {
      throw in.malformed(
          hasFrom ? "to" : "from",
          "missing beside the other end; name both ends, or leave both out to inherit the window");
    }
    return hasFrom ? in.window() : null;
  }

  private static FundTerms terms(CommandFields in, @Nullable Window window) {
    String unit = in.unit();
    FundTerms terms =
        new FundTerms(
            window,
            in.texts("purposes", FundTerms.MOST_ENTRIES, value -> Texts.line("purpose", value)),
            in.texts("accounts", FundTerms.MOST_ENTRIES, value -> Texts.line("account", value)),
            in.texts("payees", FundTerms.MOST_ENTRIES, PartyId::new),
            in.optionalMoney("perParty", unit),
            in.optionalMoney("perMember", unit),
            in.has("unionAccountsOnly") && in.flag("unionAccountsOnly"));
    Dimensions dimensions = DimensionForms.ofExpenditure(in);
    return in.at("fundingSource", () -> terms.withDimensions(dimensions));
  }

  private static void money(DecimalAmount amount, FundTerms terms, CommandText out) {
    out.text("amount", amount.value().toPlainString()).text("unit", amount.unit());
    if (terms.window() != null) {
      out.text("from", terms.window().from()).text("to", terms.window().to());
    }
    out.texts("purposes", terms.purposes())
        .texts("accounts", terms.accounts())
        .texts("payees", terms.payees())
        .text("perParty", plain(terms.perParty()))
        .text("perMember", plain(terms.perMember()));
    if (terms.unionAccountsOnly()) {
      out.flag("unionAccountsOnly", true);
    }
    DimensionForms.write(terms.dimensions(), out);
  }

  private static @Nullable String plain(@Nullable DecimalAmount amount) {
    return amount == null ? null : amount.value().toPlainString();
  }
}
