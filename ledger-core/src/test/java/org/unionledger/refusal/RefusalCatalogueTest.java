package org.unionledger.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.UnionLedger;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.Outcome;
import org.unionledger.command.PostVoucher;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.json.CommandJson;
import org.unionledger.json.Families;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;

/** For every refusal the smallest input that provokes it, and what is answered. */
class RefusalCatalogueTest {
  @TempDir Path folder;

  static Stream<String> reasons() {
    return Families.recordsOf(Refusal.class).stream()
        .map(Refusal::reasonOf)
        .filter(reason -> !reason.equals("SUM_TOO_LARGE"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void isProvokedByItsSmallestInputAndExplainsItself(String reason) throws IOException {
    RefusalCase golden = RefusalCase.of(reason);
    assertExplained(golden, provoked(golden));
  }

  @Test
  void aTurnoverBeyond64BitsIsRefusedAndNeverWrapsAround() throws IOException {
    RefusalCase golden = RefusalCase.of("SUM_TOO_LARGE");
    BookId book = new BookId("dongcheng");
    Actor clerk = new Actor("clerk");
    DecimalAmount greatest =
        new DecimalAmount(BigDecimal.valueOf(Amount.GREATEST_LINE, 2), Unit.CNY.code());
    List<DraftLine> lines = new ArrayList<>();
    lines.addAll(
        Collections.nCopies(Voucher.MOST_POSTINGS / 2, DraftLine.debit("50205", greatest)));
    lines.addAll(Collections.nCopies(Voucher.MOST_POSTINGS / 2, DraftLine.credit("102", greatest)));
    Particulars particulars = Particulars.of(new Actor("head"), LocalDate.of(2020, 3, 2), "一笔巨款");
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("union.ledger"))) {
      ledger.record(
          new OpenBook(
              new CommandId("b-1"),
              clerk,
              book,
              "东城区总工会",
              ChartId.CN_UNION_2009,
              BookLevel.COUNTY_AND_ABOVE));
      long most = Long.MAX_VALUE / (Amount.GREATEST_LINE * (Voucher.MOST_POSTINGS / 2));
      for (long voucher = 1; voucher <= most; voucher++) {
        CommandId id = new CommandId("v-" + voucher);
        assertThat(ledger.record(new PostVoucher(id, clerk, book, particulars, null, lines)))
            .isInstanceOf(Outcome.Recorded.class);
      }
      CommandId last = new CommandId("v-last");
      Outcome outcome = ledger.record(new PostVoucher(last, clerk, book, particulars, null, lines));
      assertThat(outcome)
          .isInstanceOfSatisfying(
              Outcome.Refused.class, refused -> assertExplained(golden, refused.refusal()));
    }
  }

  @Test
  void noGoldenFileIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/refusals"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(
              Families.recordsOf(Refusal.class).stream().map(Refusal::reasonOf).toList());
    }
  }

  private static void assertExplained(RefusalCase golden, Refusal refusal) {
    assertThat(refusal.reason()).as("%s", refusal).isEqualTo(golden.reason());
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      assertThat(Explanation.of(refusal, locale)).isEqualTo(golden.message(locale));
    }
  }

  /** Applies the lines to a new ledger: all but the last are recorded, the last is refused. */
  private Refusal provoked(RefusalCase golden) {
    List<String> lines = golden.lines();
    List<LedgerCommand> commands = new ArrayList<>();
    try {
      for (String line : lines) {
        commands.add(CommandJson.read(line));
      }
    } catch (MalformedCommandException malformed) {
      assertThat(commands).hasSize(lines.size() - 1);
      return malformed.refusal();
    }
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("union.ledger"))) {
      List<Outcome> outcomes =
          golden.isAtomic() ? ledger.recordAtomically(commands) : ledger.recordAll(commands);
      if (!golden.isAtomic()) {
        assertThat(outcomes.subList(0, lines.size() - 1))
            .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Recorded.class));
      }
      return switch (golden.isAtomic() ? outcomes.getFirst() : outcomes.getLast()) {
        case Outcome.Refused refused -> refused.refusal();
        case Outcome.Recorded recorded -> fail("recorded: %s", recorded);
        case Outcome.AlreadyRecorded again -> fail("already recorded: %s", again);
      };
    }
  }
}
