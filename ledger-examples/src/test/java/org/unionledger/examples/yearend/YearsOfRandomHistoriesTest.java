package org.unionledger.examples.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.chart.Chart;
import org.unionledger.chart.YearEndAccounts;
import org.unionledger.command.DiscardDraft;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.event.BookOpened;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;
import org.unionledger.json.CommandJson;
import org.unionledger.money.DecimalAmount;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.yearend.YearEndLedger;
import org.unionledger.projections.yearend.YearEndPlan;
import org.unionledger.projections.yearend.YearEndQuery;
import org.unionledger.refusal.DraftRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.VoucherSetRefusal;
import org.unionledger.refusal.YearEndRefusal;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Voucher;

/** Whatever was recorded, the plan of a year's end is accepted and leaves the year at zero. */
class YearsOfRandomHistoriesTest {
  private static final int HISTORIES = 4;
  private static final int COMMANDS = 700;

  @TempDir private Path folder;

  @Test
  void everyYearOfEveryBookCanBeClosed() {
    long first = Seeds.seed(Seeds.USUAL);
    int closed = 0;
    for (long seed = first; seed < first + HISTORIES; seed++) {
      try (UnionLedger ledger = UnionLedger.open(folder.resolve(seed + ".ledger"))) {
        ledger.recordAll(RandomHistory.commands(seed, COMMANDS));
        FoldedLedger folded = Replay.of(ledger.journal()).rebuild(FoldedLedger::new).projection();
        for (BookOpened book : folded.directory().books()) {
          Set<String> funds = funds(ledger, book);
          for (int year : years(ledger)) {
            closed += close(ledger, book, new YearEndQuery(book.book(), year, funds)) ? 1 : 0;
          }
        }
      }
    }
    assertThat(closed).isGreaterThan(HISTORIES);
  }

  /** Every second fund of a book is not needed any more. */
  private static Set<String> funds(UnionLedger ledger, BookOpened book) {
    List<String> all =
        Replay.of(ledger.journal())
            .rebuild(FoldedLedger::new)
            .projection()
            .directory()
            .funds(book.book());
    return all.stream().filter(fund -> all.indexOf(fund) % 2 == 0).collect(Collectors.toSet());
  }

  private static Set<Integer> years(UnionLedger ledger) {
    Set<Integer> years = new TreeSet<>();
    Replay.of(ledger.journal())
        .forEach(
            recorded -> {
              if (recorded.event() instanceof Movement movement) {
                years.add(movement.voucher().particulars().date().getYear());
              }
            });
    return years;
  }

  /** Sends what is planned; true if the year is closed now. */
  private static boolean close(UnionLedger ledger, BookOpened book, YearEndQuery query) {
    List<LedgerCommand> commands =
        YearEndCommands.of(plan(ledger, query), Bookkeeper.CLERK, Bookkeeper.HEAD);
    for (LedgerCommand command : commands) {
      Outcome outcome = ledger.record(command);
      if (outcome instanceof Outcome.Refused refused) {
        switch (refused.refusal()) {
          case DraftRefusal.DraftsOpen it -> {
            discard(ledger, it);
            return close(ledger, book, query);
          }
          case VoucherSetRefusal.VoucherSetsIncomplete it -> {
            complete(ledger, it);
            return close(ledger, book, query);
          }
          case YearEndRefusal.NotCarriedForward it
              when it.account().equals(YearEndAccounts.QUOTA) -> {
            return false;
          }
          case Refusal other -> {}
        }
      }
      assertThat(outcome)
          .as("%s of %s", CommandJson.write(command), query)
          .isInstanceOf(Outcome.Recorded.class);
    }
    assertThat(plan(ledger, query).tasks()).isEmpty();
    assertThat(left(ledger, book, query.year())).isEqualTo(left(ledger, book, query.year() - 1));
    return !commands.isEmpty();
  }

  /** What nobody posted is not of the year. */
  private static void discard(UnionLedger ledger, DraftRefusal.DraftsOpen open) {
    for (DraftCode draft : open.drafts()) {
      CommandId id = new CommandId("discard-%d".formatted(ledger.journal().head()));
      assertThat(ledger.record(new DiscardDraft(id, Bookkeeper.HEAD, open.book(), draft)))
          .isInstanceOf(Outcome.Recorded.class);
    }
  }

  /** One more part of every number that lacks some. */
  private static void complete(
      UnionLedger ledger, VoucherSetRefusal.VoucherSetsIncomplete incomplete) {
    for (CommandId first : incomplete.first()) {
      Voucher begun = ((Movement) recorded(ledger, first)).voucher();
      CommandId id = new CommandId("part-%d".formatted(ledger.journal().head()));
      Particulars particulars =
          Preparation.of(begun.particulars().date(), "补齐")
              .ofType(begun.particulars().type())
              .approvedBy(Bookkeeper.HEAD);
      List<DraftLine> lines =
          List.of(
              DraftLine.debit("101", DecimalAmount.cny("0.01")),
              DraftLine.credit("102", DecimalAmount.cny("0.01")));
      assertThat(
              ledger.record(
                  new PostVoucherPart(
                      id, Bookkeeper.CLERK, begun.book(), particulars, null, first, null, lines)))
          .isInstanceOf(Outcome.Recorded.class);
    }
  }

  private static LedgerEvent recorded(UnionLedger ledger, CommandId id) {
    List<LedgerEvent> found = new ArrayList<>();
    Replay.of(ledger.journal())
        .forEach(
            recorded -> {
              if (recorded.id().equals(id)) {
                found.add(recorded.event());
              }
            });
    return found.getFirst();
  }

  private static YearEndPlan plan(UnionLedger ledger, YearEndQuery query) {
    return Replay.of(ledger.journal()).rebuild(YearEndLedger::new).projection().plan(query);
  }

  /** What stands at a year's end on the accounts that a year's end empties. */
  private static Set<String> left(UnionLedger ledger, BookOpened book, int year) {
    Selection end =
        Selection.ALL.withBook(book.book()).withUnit("CNY").withAsOf(LocalDate.of(year, 12, 31));
    Set<String> left = new TreeSet<>();
    for (Balance balance : LedgerViews.over(ledger.journal()).balances(end).balances()) {
      boolean emptied =
          Chart.of(book.chart())
              .find(balance.key().account())
              .filter(account -> YearEndAccounts.isEmptied(book.chart(), account))
              .isPresent();
      if (emptied && !balance.balance().isZero()) {
        left.add(balance.key() + " " + balance.balance());
      }
    }
    return left;
  }
}
