package org.unionledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.NOON;
import static org.unionledger.journal.Envelopes.tags;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of an envelope, which must mean the same in thirty years. */
class EnvelopeTest {

  /** Written by hand from the definition, and never changed again. */
  private static final String GOLDEN =
      """
      {"type":"union.GrantPaid","version":"1","id":"v-1","recordedAt":"2020-03-02T04:00:00Z",\
      "metadata":{"by":"会计-1","note":"a \\"b\\" \\\\ c\\u000ad\\u001f"},\
      "tags":[["account","50205"],["fund","covid-2020"],["fund","慰问"]]}
      {"amount":"1234.56"}\
      """;

  private static Envelope golden() {
    return Envelope.of(
        "union.GrantPaid",
        "1",
        "v-1",
        NOON,
        Map.of("note", "a \"b\" \\ c\nd\u001f", "by", "会计-1"),
        tags("fund=慰问", "fund=covid-2020", "account=50205", "fund=慰问"),
        bytes("{\"amount\":\"1234.56\"}"));
  }

  @Test
  void the_bytes_are_a_header_line_and_the_payload() {
    assertThat(text(golden().bytes())).isEqualTo(GOLDEN);
  }

  @Test
  void reading_the_bytes_gives_back_every_part() {
    Envelope read = Envelope.parse(bytes(GOLDEN));

    assertThat(read).isEqualTo(golden());
    assertThat(read.type()).isEqualTo("union.GrantPaid");
    assertThat(read.version()).isEqualTo("1");
    assertThat(read.id()).isEqualTo("v-1");
    assertThat(read.recordedAt()).isEqualTo(NOON);
    assertThat(read.metadata()).containsExactlyEntriesOf(golden().metadata());
    assertThat(read.metadata()).containsEntry("note", "a \"b\" \\ c\nd\u001f");
    assertThat(read.tags())
        .containsExactlyElementsOf(tags("account=50205", "fund=covid-2020", "fund=慰问"));
    assertThat(text(read.payload())).isEqualTo("{\"amount\":\"1234.56\"}");
    assertThat(read.length()).isEqualTo(bytes(GOLDEN).length);
  }

  @Test
  void order_is_that_of_the_utf8_bytes_not_of_java_strings() {
    String beyondTheBasicPlane = "\uD840\uDC00";
    String lateInTheBasicPlane = "\uFA11";
    Map<String, String> metadata = new HashMap<>();
    metadata.put(beyondTheBasicPlane, "2");
    metadata.put(lateInTheBasicPlane, "1");

    Envelope envelope =
        Envelope.of(
            "E",
            "1",
            "a",
            NOON,
            metadata,
            tags("k=" + beyondTheBasicPlane, "k=" + lateInTheBasicPlane),
            new byte[0]);

    assertThat(envelope.metadata().firstKey()).isEqualTo(lateInTheBasicPlane);
    assertThat(envelope.tags().first()).isEqualTo(new Tag("k", lateInTheBasicPlane));
    assertThat(Envelope.parse(envelope.bytes())).isEqualTo(envelope);
  }

  @Test
  void a_payload_may_be_any_bytes_and_none() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    assertThat(Envelope.parse(withPayload(all).bytes()).payload()).isEqualTo(all);
    assertThat(Envelope.parse(withPayload(new byte[0]).bytes()).payload()).isEmpty();
  }

  @Test
  void nobody_can_change_an_envelope_through_an_array() {
    byte[] payload = bytes("payload");
    Envelope envelope = withPayload(payload);
    payload[0] = 'X';
    envelope.payload()[0] = 'X';
    envelope.bytes()[0] = 'X';

    assertThat(text(envelope.payload())).isEqualTo("payload");
    assertThat(text(envelope.bytes())).startsWith("{");
  }

  /** What is changed in {@link #GOLDEN}, and into what. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\"|` {\"type\"`",
        "]]}|`]]} `",
        "]]}|]]",
        "\"version\":|`\"version\": `",
        "\"version\":\"1\",\"id\":\"v-1\"|\"id\":\"v-1\",\"version\":\"1\"",
        "union.GrantPaid|union.Grant\\u0050aid",
        "union.GrantPaid|``",
        "\"id\":\"v-1\",|``",
        "04:00:00Z|04:00:00.0Z",
        "04:00:00Z|12:00:00+08:00",
        "2020-03-02|2020-13-02",
        "\"by\":|\"zz\":",
        "\"by\":|\"note\":",
        "\\u000a|\\n",
        "\\u000a|\\u000A",
        "\\u000a|\\u0020",
        "\\u001f|\\u001",
        "[\"account\",\"50205\"],|[\"zz\",\"50205\"],",
        "[\"account\",\"50205\"],|[\"fund\",\"慰问\"],",
        "[\"account\",\"50205\"],|[\"account\"],",
        "[\"account\",\"50205\"],|,",
      })
  void what_is_not_in_the_one_form_is_refused(String part, String changed) {
    assertThat(GOLDEN).contains(part);

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Envelope.parse(bytes(GOLDEN.replace(part, changed))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "no line feed", "\n", "{}\n"})
  void what_has_no_header_line_is_refused(String text) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Envelope.parse(bytes(text)))
        .withMessageContaining("header line");
  }

  @Test
  void bytes_that_are_not_utf8_are_refused() {
    byte[] broken = bytes(GOLDEN);
    broken[10] = (byte) 0xff;

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Envelope.parse(broken))
        .withMessageContaining("not UTF-8");
  }

  @Test
  void whatever_is_accepted_is_what_writing_it_again_gives() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = bytes(GOLDEN);
      for (int change = random.nextInt(1, 4); change > 0; change--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      try {
        Envelope read = Envelope.parse(changed);
        assertThat(writtenAgain(read).bytes()).as("seed %d, try %d", seed, i).isEqualTo(changed);
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).as("seed %d, try %d", seed, i).isNotBlank();
      }
    }
  }

  private static Envelope writtenAgain(Envelope read) {
    return Envelope.of(
        read.type(),
        read.version(),
        read.id(),
        read.recordedAt(),
        read.metadata(),
        read.tags(),
        read.payload());
  }

  @Test
  void every_part_has_its_limits_and_the_refusal_names_them() {
    assertRefused("The type is empty", "", "1", "a", NOON);
    assertRefused("shorten it to at most 255", "E".repeat(256), "1", "a", NOON);
    assertRefused("control character at index 1", "E\n", "1", "a", NOON);
    assertRefused("lone surrogate", "E\uD840", "1", "a", NOON);
    assertRefused("The version is empty", "E", "", "a", NOON);
    assertRefused("shorten it to at most 128", "E", "1", "a".repeat(129), NOON);
    assertRefused("give a time from 1970", "E", "1", "a", Instant.EPOCH.minusNanos(1));
    assertRefused("to 2199", "E", "1", "a", Instant.parse("2200-01-01T00:00:00Z"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> withPayload(new byte[Envelope.MOST_BYTES]))
        .withMessageContaining("make it at most 1048576");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Tag("k".repeat(65), "v"))
        .withMessageContaining("at most 64");
  }

  private static void assertRefused(
      String message, String type, String version, String id, Instant recordedAt) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () -> Envelope.of(type, version, id, recordedAt, Map.of(), List.of(), new byte[0]))
        .withMessageContaining(message);
  }

  private static Envelope withPayload(byte[] payload) {
    return Envelope.of("E", "1", "a", NOON, Map.of(), List.of(), payload);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
