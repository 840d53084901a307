package org.unionledger.testing.history;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AssertBalance;
import org.unionledger.identity.CommandId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.BalanceKey;
import org.unionledger.testing.Turnover;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.voucher.Attachment;

/** What bank statements and cash counts state, right or wrong, and what replaces it. */
final class AssertionCommands {
  private final Scene scene;
  private final Draw draw;
  private final List<CommandId> asserted = new ArrayList<>();

  AssertionCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  AssertBalance next(CommandId id) {
    ModelBook book = scene.book();
    List<BalanceKey> keys = List.copyOf(book.balances().keySet());
    AssertBalance stated =
        keys.isEmpty() || draw.oneIn(3)
            ? of(id, book, account(book), null, scene.amount("CNY"))
            : known(id, book, draw.of(keys));
    asserted.add(id);
    return stated;
  }

  /** What a key has now, or about so much: debit less credit, so often below zero. */
  private AssertBalance known(CommandId id, ModelBook book, BalanceKey key) {
    Turnover turnover = book.balances().getOrDefault(key, Turnover.NONE);
    BigInteger balance = turnover.debit().subtract(turnover.credit());
    DecimalAmount amount =
        draw.slips()
            ? scene.amount(key.unit())
            : scene.minor(balance.add(BigInteger.valueOf(draw.below(2))), key.unit());
    boolean ofFund = !key.fund().isEmpty() && !draw.oneIn(3);
    return of(id, book, key.account(), ofFund ? key.fund() : null, amount);
  }

  private AssertBalance of(
      CommandId id, ModelBook book, String account, @Nullable String fund, DecimalAmount balance) {
    LocalDate date = draw.oneIn(4) ? scene.today.plusYears(1) : scene.date(book);
    return new AssertBalance(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        account,
        draw.slips() ? "no-such-fund" : fund,
        date,
        balance,
        draw.slips() ? scene.summary() : "对账单 " + scene.sent(),
        draw.oneIn(10) ? List.of(new Attachment("0f".repeat(32), "对账单.pdf")) : List.of(),
        replaces());
  }

  private @Nullable CommandId replaces() {
    if (draw.slips()) {
      return new CommandId("c-1");
    }
    return asserted.isEmpty() || !draw.oneIn(4) ? null : draw.recent(asserted);
  }

  private String account(ModelBook book) {
    if (draw.slips()) {
      return draw.of(List.of("999", "memo:"));
    }
    return draw.slips() ? draw.of(book.otherChart().codes()) : draw.of(book.chart().codes());
  }
}
