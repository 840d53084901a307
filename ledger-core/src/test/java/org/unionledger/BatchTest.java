package org.unionledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.identity.CommandId;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.refusal.CommandRefusal;

/** Commands that are asked together see what those before them in the batch have done. */
class BatchTest {
  private static final String BOOK =
      """
      {"command":"OpenBook","id":"b","by":"a","book":"district","name":"区总工会",\
      "chart":"CN-UNION-2021","level":"COUNTY_AND_ABOVE"}\
      """;
  private static final String PARENT =
      """
      {"command":"AuthoriseFund","id":"parent","by":"a","book":"district","fund":"aid",\
      "name":"专项","amount":"100.00","unit":"CNY"}\
      """;
  private static final String CHILD =
      """
      {"command":"AllotFund","id":"child","by":"a","book":"district","parent":"aid",\
      "fund":"aid/winter","name":"送温暖","amount":"100.00","unit":"CNY"}\
      """;
  private static final String CLOSE_CHILD =
      """
      {"command":"CloseFund","id":"close-child","by":"a","book":"district","fund":"aid/winter",\
      "date":"2022-03-01"}\
      """;
  private static final String SECOND_CHILD =
      """
      {"command":"AllotFund","id":"second","by":"a","book":"district","parent":"aid",\
      "fund":"aid/summer","name":"送清凉","amount":"100.00","unit":"CNY"}\
      """;
  private static final String THIRD_CHILD =
      """
      {"command":"AllotFund","id":"third","by":"a","book":"district","parent":"aid",\
      "fund":"aid/autumn","name":"金秋助学","amount":"0.01","unit":"CNY"}\
      """;

  @TempDir Path folder;

  private static List<LedgerCommand> read(String... lines) {
    return Stream.of(lines)
        .map(
            line -> {
              try {
                return CommandJson.read(line);
              } catch (MalformedCommandException malformed) {
                throw new IllegalArgumentException(malformed);
              }
            })
        .toList();
  }

  private static List<String> names(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(
            outcome ->
                switch (outcome) {
                  case Outcome.Recorded recorded -> "RECORDED " + recorded.position();
                  case Outcome.AlreadyRecorded before -> "ALREADY_RECORDED " + before.position();
                  case Outcome.Refused refused -> refused.refusal().reason();
                })
        .toList();
  }

  @Test
  void a_parent_has_what_its_child_released_one_line_above() {
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("union.ledger"))) {
      ledger.recordAll(read(BOOK, PARENT, CHILD));
      assertThat(names(ledger.recordAll(read(CLOSE_CHILD, SECOND_CHILD, THIRD_CHILD))))
          .containsExactly("RECORDED 4", "RECORDED 5", "FUND_EXCEEDED");
      assertThat(names(ledger.recordAll(read(THIRD_CHILD)))).containsExactly("FUND_EXCEEDED");
    }
  }

  @Test
  void what_a_failed_all_or_nothing_group_did_is_undone_for_the_next() {
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("union.ledger"))) {
      ledger.recordAll(read(BOOK, PARENT, CHILD));
      assertThat(names(ledger.recordAtomically(read(CLOSE_CHILD, SECOND_CHILD, THIRD_CHILD))))
          .containsExactly("NOT_APPLIED_ATOMICALLY", "NOT_APPLIED_ATOMICALLY", "FUND_EXCEEDED");
      assertThat(names(ledger.recordAll(read(SECOND_CHILD, CLOSE_CHILD, SECOND_CHILD))))
          .containsExactly("FUND_EXCEEDED", "RECORDED 4", "RECORDED 5");
    }
  }

  @Test
  void a_repeat_within_a_failed_all_or_nothing_group_is_not_recorded_either() {
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("union.ledger"))) {
      ledger.recordAll(read(BOOK));
      assertThat(names(ledger.recordAtomically(read(BOOK, PARENT, PARENT, CLOSE_CHILD))))
          .containsExactly(
              "ALREADY_RECORDED 1",
              "NOT_APPLIED_ATOMICALLY",
              "NOT_APPLIED_ATOMICALLY",
              "FUND_UNKNOWN");
    }
  }

  @Test
  void an_id_that_is_used_twice_in_a_failed_group_points_to_no_position() {
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("union.ledger"))) {
      List<Outcome> outcomes = ledger.recordAtomically(read(BOOK, BOOK.replace("区总工会", "市总工会")));
      assertThat(outcomes)
          .containsExactly(
              new Outcome.Refused(
                  new CommandId("b"),
                  new CommandRefusal.NotAppliedAtomically(new CommandId("b"), "COMMAND_ID_REUSED")),
              new Outcome.Refused(
                  new CommandId("b"),
                  new CommandRefusal.CommandIdReused(new CommandId("b"), "name", 0)));
    }
  }
}
