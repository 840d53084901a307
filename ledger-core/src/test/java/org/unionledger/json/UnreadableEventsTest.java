package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;

/** Bytes that are not the event they claim to be are refused with position, type and field. */
class UnreadableEventsTest {
  private static final String CLOSED = "{\"book\":\"dongcheng\",\"period\":\"2020-03\"}";

  @Test
  void anUnknownFieldIsRefused() {
    assertUnreadable("PeriodClosed", CLOSED.replace("}", ",\"colour\":\"red\"}"))
        .hasMessage(
            "event PeriodClosed version 1 cannot be read at \"/colour\": \"colour\" is unknown,"
                + " repeated or out of order; verify the ledger, and restore it from a copy if it"
                + " is damaged");
  }

  @Test
  void aMissingFieldIsRefused() {
    assertUnreadable("PeriodClosed", "{\"book\":\"dongcheng\"}")
        .hasMessageContaining("the field \"period\" is expected here");
  }

  @Test
  void aRepeatedFieldIsRefused() {
    assertUnreadable("PeriodClosed", CLOSED.replace("}", ",\"period\":\"2020-03\"}"))
        .hasMessageContaining("\"period\" is unknown, repeated or out of order");
  }

  @Test
  void aFieldOutOfItsPlaceIsRefused() {
    assertUnreadable("PeriodClosed", "{\"period\":\"2020-03\",\"book\":\"dongcheng\"}")
        .hasMessageContaining("at \"/period\": the field \"book\" is expected here");
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    assertUnreadable("PeriodClosed", CLOSED.replace("\"2020-03\"", "202003"))
        .hasMessageContaining("at \"/period\": a text in quotes is expected here");
  }

  @Test
  void aValueOutOfItsFormIsRefused() {
    assertUnreadable("PeriodClosed", CLOSED.replace("dongcheng", "dong cheng"))
        .hasMessageContaining("book \"dong cheng\" is not valid");
    assertUnreadable("PeriodClosed", CLOSED.replace("2020-03", "2020-13"))
        .hasMessageContaining("Text '2020-13' could not be parsed");
    assertUnreadable(
            "VoucherPosted", Lines.event("VoucherPosted").replace("2020-03-02\"", "2020-3-02\""))
        .hasMessageContaining("date \"2020-3-02\" is no day");
    assertUnreadable("BookOpened", Lines.event("BookOpened").replace("CN-UNION-2009", "US-GAAP"))
        .hasMessageContaining("chart \"US-GAAP\" is unknown");
  }

  @Test
  void aVoucherThatDoesNotBalanceIsRefused() {
    assertUnreadable(
            "VoucherPosted",
            Lines.event("VoucherPosted").replaceFirst("\"1234.56\"", "\"1234.57\""))
        .hasMessageContaining("differs by 1 minor units of CNY");
  }

  @Test
  void amountsOfOneObjectAreOfOneUnitAndScale() {
    assertUnreadable(
            "FundAuthorised", Lines.event("FundAuthorised").replace("\"100.00\"", "\"100.0\""))
        .hasMessageContaining("100.0 CNY stands beside 10000000.00 CNY");
  }

  @Test
  void whatFollowsTheEventIsRefused() {
    assertUnreadable("PeriodClosed", CLOSED + CLOSED)
        .hasMessageContaining("something follows the end of the event");
  }

  @Test
  void aRosterNamesEachPartyOnce() {
    assertUnreadable("RosterFrozen", Lines.event("RosterFrozen").replace("org-18", "org-17"))
        .hasMessageContaining("org-17 is on the roster twice");
  }

  @Test
  void limitsHoldOfDepthAndLength() {
    assertUnreadable("PeriodClosed", "{\"book\":\"" + "x".repeat(1_001) + "\"}")
        .hasMessageContaining("a text of 1001 characters; it has at most 1000");
    assertUnreadable("PeriodClosed", "[".repeat(9))
        .hasMessageContaining("an object is expected here");
  }

  @Test
  void anUnknownTypeOrANewerVersionHasItsOwnException() {
    byte[] bytes = CLOSED.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> EventJson.read("PeriodBurnt", "1", bytes))
        .isInstanceOf(UnknownEventException.class)
        .hasMessage(
            "event PeriodBurnt version 1 is not known to this release; read the ledger with the"
                + " release that wrote it");
    assertThatThrownBy(() -> EventJson.read("PeriodClosed", "2", bytes))
        .isInstanceOf(UnknownEventException.class)
        .hasMessageStartingWith("event PeriodClosed version 2 is not known");
  }

  @Test
  void anEntryIsNamedByItsPosition() {
    assertThatThrownBy(() -> EventJson.recorded(entry("unionledger.PeriodClosed", "{}", "admin")))
        .isInstanceOf(UnreadableEventException.class)
        .hasMessageStartingWith("entry 7, event PeriodClosed version 1 cannot be read at");
    assertThatThrownBy(() -> EventJson.recorded(entry("unionledger.PeriodClosed", CLOSED, "a b")))
        .isInstanceOf(UnreadableEventException.class)
        .hasMessageContaining("cannot be read at \"by\": actor \"a b\" is not valid");
    assertThatThrownBy(() -> EventJson.recorded(entry("someone.PeriodClosed", CLOSED, "admin")))
        .isInstanceOf(UnknownEventException.class)
        .hasMessageStartingWith("entry 7, event someone.PeriodClosed version 1 is not known");
  }

  private static Entry entry(String type, String payload, String by) {
    return new Entry(
        7,
        Envelope.of(
            type,
            "1",
            "c1",
            Instant.parse("2020-03-02T04:00:00Z"),
            Map.of(EventJson.BY, by),
            List.of(),
            payload.getBytes(StandardCharsets.UTF_8)));
  }

  private static AbstractThrowableAssert<?, ?> assertUnreadable(String type, String payload) {
    return assertThatThrownBy(
            () -> EventJson.read(type, "1", payload.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableEventException.class);
  }
}
