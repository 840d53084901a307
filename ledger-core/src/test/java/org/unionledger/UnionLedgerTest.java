package org.unionledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.json.CommandJson;

/** The six examples of the command line's contract, through the front door. */
class UnionLedgerTest {
  private static final List<String> EXAMPLES =
      List.of(
          """
          {"command":"OpenBook","id":"b1","by":"admin","book":"dongcheng","name":"东城区总工会","chart":"CN-UNION-2009","level":"COUNTY_AND_ABOVE"}\
          """,
          """
          {"command":"AuthoriseFund","id":"f1","by":"chair","book":"dongcheng","fund":"covid-2020","name":"新冠肺炎防控专项资金","amount":"10000000.00","unit":"CNY","from":"2020-02-01","to":"2020-12-31"}\
          """,
          """
          {"command":"AllotFund","id":"f2","by":"chair","book":"dongcheng","parent":"covid-2020","fund":"covid-2020/consolation","name":"慰问","amount":"1000000.00","unit":"CNY"}\
          """,
          """
          {"command":"PostVoucher","id":"v-1","by":"accountant-1","approvedBy":"finance-head","book":"dongcheng","date":"2020-03-02","type":"记","summary":"慰问一线职工","lines":[{"account":"50205","side":"DEBIT","amount":"1234.56","unit":"CNY","fund":"covid-2020/consolation","party":"org-17"},{"account":"102","side":"CREDIT","amount":"1234.56","unit":"CNY"}]}\
          """,
          """
          {"command":"Reverse","id":"r-1","by":"accountant-1","approvedBy":"finance-head","movement":"v-1","date":"2020-03-05","summary":"注销"}\
          """,
          """
          {"command":"ClosePeriod","id":"p-1","by":"finance-head","book":"dongcheng","period":"2020-03"}\
          """);

  @TempDir Path folder;

  @Test
  void the_same_commands_again_are_already_recorded_even_after_reopening() throws Exception {
    List<LedgerCommand> commands = new ArrayList<>();
    for (String line : EXAMPLES) {
      commands.add(CommandJson.read(line));
    }
    Path file = folder.resolve("union.ledger");
    try (UnionLedger ledger = UnionLedger.open(file)) {
      List<Outcome> outcomes = ledger.recordAll(commands);
      assertThat(outcomes).hasOnlyElementsOfType(Outcome.Recorded.class);
      assertThat(outcomes.get(4))
          .isInstanceOfSatisfying(
              Outcome.Recorded.class,
              recorded -> {
                assertThat(recorded.position()).isEqualTo(5);
                assertThat(recorded.voucher()).hasToString("2020-记-2");
              });
    }
    try (UnionLedger ledger = UnionLedger.open(file)) {
      for (int index = 0; index < commands.size(); index++) {
        long position = index + 1L;
        assertThat(ledger.record(commands.get(index)))
            .isInstanceOfSatisfying(
                Outcome.AlreadyRecorded.class,
                again -> assertThat(again.position()).isEqualTo(position));
      }
    }
  }
}
