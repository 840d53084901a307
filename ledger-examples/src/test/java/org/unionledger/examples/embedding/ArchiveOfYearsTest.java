package org.unionledger.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.identity.PartyId;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.projections.query.Selection;

/** The archive of the guide answers from what it has sealed and from what it has not. */
class ArchiveOfYearsTest {
  private static final List<String> COMMANDS =
      List.of(
          """
          {"command":"OpenBook","id":"b","by":"chair","book":"dongcheng","name":"东城区总工会",\
          "chart":"CN-UNION-2009","level":"COUNTY_AND_ABOVE"}\
          """,
          """
          {"command":"AuthoriseFund","id":"f","by":"chair","book":"dongcheng","fund":"aid",\
          "name":"帮扶","amount":"1000.00","unit":"CNY"}\
          """,
          """
          {"command":"PayGrant","id":"g-1","by":"accountant","approvedBy":"head",\
          "book":"dongcheng","fund":"aid","date":"2020-03-02","summary":"慰问","payee":"org-17",\
          "amount":"600.00","unit":"CNY","account":"50205"}\
          """);

  @TempDir Path folder;

  @Test
  void a_projection_of_the_hosts_own_is_folded_beside_the_librarys() throws Exception {
    List<RuntimeException> alarms = new ArrayList<>();
    try (ArchiveOfYears archive =
        new ArchiveOfYears(folder.resolve("archive.ledger"), Runnable::run, alarms::add)) {
      for (String command : COMMANDS) {
        record(archive, command);
      }

      assertThat(archive.paidToParties("aid")).isEqualTo(Map.of(new PartyId("org-17"), 600_00L));
      assertThat(archive.views().balances(Selection.ALL).balances()).hasSize(2);
      assertThat(alarms).isEmpty();
    }
  }

  private static void record(ArchiveOfYears archive, String command)
      throws MalformedCommandException {
    assertThat(archive.ledger().record(CommandJson.read(command)).toString())
        .startsWith("Recorded");
  }
}
