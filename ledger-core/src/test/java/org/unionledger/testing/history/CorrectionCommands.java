package org.unionledger.testing.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdjustAmounts;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.CorrectPriorYear;
import org.unionledger.command.LedgerCommand;
import org.unionledger.identity.CommandId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelMovement;
import org.unionledger.voucher.DraftLine;

/** Vouchers that correct others. */
final class CorrectionCommands {
  private final Scene scene;
  private final Draw draw;

  CorrectionCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  LedgerCommand correct(CommandId id, List<String> movements) {
    String movement = reversed(movements);
    return new CorrectMovement(
        id,
        Scene.ACCOUNTANT,
        new CommandId(movement),
        scene.particulars(dateFor(movement)),
        null,
        lines("50205", "50405"));
  }

  /** One of the newest movements that were reversed, mostly. */
  private String reversed(List<String> movements) {
    if (movements.isEmpty()) {
      return "c-0";
    }
    for (int index = movements.size() - 1; index >= 0 && !draw.slips(); index--) {
      if (Objects.requireNonNull(scene.model.movement(movements.get(index))).isReversed()
          && draw.oneIn(3)) {
        return movements.get(index);
      }
    }
    return draw.slips() ? "c-0" : draw.recent(movements);
  }

  LedgerCommand adjust(CommandId id, List<String> movements) {
    String movement = movements.isEmpty() || draw.slips() ? "c-1" : draw.recent(movements);
    ModelMovement original = scene.model.movement(movement);
    int lines = original == null || draw.slips() ? 3 : original.lines();
    BigDecimal amount = draw.oneIn(4) ? BigDecimal.ZERO : scene.amount("CNY").value();
    List<BigDecimal> amounts = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      amounts.add(amount);
    }
    if (original != null && lines == original.lines() && draw.oneIn(3)) {
      for (int line = 0; line < lines; line++) {
        amounts.set(line, scene.minor(original.minor(line), original.unit(line)).value());
      }
    }
    if (draw.slips()) {
      amounts.set(0, scene.amount("CNY").value());
    }
    return new AdjustAmounts(
        id,
        Scene.ACCOUNTANT,
        new CommandId(movement),
        scene.particulars(dateFor(movement)),
        amounts);
  }

  LedgerCommand priorYear(CommandId id, List<String> movements) {
    ModelBook book = scene.book();
    @Nullable String movement = null;
    if (draw.oneIn(2)) {
      boolean old = !movements.isEmpty() && !draw.slips();
      movement = old ? movements.get(draw.below((movements.size() + 1) / 2)) : "c-0";
      movement = old && draw.slips() ? draw.recent(movements) : movement;
    }
    return new CorrectPriorYear(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        movement == null ? null : new CommandId(movement),
        scene.particulars(scene.date(book)),
        lines(draw.slips() ? "408" : "331", draw.slips() ? "408" : "32201", book));
  }

  private List<DraftLine> lines(String of2009, String of2021, ModelBook book) {
    return lines(book.is2009() ? of2009 : of2021);
  }

  private List<DraftLine> lines(String of2009, String of2021) {
    return lines(draw.oneIn(2) ? of2009 : of2021);
  }

  private List<DraftLine> lines(String account) {
    DecimalAmount amount = scene.amount("CNY");
    return List.of(DraftLine.debit(account, amount), DraftLine.credit("102", amount));
  }

  /** A day that the correction of a movement may have, mostly. */
  private LocalDate dateFor(String movement) {
    ModelMovement original = scene.model.movement(movement);
    if (original == null) {
      return scene.today;
    }
    if (draw.slips()) {
      return draw.oneIn(2) ? original.date().minusDays(1) : original.date().plusYears(1);
    }
    for (ModelBook book : scene.model.books()) {
      YearMonth closed = book.closedThrough();
      if (closed != null
          && !YearMonth.from(original.date()).isAfter(closed)
          && book.name().equals(original.bookName())
          && !draw.slips()) {
        return closed.atEndOfMonth().plusDays(1);
      }
    }
    return original.date();
  }
}
