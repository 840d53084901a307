package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.event.AidPaid;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.testing.InMemoryLedger;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;

/** An event has one form in bytes: whatever is read is written back byte for byte. */
class OneFormTest {
  private static final String LIKELY = "\"\\{}[]:,. 0-+aAuU\n\u007f";

  static List<Path> goldenFiles() {
    return Lines.files("events");
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('-'));
  }

  /** Another file of the same type differs in a few fields: one bit each is enough there. */
  private static boolean isVariant(Path file) {
    return goldenFiles().stream()
        .filter(other -> type(other).equals(type(file)))
        .findFirst()
        .filter(first -> !first.equals(file))
        .isPresent();
  }

  /** On a thread of its own: the stack is short there, and half a million refusals need it. */
  @ParameterizedTest
  @MethodSource("goldenFiles")
  void everyChangeOfOneByteIsRefusedOrWrittenBack(Path file) {
    byte[] right = Lines.text(file).getBytes(StandardCharsets.UTF_8);
    String likely = isVariant(file) ? "" : LIKELY;
    int refused =
        CompletableFuture.supplyAsync(
                () -> refusals(type(file), right, likely), task -> Thread.ofPlatform().start(task))
            .join();
    assertThat(refused).isGreaterThan((isVariant(file) ? 3 : 8) * right.length);
  }

  /** All bytes for short events; for long ones one other bit, and what is likely to matter. */
  private static int refusals(String type, byte[] right, String likely) {
    byte[] changed = right.clone();
    int refused = 0;
    for (int index = 0; index < changed.length; index++) {
      for (int wrong = 0; wrong < 256; wrong++) {
        boolean oneBit = Integer.bitCount((wrong ^ right[index]) & 0xff) < 2;
        boolean taken = changed.length < 150 || oneBit || likely.indexOf(wrong) >= 0;
        if ((byte) wrong != right[index] && taken) {
          changed[index] = (byte) wrong;
          refused += refusedOrWrittenBack(type, changed) ? 1 : 0;
        }
      }
      changed[index] = right[index];
    }
    return refused;
  }

  private static boolean refusedOrWrittenBack(String type, byte[] bytes) {
    try {
      LedgerEvent event = EventJson.read(type, "1", bytes);
      assertThat(EventJson.write(event)).isEqualTo(bytes);
      return false;
    } catch (UnreadableEventException unreadable) {
      return true;
    }
  }

  /** What JSON reads as the same, and no ledger ever wrote. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"date\":|\"date\" :",
        "\"date\":|` \"date\":`",
        "\"date\":|\"\\u0064ate\":",
        "2020-03-02\"|\\u0032020-03-02\"",
        "T01:30:00.250Z|T01:30:00.25Z",
        "T01:30:00.250Z|T09:30:00.250+08:00",
        "\\\"抗疫|\\u0022抗疫",
        "慰问一线|\\u6170问一线",
        "𠮷|\\ud842\\udfb7",
        "5号|\\u00355号",
        "领款签收表|领款\\/签收表",
        "1234.56|+1234.56",
        "1234.56|01234.56",
        "1234.56|`1234.56 `",
        "\"DEBIT\"|\"debit\"",
        "}]}|}] }",
        "\"postings\":[|\"approvalRef\":null,\"postings\":[",
        "9f86d081|9F86D081",
        "2020-记-3|2020-记-03",
      })
  void whatSaysTheSameInOtherBytesIsRefused(String part, String other) {
    String golden = Lines.event("VoucherPosted");
    assertThat(golden).contains(part);
    assertUnreadable("VoucherPosted", golden.replace(part, other));
  }

  @Test
  void anEmptyListIsLeftOutAndNumbersAreShort() {
    String policy = Lines.event("RebatePolicyAdopted-without-conditions");
    assertUnreadable(
        "RebatePolicyAdopted", policy.replace("\"payee\"", "\"eligibility\":[],\"payee\""));
    for (String other :
        List.of("04000", "4000.0", "4e3", "-0", "+4000", "\"4000\"", "99999999999")) {
      assertUnreadable("RebatePolicyAdopted", policy.replace(":4000,", ":" + other + ","));
    }
    String closed = Lines.event("FundClosed-at-the-root");
    assertUnreadable("FundClosed", closed.replace("\"0.00\"", "\"-0.00\""));
    assertUnreadable("FundClosed", closed.replace("\"0.00\"", "\"00.00\""));
  }

  @Test
  void whatIsSortedIsSortedInItsBytes() {
    assertUnreadable("RosterFrozen", Lines.event("RosterFrozen").replace("org-17", "org-19"));
    String policy = Lines.event("RebatePolicyAdopted");
    assertUnreadable("RebatePolicyAdopted", policy.replace("PAID_IN_FULL", "HAS_UNION"));
    assertUnreadable(
        "RebatePolicyAdopted",
        policy.replace("\"HAS_UNION\",\"SMALL_OR_MICRO\"", "\"SMALL_OR_MICRO\",\"HAS_UNION\""));
  }

  @Test
  void everyControlCharacterHasOneEscape() {
    String opened = Lines.event("AidPaid");
    for (char control = 0; control < ' '; control++) {
      LedgerEvent event =
          EventJson.read(
              "AidPaid", "1", utf8(opened.replace("2021-0042", escape(control) + "\\\\\\\"")));
      assertThat(((AidPaid) event).hardshipFile()).isEqualTo(control + "\\\"");
      assertThat(EventJson.write(event))
          .isEqualTo(utf8(opened.replace("2021-0042", escape(control) + "\\\\\\\"")));
      assertUnreadable("AidPaid", opened.replace("2021-0042", "a" + control));
      if (control > 0x0f) {
        assertUnreadable(
            "AidPaid", opened.replace("2021-0042", "\\u00%02x".formatted((int) control) + "\\/"));
      }
    }
  }

  private static String escape(char control) {
    int letter = "\b\t\n\f\r".indexOf(control);
    return letter < 0 ? "\\u00%02X".formatted((int) control) : "\\" + "btnfr".charAt(letter);
  }

  /** One reader of many events reads each as a new reader would. */
  @Test
  void randomEventsAreWrittenBackAndReadAgainByAReaderOfMany() throws Exception {
    long seed = Seeds.seed(Seeds.USUAL);
    EventReader many = new EventReader();
    try (InMemoryLedger ledger = new InMemoryLedger()) {
      ledger.recordAll(RandomHistory.commands(seed, 3_000));
      assertThat(ledger.events()).hasSizeGreaterThan(1_000);
      for (LedgerEvent event : ledger.events()) {
        Entry entry = entry(event);
        RecordedEvent recorded = many.recorded(entry);
        assertThat(recorded.event()).as("seed %d", seed).isEqualTo(event);
        assertThat(recorded).isEqualTo(EventJson.recorded(entry));
        assertThat(EventJson.write(recorded.event())).isEqualTo(entry.envelope().payload());
      }
    }
  }

  /** What it remembers never makes up for what is wrong, and damage leaves nothing behind. */
  @Test
  void aReaderOfManyRefusesWhatANewOneRefuses() throws Exception {
    long seed = Seeds.seed(Seeds.USUAL);
    Random random = new Random(seed);
    EventReader many = new EventReader();
    try (InMemoryLedger ledger = new InMemoryLedger()) {
      ledger.recordAll(RandomHistory.commands(seed + 1, 1_000));
      List<LedgerEvent> events = ledger.events();
      for (int round = 0; round < 5_000; round++) {
        LedgerEvent event = events.get(random.nextInt(events.size()));
        byte[] bytes = EventJson.write(event);
        if (random.nextInt(4) > 0) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Entry entry = entry(EventJson.type(event), bytes);
        assertThat(outcome(() -> many.recorded(entry)))
            .as("seed %d, round %d", seed, round)
            .isEqualTo(outcome(() -> EventJson.recorded(entry)));
      }
    }
  }

  private static Object outcome(Supplier<RecordedEvent> reading) {
    try {
      return reading.get();
    } catch (UnreadableEventException unreadable) {
      return String.valueOf(unreadable.getMessage());
    }
  }

  private static Entry entry(LedgerEvent event) {
    return entry(EventJson.type(event), EventJson.write(event));
  }

  private static Entry entry(String type, byte[] payload) {
    return new Entry(
        1,
        Envelope.of(
            EventJson.NAMESPACE + type,
            "1",
            "c-1",
            Instant.parse("2020-03-02T04:00:00Z"),
            Map.of(EventJson.BY, "admin"),
            List.of(),
            payload));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertUnreadable(String type, String payload) {
    assertThatThrownBy(() -> EventJson.read(type, "1", utf8(payload)))
        .as(payload)
        .isInstanceOf(UnreadableEventException.class);
  }
}
