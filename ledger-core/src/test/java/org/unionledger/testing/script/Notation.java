package org.unionledger.testing.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionledger.dimension.Dimension;

/** Writes the short notation of scripts out as the JSON of the command line. */
final class Notation {
  /** What the values without a key are, in their order. */
  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry("OpenBook", List.of("book", "chart")),
          Map.entry("DeclareUnit", List.of("unit", "scale")),
          Map.entry("DeclareParty", List.of("party", "from", "kind")),
          Map.entry("ClosePeriod", List.of("period")),
          Map.entry("AuthoriseFund", List.of("fund", "amount")),
          Map.entry("AllotFund", List.of("parent", "fund", "amount")),
          Map.entry("CloseFund", List.of("fund", "date")),
          Map.entry("FreezeRoster", List.of("fund")),
          Map.entry("HoldFund", List.of("fund", "hold", "amount", "date", "until")),
          Map.entry("ReleaseHold", List.of("hold", "date")),
          Map.entry("ExpireHold", List.of("hold", "date")),
          Map.entry("AdoptRebatePolicy", List.of("policy", "from", "to")),
          Map.entry("AdoptSplitPlan", List.of("plan", "from", "to")),
          Map.entry("PostVoucher", List.of("date")),
          Map.entry("PayGrant", List.of("date", "fund", "amount")),
          Map.entry("PayAid", List.of("date", "fund", "amount")),
          Map.entry("ContributeMatching", List.of("date", "fund", "amount")),
          Map.entry("ReceiveDues", List.of("date", "party", "levyPeriod", "payroll", "amount")),
          Map.entry("AdoptLateFee", List.of("from", "dueDay", "dailyBasisPoints")),
          Map.entry("DeclarePayroll", List.of("date", "party", "levyPeriod", "wages")),
          Map.entry("RebateDues", List.of("date", "policy", "party", "levyPeriods")),
          Map.entry("ReceivePreparatoryLevy", List.of("date", "party", "levyPeriod", "amount")),
          Map.entry("SettlePreparatoryLevy", List.of("date", "party", "outcome")),
          Map.entry("Reverse", List.of("movement", "date")),
          Map.entry("PostVoucherPart", List.of("date")),
          Map.entry("KeepDraft", List.of("draft", "date")),
          Map.entry("PostDraft", List.of("draft")),
          Map.entry("DiscardDraft", List.of("draft")),
          Map.entry("PostTemplate", List.of("date", "template")),
          Map.entry("EnterOpeningBalances", List.of("date")),
          Map.entry("CorrectMovement", List.of("movement", "date")),
          Map.entry("AdjustAmounts", List.of("movement", "date", "amounts")),
          Map.entry("CorrectPriorYear", List.of("date")),
          Map.entry("ReopenPeriod", List.of("period")),
          Map.entry("AssertBalance", List.of("account", "date", "balance")),
          Map.entry("CarryForward", List.of("date", "step")),
          Map.entry("MigrateChart", List.of("date")),
          Map.entry("CloseYear", List.of("year")),
          Map.entry("ReceiveGoods", List.of("date", "item", "quantity", "value")),
          Map.entry("IssueGoods", List.of("date", "item", "quantity")),
          Map.entry("DonateGoods", List.of("date", "item", "quantity")),
          Map.entry("AssembleKit", List.of("date", "item", "quantity", "components")),
          Map.entry("CountStock", List.of("date", "item", "counted", "value")),
          Map.entry("SettleStockDifference", List.of("count", "date")),
          Map.entry("ChooseCostMethod", List.of("method", "from")));

  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("OpenBook", "level=COUNTY_AND_ABOVE"),
          Map.entry("DeclareParty", "hasUnion=no unionAccount=no"),
          Map.entry(
              "AdoptRebatePolicy",
              "windowBasis=LEVY_PERIOD base=AMOUNT_PAID_TOTAL rateBasisPoints=10000"
                  + " interval=MONTH payee=UNION_ACCOUNT"),
          Map.entry("PayAid", "hardshipFile=档案-1"),
          Map.entry(
              "AdoptSplitPlan",
              "channel=SELF_COLLECTED unionised=yes level=COUNTY shares=COUNTY:10000"),
          Map.entry("ReceiveDues", "channel=SELF_COLLECTED"),
          Map.entry("ReceiveGoods", "source=PURCHASED"),
          Map.entry("KeepDraft", "by=accountant summary=摘要"),
          Map.entry("AssertBalance", "by=accountant reference=对账单"),
          Map.entry("MigrateChart", "attachments=转账工作底稿"),
          Map.entry("HoldFund", "approvedBy=finance-head"),
          Map.entry("ReopenPeriod", "approvedBy=finance-head reason=补记"));

  private static final Set<String> NAMED =
      Set.of("OpenBook", "DeclareUnit", "AuthoriseFund", "AllotFund");
  private static final Set<String> WITHOUT_BOOK =
      Set.of(
          "DeclareUnit",
          "DeclareParty",
          "SettleStockDifference",
          "Reverse",
          "CorrectMovement",
          "AdjustAmounts");
  private static final Set<String> MOVEMENTS =
      Set.of(
          "PostVoucher",
          "PostVoucherPart",
          "PayGrant",
          "PayAid",
          "ContributeMatching",
          "ReceiveDues",
          "RebateDues",
          "ReceivePreparatoryLevy",
          "SettlePreparatoryLevy",
          "Reverse",
          "PostTemplate",
          "EnterOpeningBalances",
          "CorrectMovement",
          "AdjustAmounts",
          "CorrectPriorYear",
          "CarryForward",
          "MigrateChart",
          "ReceiveGoods",
          "IssueGoods",
          "DonateGoods",
          "AssembleKit",
          "CountStock",
          "SettleStockDifference");
  private static final Set<String> NAMES_PARTY =
      Set.of("ReceiveGoods", "IssueGoods", "DonateGoods", "PostTemplate");
  private static final Set<String> LISTS =
      Set.of("purposes", "accounts", "payees", "eligibility", "levyPeriods", "amounts");
  private static final Set<String> NUMBERS =
      Set.of("parts", "scale", "rateBasisPoints", "year", "dueDay", "dailyBasisPoints");
  private static final Set<String> OF_TEMPLATES =
      Stream.concat(
              Stream.of(
                  "date",
                  "template",
                  "type",
                  "by",
                  "approvedBy",
                  "book",
                  "fund",
                  "purpose",
                  "hold"),
              Stream.of(Dimension.values()).map(Dimension::toString))
          .collect(Collectors.toSet());
  private static final Set<String> FLAGS =
      Set.of("hasUnion", "unionAccount", "unionAccountsOnly", "unionised");

  private final String command;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final Deque<String> positional;

  private Notation(String command) {
    this.command = command;
    List<String> values = VALUES.get(command);
    if (values == null) {
      throw new IllegalArgumentException("no command is called " + command);
    }
    this.positional = new ArrayDeque<>(values);
  }

  /**
   * The JSON of a command.
   *
   * @param id its identifier
   * @param text everything after the identifier
   * @param book the book that it is about if it names none
   */
  static String json(String id, String text, String book) {
    List<String> parts = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    List<String> words = Tokens.of(parts.get(0));
    Notation notation = new Notation(words.get(0));
    notation.json.put("command", notation.command).put("id", id);
    words.subList(1, words.size()).forEach(notation::take);
    if (parts.size() > 1) {
      ArrayNode lines = notation.json.putArray("lines");
      parts.subList(1, parts.size()).forEach(line -> VoucherLine.addTo(lines, line));
    }
    notation.addWhatIsLeftOut(book);
    if (notation.command.equals("MigrateChart")) {
      notation.json.withArray("/lines").forEach(Notation::nameBothAccounts);
    }
    return notation.json.toString();
  }

  private void take(String word) {
    int equals = word.indexOf('=');
    if (word.startsWith("\"")) {
      json.put(NAMED.contains(command) ? "name" : "summary", Tokens.unquoted(word));
    } else if (word.startsWith("@")) {
      json.put(NAMES_PARTY.contains(command) ? "party" : "payee", word.substring(1));
    } else if (equals < 0) {
      put(positional.remove(), word);
    } else if (command.equals("FreezeRoster") && !word.startsWith("book=")) {
      json.withObject("/members")
          .put(word.substring(0, equals), Integer.parseInt(word.substring(equals + 1)));
    } else {
      put(word.substring(0, equals), Tokens.unquoted(word.substring(equals + 1)));
    }
  }

  private void put(String field, String value) {
    if (LISTS.contains(field)) {
      ArrayNode list = json.putArray(field);
      Arrays.stream(value.split(",", -1)).forEach(list::add);
    } else if (NUMBERS.contains(field)) {
      json.put(field, Integer.parseInt(value));
    } else if (FLAGS.contains(field)) {
      json.put(field, value.equals("yes"));
    } else if (field.equals("shares")) {
      putShares(value);
    } else if (command.equals("PostTemplate") && !OF_TEMPLATES.contains(field)) {
      boolean account = field.startsWith("account.");
      json.withObject(account ? "/accounts" : "/figures")
          .put(account ? field.substring("account.".length()) : field, value);
    } else if (field.equals("attachments")) {
      putAttachments(value);
    } else if (field.equals("components")) {
      putComponents(value);
    } else if (field.equals("balance")) {
      VoucherLine.putAmount(json, "balance", value);
    } else if (field.equals("amount") && !command.equals("CarryForward")) {
      VoucherLine.putAmount(json, value);
    } else {
      json.put(field, value);
    }
  }

  /**
   * A line of a worksheet is of the account that a balance goes to, and names the one it leaves.
   */
  private static void nameBothAccounts(JsonNode line) {
    ObjectNode said = (ObjectNode) line;
    said.set("to", said.remove("account"));
    said.remove("unit");
  }

  /** The names of documents; {@code none} for none. */
  private void putAttachments(String value) {
    ArrayNode list = json.putArray("attachments");
    for (String name : value.split(",", -1)) {
      if (!name.equals("none")) {
        list.addObject().put("name", name).put("sha256", "0a".repeat(32));
      }
    }
  }

  /** What a kit is made of, e.g. {@code 5[mask],1[soap]}. */
  private void putComponents(String value) {
    ArrayNode list = json.putArray("components");
    for (String component : value.split(",", -1)) {
      int unit = component.indexOf('[');
      list.addObject()
          .put("item", component.substring(unit + 1, component.length() - 1))
          .put("quantity", component.substring(0, unit));
    }
  }

  /** Who gets how much, e.g. {@code GRASSROOTS:6000,COUNTY:4000}. */
  private void putShares(String value) {
    ArrayNode list = json.putArray("shares");
    for (String share : value.split(",", -1)) {
      String[] parts = share.split(":", 2);
      list.addObject().put("level", parts[0]).put("basisPoints", Integer.parseInt(parts[1]));
    }
  }

  private void addWhatIsLeftOut(String book) {
    for (String word : Tokens.of(OTHERWISE.getOrDefault(command, ""))) {
      String field = word.substring(0, word.indexOf('='));
      if (!json.has(field)) {
        put(field, word.substring(field.length() + 1));
      }
    }
    boolean movement = MOVEMENTS.contains(command);
    ifAbsent("by", movement ? "accountant" : "chair");
    if (movement) {
      ifAbsent("approvedBy", "finance-head");
      ifAbsent("summary", "摘要");
    }
    if (movement && !command.equals("Reverse")) {
      ifAbsent("type", "记");
    }
    if (NAMED.contains(command)) {
      ifAbsent("name", "名称");
    }
    if (!WITHOUT_BOOK.contains(command)) {
      ifAbsent("book", book);
    }
    if (command.equals("ReceiveDues") || command.equals("ReceivePreparatoryLevy")) {
      ifAbsent("channel", "SELF_COLLECTED");
      json.remove("unit");
    }
  }

  private void ifAbsent(String field, String value) {
    if (!json.has(field)) {
      json.put(field, value);
    }
  }
}
