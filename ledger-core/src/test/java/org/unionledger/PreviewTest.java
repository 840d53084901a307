package org.unionledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.command.Preview;
import org.unionledger.event.LedgerEvent;
import org.unionledger.json.CommandJson;
import org.unionledger.json.EventJson;
import org.unionledger.testing.history.RandomHistory;

/**
 * What is told beforehand is what becomes of a command, and nothing becomes of it by being told.
 */
class PreviewTest {
  private static final String BOOK =
      "{'command':'OpenBook','id':'b','by':'admin','book':'district','name':'区总工会',"
          + "'chart':'CN-UNION-2021','level':'COUNTY_AND_ABOVE'}";

  @TempDir Path folder;

  private UnionLedger open() {
    return UnionLedger.open(folder.resolve("union.ledger"));
  }

  private static LedgerCommand voucher(String id, String debit) throws Exception {
    return command(
        "{'command':'PostVoucher','id':'%s','by':'clerk','approvedBy':'head','book':'district',"
                .formatted(id)
            + "'date':'2022-03-02','summary':'利息','lines':["
            + "{'account':'102','side':'DEBIT','amount':'%s','unit':'CNY'},".formatted(debit)
            + "{'account':'408','side':'CREDIT','amount':'3.00','unit':'CNY'}]}");
  }

  private static LedgerCommand command(String line) throws Exception {
    return CommandJson.read(line.replace('\'', '"'));
  }

  @Test
  void every_command_of_a_history_becomes_what_was_told() {
    try (UnionLedger ledger = open()) {
      for (LedgerCommand command : RandomHistory.commands(11, 1_200)) {
        long head = ledger.journal().head();
        Preview preview = ledger.preview(List.of(command)).getFirst();
        assertThat(ledger.journal().head()).isEqualTo(head);

        Outcome outcome = ledger.record(command);

        assertThat(preview.outcome()).isEqualTo(outcome);
        assertThat(preview.event()).isEqualTo(newlyRecorded(ledger, outcome));
      }
    }
  }

  private static @Nullable LedgerEvent newlyRecorded(UnionLedger ledger, Outcome outcome) {
    return outcome instanceof Outcome.Recorded recorded
        ? EventJson.recorded(
                ledger
                    .journal()
                    .read(recorded.position() - 1, recorded.position(), List.of(), 1)
                    .getFirst())
            .event()
        : null;
  }

  @Test
  void commands_are_told_of_on_what_those_before_them_would_leave() {
    List<LedgerCommand> commands = RandomHistory.commands(12, 400);
    try (UnionLedger ledger = open()) {
      List<Preview> previews = ledger.preview(commands);
      assertThat(ledger.journal().head()).isZero();
      assertThat(ledger.preview(commands)).isEqualTo(previews);
      assertThat(previews.stream().map(Preview::outcome))
          .containsExactlyElementsOf(ledger.recordAll(commands));
    }
  }

  @Test
  void a_whole_of_which_one_command_would_be_refused_would_not_be_recorded() throws Exception {
    List<LedgerCommand> commands =
        List.of(command(BOOK), voucher("v-1", "3.00"), voucher("v-2", "4.00"));
    try (UnionLedger ledger = open()) {
      List<Preview> each = ledger.preview(commands);
      List<Preview> whole = ledger.previewAtomically(commands);
      assertThat(each.get(1).outcome()).isInstanceOf(Outcome.Recorded.class);
      assertThat(each.get(1).event()).isNotNull();
      assertThat(whole)
          .allSatisfy(preview -> assertThat(preview.outcome()).isInstanceOf(Outcome.Refused.class))
          .allSatisfy(preview -> assertThat(preview.event()).isNull());
      assertThat(whole.stream().map(Preview::outcome))
          .containsExactlyElementsOf(ledger.recordAtomically(commands));
    }
  }

  @Test
  void no_identifier_and_no_number_is_used_up() throws Exception {
    try (UnionLedger ledger = open()) {
      ledger.record(command(BOOK));
      assertThat(ledger.preview(List.of(voucher("v-1", "3.00"))).getFirst().outcome())
          .hasToString("Recorded[id=v-1, position=2, voucher=2022-记-1]");
      assertThat(ledger.preview(List.of(voucher("v-1", "4.00"))).getFirst().outcome())
          .isInstanceOf(Outcome.Refused.class);
      assertThat(ledger.record(voucher("v-2", "3.00")))
          .hasToString("Recorded[id=v-2, position=2, voucher=2022-记-1]");
      assertThat(ledger.preview(List.of(voucher("v-2", "3.00"))).getFirst())
          .hasToString(
              "Preview[outcome=AlreadyRecorded[id=v-2, position=2, voucher=2022-记-1],"
                  + " event=null]");
    }
  }
}
