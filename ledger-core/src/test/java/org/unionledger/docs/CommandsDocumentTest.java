package org.unionledger.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.UnionLedger;
import org.unionledger.command.FreezeRoster;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.Outcome;
import org.unionledger.command.RebateDues;
import org.unionledger.command.Reverse;
import org.unionledger.dues.SplitPlan;
import org.unionledger.fund.FundTerms;
import org.unionledger.fund.Window;
import org.unionledger.identity.Texts;
import org.unionledger.json.CommandJson;
import org.unionledger.json.Families;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;

/** What docs/commands.md says of commands is what the reader takes and the ledger records. */
class CommandsDocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  static Stream<Class<?>> commands() {
    return Families.recordsOf(LedgerCommand.class).stream();
  }

  static Stream<String> examples() throws IOException {
    return CommandsDocument.read().examples().stream();
  }

  @Test
  void allExamplesInTheirOrderAreRecorded() throws Exception {
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("union.ledger"))) {
      for (String line : CommandsDocument.read().examples()) {
        assertThat(ledger.record(CommandJson.read(line)))
            .as(line)
            .isInstanceOf(Outcome.Recorded.class);
      }
    }
  }

  @Test
  void theLimitsAreThoseOfTheCode() throws IOException {
    String page = Files.readString(CommandsDocument.FILE).replaceAll("\\s+", " ");
    assertThat(page)
        .contains("has at most " + grouped(CommandJson.LONGEST_LINE) + " characters")
        .contains("payees at most " + grouped(FundTerms.MOST_ENTRIES) + " entries")
        .contains("a voucher 2 to " + grouped(Voucher.MOST_POSTINGS) + " lines")
        .contains("2 to " + grouped(Voucher.MOST_POSTINGS) + " objects")
        .contains("at most " + grouped(Particulars.MOST_ATTACHMENTS) + " attachments")
        .contains("a roster 1 to " + grouped(FreezeRoster.MOST_PARTIES) + " parties")
        .contains("its members, 1 to " + grouped(FreezeRoster.MOST_MEMBERS) + " |")
        .contains("a rebate 1 to " + grouped(RebateDues.MOST_PERIODS) + " months")
        .contains("one line of 1 to " + grouped(Texts.LONGEST_TEXT) + " characters")
        .contains("a number of 0 to " + grouped(Unit.GREATEST_SCALE) + " |")
        .contains("(" + grouped(Amount.GREATEST_LINE / 100) + ".99 yuan)")
        .contains("summing to " + grouped(SplitPlan.WHOLE) + " |")
        .contains("from " + Window.EARLIEST + " to " + Window.LATEST);
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasAHeadingAndAnExample(Class<?> command) throws IOException {
    CommandsDocument document = CommandsDocument.read();
    assertThat(document.tables()).containsKey(command.getSimpleName());
    assertThat(document.examples())
        .anyMatch(line -> line.contains("\"command\":\"" + command.getSimpleName() + "\""));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theTableNamesExactlyTheFieldsThatTheReaderKnows(String line) throws Exception {
    Map<String, Boolean> fields = documentedFields(line);
    assertThat(known(line, "")).isEqualTo(names(fields, ""));
    for (String part : new String[] {"lines[]", "components[]", "attachments[]", "shares[]"}) {
      if (JSON.readTree(line).has(part.replace("[]", ""))) {
        assertThat(known(line, part)).isEqualTo(names(fields, part));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aRequiredFieldCannotBeLeftOutAndAnOptionalOneCan(String line) throws Exception {
    for (Map.Entry<String, Boolean> field : documentedFields(line).entrySet()) {
      String without = without(line, field.getKey());
      if (without.equals(JSON.readTree(line).toString())) {
        assertThat(field.getValue()).as("%s is not in %s", field.getKey(), line).isFalse();
        continue;
      }
      MalformedCommandException refused =
          catchThrowableOfType(MalformedCommandException.class, () -> CommandJson.read(without));
      if (field.getValue()) {
        assertThat(refused).as(without).isNotNull();
        assertThat(refused.refusal().field()).isEqualTo(field.getKey().replace("[]", "[1]"));
        assertThat(refused.refusal().problem()).startsWith("missing field");
      } else if (!isToldOtherwise(line, field.getKey())) {
        assertThat(refused).as(without).isNull();
      }
    }
  }

  /**
   * What the page tells: a fund below another names both ends or none; a purchase has a value; a
   * part is the first, or names it; shares are given all or none.
   */
  private static boolean isToldOtherwise(String line, String field) {
    if (line.contains("\"PostVoucherPart\"")) {
      return Set.of("parts", "first").contains(field);
    }
    if (line.contains("\"SettlePreparatoryLevy\"")) {
      return Set.of("own", "upper", "lower").contains(field);
    }
    return line.contains("\"AllotFund\"")
        ? Set.of("from", "to").contains(field)
        : line.contains("\"ReleaseHold\"")
            ? Set.of("amount", "unit").contains(field)
            : line.contains("\"PURCHASED\"") && field.equals("value");
  }

  private static Map<String, Boolean> documentedFields(String line) throws Exception {
    Class<?> command = CommandJson.read(line).getClass();
    boolean movement = MovementCommand.class.isAssignableFrom(command);
    Map<String, Boolean> fields = CommandsDocument.read().fieldsOf(command, movement);
    if (command == Reverse.class) {
      fields.remove("type");
    }
    boolean hasAttachments = JSON.readTree(line).has("attachments");
    fields.keySet().removeIf(field -> field.startsWith("attachments[]") && !hasAttachments);
    return fields;
  }

  private static Set<String> names(Map<String, Boolean> fields, String part) {
    Set<String> names = new TreeSet<>();
    String prefix = part.isEmpty() ? "" : part + ".";
    fields.keySet().stream()
        .filter(field -> field.startsWith(prefix))
        .map(field -> field.substring(prefix.length()))
        .filter(field -> !field.contains("."))
        .forEach(names::add);
    return names;
  }

  /** The names that the reader offers instead of one that it does not know. */
  private static Set<String> known(String line, String part) throws Exception {
    ObjectNode root = (ObjectNode) JSON.readTree(line);
    object(root, part).put("unheardOf", 1);
    MalformedCommandException refused =
        catchThrowableOfType(
            MalformedCommandException.class, () -> CommandJson.read(root.toString()));
    String problem = refused.refusal().problem();
    assertThat(problem).startsWith("unknown field; use ");
    return new TreeSet<>(
        Arrays.asList(problem.substring("unknown field; use ".length()).split(", ")));
  }

  private static String without(String line, String field) throws IOException {
    ObjectNode root = (ObjectNode) JSON.readTree(line);
    int point = field.lastIndexOf('.');
    object(root, field.substring(0, Math.max(0, point))).remove(field.substring(point + 1));
    return root.toString();
  }

  private static ObjectNode object(ObjectNode root, String part) {
    JsonNode found = part.isEmpty() ? root : root.path(part.replace("[]", ""));
    return (ObjectNode) (found.isArray() ? found.path(0) : found);
  }
}
