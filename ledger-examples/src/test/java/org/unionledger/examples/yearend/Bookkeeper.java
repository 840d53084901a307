package org.unionledger.examples.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.command.PostVoucher;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.yearend.YearEndQuery;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/** Keeps the one book of a ledger. A line reads {@code 50405 -12.00 fund}: below zero is credit. */
final class Bookkeeper {
  static final BookId BOOK = new BookId("b");
  static final Actor CLERK = new Actor("clerk");
  static final Actor HEAD = new Actor("head");

  private final UnionLedger ledger;
  private int sent;

  Bookkeeper(UnionLedger ledger, String chart, String... funds) {
    this.ledger = ledger;
    apply(
        "OpenBook",
        "\"book\":\"b\",\"name\":\"某工会\",\"chart\":\"%s\",\"level\":\"COUNTY_AND_ABOVE\""
            .formatted(chart));
    for (String fund : funds) {
      apply(
          "AuthoriseFund",
          "\"book\":\"b\",\"fund\":\"%s\",\"name\":\"专项\",\"amount\":\"9000.00\",\"unit\":\"CNY\""
              .formatted(fund));
    }
  }

  /** Sends a command given by its fields. */
  void apply(String command, String fields) {
    String line =
        "{\"command\":\"%s\",\"id\":\"c-%d\",\"by\":\"head\",%s}"
            .formatted(command, ++sent, fields);
    try {
      record(CommandJson.read(line));
    } catch (MalformedCommandException malformed) {
      throw new AssertionError(line, malformed);
    }
  }

  void post(String date, String... lines) {
    record(
        new PostVoucher(
            new CommandId("c-" + ++sent),
            CLERK,
            BOOK,
            Particulars.of(HEAD, LocalDate.parse(date), "凭证"),
            null,
            List.of(lines).stream().map(Bookkeeper::line).toList()));
  }

  private static DraftLine line(String text) {
    String[] words = text.split(" ", -1);
    boolean credit = words[1].startsWith("-");
    DecimalAmount amount = new DecimalAmount(new BigDecimal(words[1].replace("-", "")), "CNY");
    DraftLine line =
        credit ? DraftLine.credit(words[0], amount) : DraftLine.debit(words[0], amount);
    return words.length > 2 ? line.forFund(words[2]) : line;
  }

  void record(LedgerCommand command) {
    assertThat(ledger.record(command))
        .as(CommandJson.write(command))
        .isInstanceOf(Outcome.Recorded.class);
  }

  /** What the year's end needs, without what is the same in all commands. */
  List<String> needs(String... surplus) {
    return commands(surplus).stream()
        .map(CommandJson::write)
        .map(
            line ->
                line.replaceFirst("\"id\":\"[^\"]*\",", "")
                    .replaceAll("\"(by|approvedBy|book|summary|type|reason)\":\"[^\"]*\",?", "")
                    .replaceAll("\"date\":\"2022-12-31\",?", "")
                    .replaceAll("[{}\"]|,$", "")
                    .replaceFirst("^command:", "")
                    .replaceAll(",+", " ")
                    .strip())
        .toList();
  }

  List<LedgerCommand> commands(String... surplus) {
    return YearEndCommands.needed(
        ledger.journal(), new YearEndQuery(BOOK, 2022, Set.of(surplus)), CLERK, HEAD);
  }

  /** Balances that are not zero, e.g. {@code 32104 covid} to {@code -12.00}. */
  Map<String, String> balances() {
    Map<String, String> balances = new TreeMap<>();
    LedgerViews.over(ledger.journal())
        .balances(Selection.ALL)
        .balances()
        .forEach(
            balance -> {
              Amount left = balance.balance();
              if (!left.isZero()) {
                balances.put(
                    (balance.key().account() + " " + balance.key().fund()).strip(),
                    left.toPlainText());
              }
            });
    return balances;
  }
}
