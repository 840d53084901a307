package org.unionledger.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.identity.BookId;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.reconciliation.InterLevelKey;
import org.unionledger.projections.reconciliation.InterLevelLine;
import org.unionledger.projections.reconciliation.Reconciliation;
import org.unionledger.projections.reconciliation.ReconciliationQuery;

/** The year that was worked by hand: what the county sent, the school and the works have. */
class InterLevelYearTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

  @TempDir private Path folder;

  /** Whose book each of the three unions has. */
  private static List<LedgerCommand> books() throws MalformedCommandException {
    List<LedgerCommand> commands = new ArrayList<>();
    for (String book : List.of("qinghe", "school", "works")) {
      commands.add(
          CommandJson.read(
              """
              {"command":"DeclareParty","id":"book-%s","by":"qinghe:chair","party":"u-%s",\
              "kind":"UNION","hasUnion":true,"unionAccount":true,"from":"2022-01-01","book":"%s"}\
              """
                  .formatted(book, book, book)));
    }
    return commands;
  }

  private static List<String> shown(Reconciliation found) {
    return found.lines().stream()
        .map(
            line ->
                "%s→%s %s %s/%s"
                    .formatted(
                        line.sender(),
                        line.receiver(),
                        line.key(),
                        line.sent().toPlainText(),
                        line.received().toPlainText()))
        .toList();
  }

  @Test
  void every_key_agrees_at_both_ends_of_the_year() throws Exception {
    try (UnionLedger ledger = YearLedger.of(folder)) {
      YearLedger.record(ledger, books());
      LedgerViews views = LedgerViews.over(ledger.journal());
      Reconciliation year = views.reconcile(ReconciliationQuery.ALL.withFrom(FIRST).withAsOf(LAST));
      assertThat(year.differing()).isEmpty();
      assertThat(year.lines()).allMatch(InterLevelLine::binding);
      assertThat(shown(year))
          .containsExactly(
              "qinghe→school SUBSIDY 41000.00/41000.00",
              "qinghe→school SUBSIDY_DUE 6000.00/6000.00",
              "qinghe→school LEVY_TO_LOWER 66031.50/66031.50",
              "qinghe→works SUBSIDY 43800.00/43800.00",
              "qinghe→works SUBSIDY_DUE 7000.00/7000.00",
              "qinghe→works LEVY_TO_LOWER 0.00/0.00",
              "school→qinghe LEVY_TO_UPPER 0.00/0.00",
              "works→qinghe LEVY_TO_UPPER 31500.00/31500.00");
      Reconciliation opening =
          views.reconcile(ReconciliationQuery.ALL.withAsOf(FIRST.minusDays(1)));
      assertThat(opening.differing()).isEmpty();
      assertThat(opening.lines()).hasSize(6);
    }
  }

  @Test
  void the_levy_agrees_at_a_years_end_only() throws Exception {
    try (UnionLedger ledger = YearLedger.of(folder)) {
      YearLedger.record(ledger, books());
      LocalDate march = LocalDate.of(2023, 3, 22);
      Reconciliation found =
          LedgerViews.over(ledger.journal())
              .reconcile(ReconciliationQuery.ALL.withFrom(FIRST).withAsOf(march));
      assertThat(found.differing()).isEmpty();
      assertThat(found.lines())
          .filteredOn(line -> !line.sent().equals(line.received()))
          .isNotEmpty()
          .allMatch(line -> line.key().atYearEnd() && !line.binding());
    }
  }

  /** Without one voucher of the school, it is the one that the county's posting waits for. */
  @Test
  void what_one_side_left_out_is_named() throws Exception {
    List<LedgerCommand> commands = new ArrayList<>(YearLedger.commands());
    int march =
        commands.stream().map(command -> command.id().value()).toList().indexOf("school-019");
    assertThat(commands.remove(march)).isInstanceOf(MovementCommand.class);
    try (UnionLedger ledger =
        YearLedger.of(folder, commands.subList(0, indexOf(commands, "2023-04-01")))) {
      YearLedger.record(ledger, books());
      Reconciliation found =
          LedgerViews.over(ledger.journal())
              .reconcile(ReconciliationQuery.ALL.withBook(new BookId("school")));
      assertThat(found.differing())
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.key()).isEqualTo(InterLevelKey.SUBSIDY);
                assertThat(line.difference().toPlainText()).isEqualTo("15000.00");
                assertThat(line.openReceived()).isEmpty();
                assertThat(line.openSent())
                    .singleElement()
                    .satisfies(
                        posting -> {
                          assertThat(posting.id().value()).isEqualTo("qinghe-051");
                          assertThat(posting.account()).isEqualTo("50801");
                        });
              });
    }
  }

  /** The first movement of a day or of a later one. */
  private static int indexOf(List<LedgerCommand> commands, String day) {
    for (int index = 0; index < commands.size(); index++) {
      if (commands.get(index) instanceof MovementCommand movement
          && !movement.particulars().date().isBefore(LocalDate.parse(day))) {
        return index;
      }
    }
    return commands.size();
  }

  @Test
  void without_declared_books_there_is_nothing_to_reconcile() {
    try (UnionLedger ledger = YearLedger.of(folder)) {
      assertThat(LedgerViews.over(ledger.journal()).reconcile(ReconciliationQuery.ALL).lines())
          .isEmpty();
    }
  }
}
