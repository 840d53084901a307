package org.unionledger.examples.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.command.Outcome;
import org.unionledger.identity.CommandId;
import org.unionledger.json.CommandJson;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.query.Selection;

/** A host's events and the ledger's share a journal, and do not disturb each other. */
class HostWithAxonTest {
  private static final String OPEN_BOOK =
      """
      {"command":"OpenBook","id":"b-1","by":"admin","book":"dongcheng","name":"东城区总工会",\
      "chart":"CN-UNION-2009","level":"COUNTY_AND_ABOVE"}\
      """;
  private static final String AUTHORISE =
      """
      {"command":"AuthoriseFund","id":"f-1","by":"chair","book":"dongcheng","fund":"covid-2020",\
      "name":"新冠肺炎防控专项资金","amount":"10000000.00","unit":"CNY"}\
      """;

  @TempDir Path folder;

  @Test
  void the_hosts_events_and_the_ledgers_stand_in_one_order() throws Exception {
    try (HostWithAxon host = new HostWithAxon(folder.resolve("host.ledger"))) {
      host.invite("m-1");
      assertThat(host.record(List.of(CommandJson.read(OPEN_BOOK))))
          .containsExactly(new Outcome.Recorded(new CommandId("b-1"), 2, null));
      host.invite("m-2");
      assertThat(host.journal().read(0, 3, List.of(), 10))
          .extracting(entry -> entry.envelope().type())
          .containsExactly("host.MemberInvited", "unionledger.BookOpened", "host.MemberInvited");
    }
  }

  @Test
  void views_pass_over_the_hosts_events() throws Exception {
    try (HostWithAxon host = new HostWithAxon(folder.resolve("host.ledger"))) {
      host.record(List.of(CommandJson.read(OPEN_BOOK)));
      host.invite("m-1");
      host.record(List.of(CommandJson.read(AUTHORISE)));
      assertThat(LedgerViews.over(host.journal()).funds(Selection.ALL).funds())
          .singleElement()
          .satisfies(fund -> assertThat(fund.available().toPlainText()).isEqualTo("10000000.00"));
    }
  }
}
