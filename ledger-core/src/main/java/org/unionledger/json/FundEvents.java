package org.unionledger.json;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.RosterFrozen;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.fund.Window;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/** Funds: authorised, allotted, closed, and their rosters. */
final class FundEvents {
  private FundEvents() {}

  static FundAuthorised fundAuthorised(EventFields in) throws IOException {
    FundId fund = in.fund();
    String name = in.text("name");
    Amount amount = in.amount("amount");
    return new FundAuthorised(fund, name, amount, rules(in, amount));
  }

  static void write(FundAuthorised event, EventText out) throws IOException {
    out.fund(event.fund()).text("name", event.name()).amount("amount", event.amount());
    write(event.rules(), event.amount(), out);
  }

  static FundAllotted fundAllotted(EventFields in) throws IOException {
    FundId fund = in.fund();
    String parent = FundId.requireCode(in.text("parent"));
    String name = in.text("name");
    Amount amount = in.amount("amount");
    return new FundAllotted(fund, parent, name, amount, rules(in, amount));
  }

  static void write(FundAllotted event, EventText out) throws IOException {
    out.fund(event.fund())
        .text("parent", event.parent())
        .text("name", event.name())
        .amount("amount", event.amount());
    write(event.rules(), event.amount(), out);
  }

  static FundClosed fundClosed(EventFields in) throws IOException {
    return new FundClosed(in.fund(), in.optional("parent"), in.amount("released"), in.date("date"));
  }

  static void write(FundClosed event, EventText out) throws IOException {
    out.fund(event.fund())
        .text("parent", event.parent())
        .amount("released", event.released())
        .text("date", event.date());
  }

  static RosterFrozen rosterFrozen(EventFields in) throws IOException {
    FundId fund = in.fund();
    SortedMap<PartyId, Integer> members = new TreeMap<>();
    in.list(
        "members",
        entry -> {
          entry.begin();
          PartyId party = entry.party("party");
          if (members.put(party, entry.integer("count")) != null) {
            throw new InvalidValueException(party + " is on the roster twice");
          }
          entry.end();
          return party;
        });
    return new RosterFrozen(fund, members);
  }

  static void write(RosterFrozen event, EventText out) throws IOException {
    out.fund(event.fund())
        .list(
            "members",
            List.copyOf(event.members().entrySet()),
            entry -> {
              out.begin();
              out.text("party", entry.getKey()).number("count", entry.getValue());
              out.end();
            });
  }

  private static FundRules rules(EventFields in, Amount cap) throws IOException {
    return new FundRules(
        window(in),
        in.texts("purposes"),
        in.texts("accounts"),
        in.texts("payees").stream().map(PartyId::new).toList(),
        limit(in, "perParty", cap),
        limit(in, "perMember", cap));
  }

  private static void write(FundRules rules, Amount cap, EventText out) throws IOException {
    out.text("from", rules.window().from())
        .text("to", rules.window().to())
        .texts("purposes", rules.purposes())
        .texts("accounts", rules.accounts())
        .texts("payees", rules.payees())
        .text("perParty", limit(rules.perParty(), cap))
        .text("perMember", limit(rules.perMember(), cap));
  }

  static Window window(EventFields in) throws IOException {
    return new Window(in.date("from"), in.date("to"));
  }

  /** A limit is in the unit of the fund. */
  private static @Nullable Amount limit(EventFields in, String name, Amount cap)
      throws IOException {
    @Nullable String text = in.optional(name);
    return text == null ? null : Amounts.inUnitOf(cap, text);
  }

  private static @Nullable String limit(@Nullable Amount limit, Amount cap) {
    return limit == null ? null : Amounts.plainInUnitOf(cap, limit);
  }
}
