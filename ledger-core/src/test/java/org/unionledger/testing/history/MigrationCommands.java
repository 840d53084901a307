package org.unionledger.testing.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.CloseYear;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MigrateChart;
import org.unionledger.command.Reverse;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;
import org.unionledger.testing.model.ModelMovement;
import org.unionledger.voucher.Attachment;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Signatures;
import org.unionledger.voucher.VoucherType;

/** Books of the chart of 2009 that go over to that of 2021 as soon as they have a year behind. */
final class MigrationCommands {
  /** Some books never go over, so that both charts are used to the end. */
  private static final List<String> GO_OVER = List.of("yanshan", "xicheng", "haidian");

  static final List<String> OWED =
      List.of(
          "121", "13101", "13102", "13103", "135", "201", "202", "203", "211", "22201", "22202",
          "22203");

  private static final int MOST_TRIES = 40;

  private final Scene scene;
  private final Draw draw;
  private final List<String> former = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final Map<String, Integer> tries = new HashMap<>();

  MigrationCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  /** Whether a book is on its way. */
  boolean isUnderWay() {
    return underWay() != null;
  }

  private @Nullable ModelBook underWay() {
    return scene.model.books().stream()
        .filter(book -> GO_OVER.contains(book.name()) && book.is2009())
        .filter(book -> tries.getOrDefault(book.name(), 0) < MOST_TRIES)
        .filter(book -> !book.movedSince(begin()))
        .findFirst()
        .orElse(null);
  }

  private LocalDate begin() {
    return LocalDate.of(scene.today.getYear(), 1, 1);
  }

  /** The next step of a book that is on its way. */
  LedgerCommand step(CommandId id) {
    ModelBook book = java.util.Objects.requireNonNull(underWay());
    tries.merge(book.name(), 1, Integer::sum);
    YearMonth december = YearMonth.from(begin()).minusMonths(1);
    YearMonth closed = book.closedThrough();
    if (draw.oneIn(12)) {
      return draft(id, book);
    } else if (book.isEmpty() && closed == null && !draw.oneIn(6)) {
      former.add(id.value());
      return opening(id, book);
    } else if ((closed == null || closed.isBefore(december)) && !draw.oneIn(6)) {
      return new ClosePeriod(id, Scene.HEAD, scene.idOf(book), december);
    }
    return !book.isClosedYear(december.getYear()) && !draw.oneIn(6)
        ? new CloseYear(id, Scene.HEAD, scene.idOf(book), december.getYear())
        : migrate(id, book);
  }

  /** Whatever else is said of books that went over, or cannot. */
  LedgerCommand other(CommandId id) {
    if (former.isEmpty() || draw.oneIn(3)) {
      return migrate(id, scene.book());
    }
    List<String> gone = asked.stream().filter(it -> scene.model.movement(it) != null).toList();
    boolean itself = !gone.isEmpty() && draw.oneIn(3);
    CommandId movement = new CommandId(draw.of(itself ? gone : former));
    ModelMovement original = scene.model.movement(movement.value());
    LocalDate date = original == null ? scene.today : original.date();
    if (draw.oneIn(3)) {
      return adjustment(id, draw.of(scene.model.books()));
    }
    Particulars particulars = scene.particulars(date, VoucherType.GENERAL);
    return draw.oneIn(2)
        ? new Reverse(id, Scene.ACCOUNTANT, movement, particulars)
        : new CorrectMovement(
            id, Scene.ACCOUNTANT, movement, particulars, null, both("102", "135"));
  }

  /** What the new chart measures otherwise (财会〔2021〕16号 四). */
  private LedgerCommand adjustment(CommandId id, ModelBook book) {
    LocalDate since = book.migratedOn();
    return new EnterOpeningBalances(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(since == null ? begin() : since),
        both("30104", "163"));
  }

  private List<DraftLine> both(String debit, String credit) {
    DecimalAmount amount = scene.amount("CNY");
    return List.of(DraftLine.debit(debit, amount), DraftLine.credit(credit, amount));
  }

  private LedgerCommand draft(CommandId id, ModelBook book) {
    return new KeepDraft(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        new DraftCode("former-" + draw.below(4)),
        new Preparation(
            scene.today, VoucherType.GENERAL, "拨付", List.of(), null, null, Signatures.NONE),
        null,
        both("102", "331"));
  }

  private LedgerCommand opening(CommandId id, ModelBook book) {
    List<DraftLine> lines = draw.oneIn(3) ? owed() : some(book);
    return new EnterOpeningBalances(
        id, Scene.ACCOUNTANT, scene.idOf(book), scene.particulars(begin().minusDays(10)), lines);
  }

  /** More balances than one voucher can take over. */
  private List<DraftLine> owed() {
    List<DraftLine> lines = new ArrayList<>();
    int count = 0;
    for (String account : OWED) {
      for (PartyId party : Scene.PARTIES) {
        lines.add(DraftLine.debit(account, yuan(1)).with(party));
        count++;
      }
    }
    lines.add(DraftLine.credit("331", yuan(count)));
    return lines;
  }

  private List<DraftLine> some(ModelBook book) {
    List<DraftLine> lines = new ArrayList<>();
    long debits = 0;
    boolean matched = !draw.oneIn(4);
    for (String account : draw.some(List.of("101", "102", "132", "135", "141", "161", "162"))) {
      long amount = 1L + draw.below(9_000);
      debits += amount;
      DraftLine line = DraftLine.debit(account, yuan(amount));
      lines.add(account.startsWith("13") ? line.with(scene.party()) : line);
      if (matched && account.startsWith("16")) {
        lines.add(DraftLine.credit(account.equals("161") ? "302" : "301", yuan(amount)));
        debits -= amount;
      }
    }
    ModelFund fund = scene.fund(book, open -> true);
    for (String account : draw.some(List.of("221", "222", "32101", "322", "331"))) {
      long amount = 1L + draw.below(3_000);
      debits -= amount;
      DraftLine line = DraftLine.credit(account, yuan(amount));
      lines.add(
          account.equals("331") && fund != null && draw.oneIn(2)
              ? line.forFund(fund.code())
              : line);
    }
    if (debits != 0) {
      DecimalAmount rest = yuan(Math.abs(debits));
      lines.add(debits > 0 ? DraftLine.credit("331", rest) : DraftLine.debit("331", rest));
    }
    return lines;
  }

  private LedgerCommand migrate(CommandId id, ModelBook book) {
    asked.add(id.value());
    LocalDate date = draw.slips() ? begin().plusDays(1) : begin();
    Particulars particulars = scene.particulars(date);
    List<Attachment> worksheet =
        draw.slips() ? List.of() : List.of(new Attachment("0a".repeat(32), "转账工作底稿"));
    return new MigrateChart(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        new Preparation(
                date,
                particulars.type(),
                "新旧制度衔接转账",
                worksheet,
                particulars.approvalReference(),
                null,
                Signatures.NONE)
            .approvedBy(particulars.approvedBy()),
        book.is2009() ? new MigrationLines(scene, book).of(book.held()) : List.of());
  }

  private static DecimalAmount yuan(long amount) {
    return new DecimalAmount(BigDecimal.valueOf(amount * 100, 2), "CNY");
  }
}
