package org.unionledger.testing.history;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.ReceivePreparatoryLevy;
import org.unionledger.command.SettlePreparatoryLevy;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelPlan;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Preparation;

/** The preparatory levy of units without a union: received, and settled one way or the other. */
final class PreparatoryCommands {
  private final Scene scene;
  private final Draw draw;
  private final SplitPlanCommands plans;

  PreparatoryCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
    this.plans = new SplitPlanCommands(scene);
  }

  LedgerCommand next(CommandId id) {
    ModelBook book = scene.book();
    List<String> parties = book.levy.units();
    return parties.isEmpty() || draw.oneIn(2) ? receive(id, book) : settle(id, book, parties);
  }

  private LedgerCommand receive(CommandId id, ModelBook book) {
    YearMonth month = YearMonth.from(scene.today).minusMonths(draw.below(4));
    List<ModelPlan> suitable =
        book.plans().stream()
            .filter(plan -> plan.covers(month) && !plan.plan().unionised())
            .toList();
    if (suitable.isEmpty() && !draw.oneIn(4)) {
      return plans.adopt(id);
    }
    CollectionChannel channel =
        suitable.isEmpty() || draw.slips()
            ? draw.of(List.of(CollectionChannel.values()))
            : draw.of(suitable).plan().channel();
    return new ReceivePreparatoryLevy(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(scene.date(book)),
        scene.party(),
        month,
        yuan(draw.slips() ? 0 : draw.oneIn(8) ? 1 : draw.between(1, 500_000)),
        channel);
  }

  private LedgerCommand settle(CommandId id, ModelBook book, List<String> parties) {
    PartyId party = draw.slips() ? scene.party() : new PartyId(draw.recent(parties));
    LocalDate day = scene.date(book);
    LocalDate last = book.levy.lastOf(party.value());
    LocalDate date = last != null && last.isAfter(day) ? last : day;
    if (last != null && draw.oneIn(8)) {
      date = last.minusDays(1);
    }
    boolean founded = scene.model.hasUnion(party.value(), date) != draw.oneIn(8);
    Particulars particulars = scene.particulars(date);
    return new SettlePreparatoryLevy(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        founded || particulars.approvalReference() != null || draw.oneIn(10)
            ? particulars
            : approved(particulars),
        party,
        founded ? PreparatoryOutcome.FOUNDED : PreparatoryOutcome.EXPIRED,
        draw.oneIn(2) ? shares(book.levy.heldOf(party.value())) : null);
  }

  private static Particulars approved(Particulars particulars) {
    return new Preparation(
            particulars.date(),
            particulars.type(),
            particulars.summary(),
            particulars.attachments(),
            "主席办公会纪要",
            particulars.preparedAt(),
            particulars.preparation().signatures())
        .approvedBy(particulars.approvedBy());
  }

  /** Shares of what is held, mostly all of it. */
  private SettlePreparatoryLevy.@Nullable Shares shares(BigInteger held) {
    long all = held.longValueExact() + (draw.oneIn(3) ? 1 : 0);
    long own = draw.between(0, all);
    long upper = draw.between(0, all - own);
    return new SettlePreparatoryLevy.Shares(
        draw.slips()
            ? DecimalAmount.cny(draw.of(List.of("0.001", "-1", "10000000000000000")))
            : yuan(own),
        yuan(upper),
        yuan(all - own - upper));
  }

  private DecimalAmount yuan(long fen) {
    return scene.minor(BigInteger.valueOf(fen), "CNY");
  }
}
