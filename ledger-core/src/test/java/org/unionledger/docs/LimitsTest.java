package org.unionledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionledger.command.AssembleKit;
import org.unionledger.command.FreezeRoster;
import org.unionledger.command.RebateDues;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundTerms;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;

/** The table of limits says what the code holds to: whoever changes one must change the other. */
class LimitsTest {
  private static final Path DECISION =
      Path.of("..", "docs", "decisions", "0014-everything-has-a-limit.md");
  private static final int TOO_LONG_FOR_ANY = 10_000;

  @Test
  void the_table_of_limits_is_that_of_the_code() throws IOException {
    Map<String, String> table =
        Files.readAllLines(DECISION).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| what "))
            .map(line -> line.split(" *[|] *", -1))
            .collect(
                Collectors.toMap(
                    cells -> cells[1],
                    cells -> cells[2],
                    (one, other) -> one + " and " + other,
                    LinkedHashMap::new));

    assertThat(table).containsExactlyEntriesOf(limits());
  }

  private static Map<String, String> limits() {
    Map<String, String> limits = new LinkedHashMap<>();
    limits.put("an envelope, header and payload", (Envelope.MOST_BYTES >> 20) + " MiB");
    limits.put("tags of an envelope", number(Envelope.MOST_TAGS));
    limits.put("postings of a voucher", number(Voucher.MOST_POSTINGS));
    limits.put("attachments of a voucher", number(Particulars.MOST_ATTACHMENTS));
    limits.put("parties of a roster", number(FreezeRoster.MOST_PARTIES));
    limits.put("purposes, accounts, payees of a fund", number(FundTerms.MOST_ENTRIES) + " each");
    limits.put("months of a rebate", number(RebateDues.MOST_PERIODS));
    limits.put("components of a kit", number(AssembleKit.MOST_COMPONENTS));
    limits.put(
        "a text that people write",
        number(longest(text -> Texts.line("summary", text))) + " characters, one clean line");
    limits.put("command id, party, actor, book", identifiers() + " characters");
    limits.put("fund code", number(longest(FundId::requireCode)) + " characters");
    limits.put(
        "a command's line of JSON",
        number(CommandJson.LONGEST_LINE) + " characters, " + deepest() + " deep");
    limits.put(
        "an amount in a line",
        String.valueOf(Amount.GREATEST_LINE).length() + " digits of minor units");
    limits.put("days", Window.EARLIEST + " to " + Window.LATEST);
    limits.put("entries of one append", number(Journal.MOST_ENTRIES_AT_ONCE));
    return limits;
  }

  private static String number(int limit) {
    return String.format(Locale.ROOT, "%,d", limit);
  }

  /** The length of the longest text that is accepted. */
  private static int longest(Function<String, ?> form) {
    int length = 0;
    while (length < TOO_LONG_FOR_ANY && isAccepted(form, "a".repeat(length + 1))) {
      length++;
    }
    return length;
  }

  private static boolean isAccepted(Function<String, ?> form, String text) {
    try {
      return form.apply(text) != null;
    } catch (InvalidValueException tooLong) {
      return false;
    }
  }

  private static String identifiers() {
    Set<Integer> lengths = new TreeSet<>();
    for (Function<String, ?> form :
        List.<Function<String, ?>>of(CommandId::new, PartyId::new, Actor::new, BookId::new)) {
      lengths.add(longest(form));
    }
    return lengths.stream().map(String::valueOf).collect(Collectors.joining(" or "));
  }

  /** How deep lists may be nested in a command before that alone is wrong with it. */
  private static int deepest() {
    int depth = 1;
    while (depth < TOO_LONG_FOR_ANY && !problem(depth + 1).contains("too deep")) {
      depth++;
    }
    return depth;
  }

  private static String problem(int depth) {
    String line = "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    try {
      return CommandJson.read(line).toString();
    } catch (MalformedCommandException malformed) {
      return malformed.refusal().problem();
    }
  }
}
