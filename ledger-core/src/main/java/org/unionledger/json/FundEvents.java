package org.unionledger.json;

import static org.unionledger.json.Field.ACCOUNTS;
import static org.unionledger.json.Field.AMOUNT;
import static org.unionledger.json.Field.CHART;
import static org.unionledger.json.Field.COUNT;
import static org.unionledger.json.Field.DATE;
import static org.unionledger.json.Field.FROM;
import static org.unionledger.json.Field.MEMBERS;
import static org.unionledger.json.Field.NAME;
import static org.unionledger.json.Field.PARENT;
import static org.unionledger.json.Field.PARTY;
import static org.unionledger.json.Field.PAYEES;
import static org.unionledger.json.Field.PER_MEMBER;
import static org.unionledger.json.Field.PER_PARTY;
import static org.unionledger.json.Field.PURPOSES;
import static org.unionledger.json.Field.RELEASED;
import static org.unionledger.json.Field.TO;
import static org.unionledger.json.Field.UNION_ACCOUNTS_ONLY;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.LedgerEvent;
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

  static LedgerEvent event(String type, EventFields in) {
    return switch (type) {
      case "FundAuthorised" -> fundAuthorised(in);
      case "FundAllotted" -> fundAllotted(in);
      case "FundClosed" -> fundClosed(in);
      default -> rosterFrozen(in);
    };
  }

  private static FundAuthorised fundAuthorised(EventFields in) {
    FundId fund = in.fund();
    String name = in.text(NAME);
    Amount amount = in.amount(AMOUNT);
    return new FundAuthorised(fund, name, amount, rules(in, amount));
  }

  static void write(FundAuthorised event, EventText out) throws IOException {
    out.fund(event.fund()).text(NAME, event.name()).amount(AMOUNT, event.amount());
    write(event.rules(), event.amount(), out);
  }

  private static FundAllotted fundAllotted(EventFields in) {
    FundId fund = in.fund();
    String parent = FundId.requireCode(in.text(PARENT));
    String name = in.text(NAME);
    Amount amount = in.amount(AMOUNT);
    return new FundAllotted(fund, parent, name, amount, rules(in, amount));
  }

  static void write(FundAllotted event, EventText out) throws IOException {
    out.fund(event.fund())
        .text(PARENT, event.parent())
        .text(NAME, event.name())
        .amount(AMOUNT, event.amount());
    write(event.rules(), event.amount(), out);
  }

  private static FundClosed fundClosed(EventFields in) {
    return new FundClosed(in.fund(), in.optional(PARENT), in.amount(RELEASED), in.date(DATE));
  }

  static void write(FundClosed event, EventText out) throws IOException {
    out.fund(event.fund())
        .text(PARENT, event.parent())
        .amount(RELEASED, event.released())
        .text(DATE, event.date());
  }

  private static RosterFrozen rosterFrozen(EventFields in) {
    FundId fund = in.fund();
    SortedMap<PartyId, Integer> members = new TreeMap<>();
    in.list(
        MEMBERS,
        entry -> {
          entry.begin();
          PartyId party = entry.party(PARTY);
          int order = members.isEmpty() ? 1 : party.compareTo(members.lastKey());
          if (order <= 0) {
            throw new InvalidValueException(
                party
                    + (order == 0 ? " is on the roster twice" : " is out of order on the roster"));
          }
          members.put(party, entry.integer(COUNT));
          entry.end();
          return party;
        });
    return new RosterFrozen(fund, members);
  }

  static void write(RosterFrozen event, EventText out) throws IOException {
    out.fund(event.fund())
        .list(
            MEMBERS,
            List.copyOf(event.members().entrySet()),
            entry -> {
              out.begin();
              out.text(PARTY, entry.getKey()).number(COUNT, entry.getValue());
              out.end();
            });
  }

  private static FundRules rules(EventFields in, Amount cap) {
    return new FundRules(
        window(in),
        in.texts(PURPOSES),
        in.texts(ACCOUNTS),
        in.texts(PAYEES).stream().map(PartyId::new).toList(),
        limit(in, PER_PARTY, cap),
        limit(in, PER_MEMBER, cap),
        isForUnionAccountsOnly(in),
        DimensionForms.dimensions(in),
        in.isAt(CHART) ? BookEvents.chart(in) : null);
  }

  /** What does not limit is left out. */
  private static boolean isForUnionAccountsOnly(EventFields in) {
    boolean only = in.isAt(UNION_ACCOUNTS_ONLY);
    if (only && !in.flag(UNION_ACCOUNTS_ONLY)) {
      throw new InvalidValueException(UNION_ACCOUNTS_ONLY + " is true, or is left out");
    }
    return only;
  }

  private static void write(FundRules rules, Amount cap, EventText out) throws IOException {
    out.text(FROM, rules.window().from())
        .text(TO, rules.window().to())
        .texts(PURPOSES, rules.purposes())
        .texts(ACCOUNTS, rules.accounts())
        .texts(PAYEES, rules.payees())
        .text(PER_PARTY, limit(rules.perParty(), cap))
        .text(PER_MEMBER, limit(rules.perMember(), cap));
    if (rules.unionAccountsOnly()) {
      out.flag(UNION_ACCOUNTS_ONLY, true);
    }
    DimensionForms.write(rules.dimensions(), out);
    out.text(CHART, rules.chart());
  }

  static Window window(EventFields in) {
    return new Window(in.date(FROM), in.date(TO));
  }

  /** A limit is in the unit of the fund. */
  private static @Nullable Amount limit(EventFields in, Field name, Amount cap) {
    @Nullable String text = in.optional(name);
    return text == null ? null : Amounts.inUnitOf(cap, text);
  }

  private static @Nullable String limit(@Nullable Amount limit, Amount cap) {
    return limit == null ? null : Amounts.plainInUnitOf(cap, limit);
  }
}
