package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.Explanation;

/** What is not a command is refused with its column, its field and what would be right. */
class MalformedCommandsTest {
  private static final String CLOSE_FUND =
      "{'command':'CloseFund','id':'f9','by':'chair','book':'b','fund':'f','date':'2020-12-31'}";

  @ParameterizedTest
  @CsvFileSource(
      resources = "/golden/malformed/lines.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aLineThatIsNotOneJsonObject(String line, int column, String problem) {
    assertRefused(line, column, "", problem);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/golden/malformed/fields.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aFieldThatIsWrong(String found, String instead, int column, String field, String problem) {
    assertRefused(CLOSE_FUND.replace(found, instead), column, field, problem);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/golden/malformed/values.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aValueOutOfItsForm(
      String command, String found, String instead, String field, String problem) {
    String golden = Lines.command(command);
    String line = golden.replaceFirst(regex(found), replacement(instead));
    assertThat(line).isNotEqualTo(golden);

    MalformedCommandException refused = refused(line);

    assertThat(refused.refusal().field()).isEqualTo(field);
    assertThat(refused.refusal().problem()).isEqualTo(problem);
    assertThat(refused.id()).isPresent();
  }

  @Test
  void columnsCountCharactersAndNotHalvesOfThem() {
    assertRefused(
        "{'book':'𠮷𠮷','book':'b'}", 14, "book", "the field is written twice; write it once");
  }

  @Test
  void limitsHoldOfDepthLengthAndSize() {
    String limits =
        "too deep or too long; nest at most 8 deep, with texts of at most 1000, names of at most"
            + " 200 and numbers of at most 40 characters";
    assertThat(refused("{'a':[[[[[[[[1]]]]]]]]}").refusal().problem()).isEqualTo(limits);
    assertThat(refused("{'a':'" + "x".repeat(1_001) + "'}").refusal().problem()).isEqualTo(limits);
    assertThat(refused("{'" + "x".repeat(201) + "':1}").refusal().problem()).isEqualTo(limits);
    assertThat(refused("{'a':" + "1".repeat(41) + "}").refusal().problem()).isEqualTo(limits);
    assertRefused(
        " ".repeat(CommandJson.LONGEST_LINE) + "{}",
        CommandJson.LONGEST_LINE + 1,
        "",
        "longer than 1048576 characters; split the command");
  }

  @Test
  void theIdentifierIsToldWhereverItCouldBeRead() {
    assertThat(refused("{'id':'v-1','by':").id()).contains(new CommandId("v-1"));
    assertThat(refused("{'by':'x','id':'v-1'").id()).contains(new CommandId("v-1"));
    assertThat(refused("{'id':'v 1'}").id()).isEmpty();
    assertThat(refused("{'id':1}").id()).isEmpty();
    assertThat(refused("{'lines':[{'id':'v-1'}]}").id()).isEmpty();
  }

  @Test
  void theMessageIsTheExplanation() {
    MalformedCommandException refused = refused("{}");
    assertThat(refused)
        .hasMessage(Explanation.of(refused.refusal(), Locale.ENGLISH))
        .hasMessage(
            "This is not a valid command, at column 1 (field \"command\"): missing field; write"
                + " \"command\":…. Correct the line and send it again.");
  }

  private static void assertRefused(String line, int column, String field, String problem) {
    MalformedCommandException refused = refused(line);
    assertThat(refused.refusal().problem()).isEqualTo(problem);
    assertThat(refused.refusal().field()).isEqualTo(String.valueOf(field));
    assertThat(refused.refusal().column()).isEqualTo(column);
  }

  /** Reads a line that is written with single quotes here for the eye's sake. */
  private static MalformedCommandException refused(String line) {
    MalformedCommandException refused =
        catchThrowableOfType(
            MalformedCommandException.class, () -> CommandJson.read(line.replace('\'', '"')));
    assertThat(refused).as(line).isNotNull();
    return refused;
  }

  private static String regex(String text) {
    return Pattern.quote(text.replace('\'', '"'));
  }

  private static String replacement(String text) {
    return Matcher.quoteReplacement(text.replace('\'', '"'));
  }
}
