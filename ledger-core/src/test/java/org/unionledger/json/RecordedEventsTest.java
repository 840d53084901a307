package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BookOpened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.journal.Entry;

/** What the ledger recorded is read back from the journal's entries. */
class RecordedEventsTest {
  private static final String OPEN_BOOK =
      """
      {"command":"OpenBook","id":"b1","by":"admin","book":"dongcheng","name":"东城区总工会",\
      "chart":"CN-UNION-2009","level":"COUNTY_AND_ABOVE"}\
      """;

  @TempDir Path folder;

  @Test
  void anEntryTellsWhatHappenedWhenWhyAndWhoAsked() throws Exception {
    Instant noon = Instant.parse("2020-03-02T04:00:00Z");
    LedgerOptions atNoon = LedgerOptions.defaults().withClock(Clock.fixed(noon, ZoneOffset.UTC));
    List<Entry> entries = new ArrayList<>();
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("union.ledger"), atNoon)) {
      ledger.record(CommandJson.read(OPEN_BOOK));
      ledger.journal().entries(0, ledger.journal().head(), List.of()).forEach(entries::add);
    }

    assertThat(entries)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.envelope().type()).isEqualTo("unionledger.BookOpened");
              assertThat(entry.envelope().version()).isEqualTo("1");
              assertThat(entry.envelope().metadata())
                  .containsKeys(EventJson.BY, EventJson.FINGERPRINT, EventJson.RULES);
              assertThat(EventJson.recorded(entry))
                  .isEqualTo(
                      new RecordedEvent(
                          1,
                          noon,
                          new CommandId("b1"),
                          new Actor("admin"),
                          new BookOpened(
                              new BookId("dongcheng"),
                              "东城区总工会",
                              ChartId.CN_UNION_2009,
                              BookLevel.COUNTY_AND_ABOVE)));
            });
  }
}
