package org.unionledger.json;

import static org.unionledger.json.Field.LEVY_PERIOD;
import static org.unionledger.json.Field.LOWER;
import static org.unionledger.json.Field.OUTCOME;
import static org.unionledger.json.Field.OWN;
import static org.unionledger.json.Field.PARTY;
import static org.unionledger.json.Field.PLAN;
import static org.unionledger.json.Field.UPPER;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.PreparatoryLevyCommand;
import org.unionledger.command.ReceivePreparatoryLevy;
import org.unionledger.command.SettlePreparatoryLevy;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.DuesShares;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.event.PreparatoryLevyMovement;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.PreparatoryLevySettled;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Voucher;

/** The preparatory levy of units that have no union yet. */
final class PreparatoryLevyForms {
  private PreparatoryLevyForms() {}

  static PreparatoryLevyCommand command(String name, CommandFields in) {
    return name.equals("ReceivePreparatoryLevy")
        ? new ReceivePreparatoryLevy(
            in.id(),
            in.by(),
            in.book(),
            in.particulars(),
            in.party(),
            in.month("levyPeriod"),
            in.money("amount", Unit.CNY.code()),
            in.choice("channel", CollectionChannel.class))
        : new SettlePreparatoryLevy(
            in.id(),
            in.by(),
            in.book(),
            in.particulars(),
            in.party(),
            in.choice("outcome", PreparatoryOutcome.class),
            shares(in));
  }

  /** All three, or none. */
  private static SettlePreparatoryLevy.@Nullable Shares shares(CommandFields in) {
    List<String> names = List.of("own", "upper", "lower");
    boolean named = names.stream().anyMatch(in::has);
    for (String name : names) {
      if (named && !in.has(name)) {
        throw in.malformed(
            name,
            "missing beside the others; name own, upper and lower, or leave all three out to"
                + " share by the plans");
      }
    }
    return named
        ? new SettlePreparatoryLevy.Shares(
            in.money("own", Unit.CNY.code()),
            in.money("upper", Unit.CNY.code()),
            in.money("lower", Unit.CNY.code()))
        : null;
  }

  static void write(PreparatoryLevyCommand command, CommandText out) {
    out.text("book", command.book());
    out.voucher(command.particulars()).text("party", command.party());
    switch (command) {
      case ReceivePreparatoryLevy receive ->
          out.text("levyPeriod", receive.levyPeriod())
              .text("amount", receive.amount().value().toPlainString())
              .text("channel", receive.channel().name());
      case SettlePreparatoryLevy settle -> write(settle, out);
    }
    out.evidence(command.particulars());
  }

  private static void write(SettlePreparatoryLevy settle, CommandText out) {
    SettlePreparatoryLevy.Shares shares = settle.shares();
    out.text("outcome", settle.outcome().name());
    if (shares != null) {
      out.text("own", shares.own().value().toPlainString())
          .text("upper", shares.upper().value().toPlainString())
          .text("lower", shares.lower().value().toPlainString());
    }
  }

  static PreparatoryLevyMovement event(String type, EventFields in) {
    Voucher voucher = VoucherEvents.voucher(in);
    PartyId party = in.party(PARTY);
    if (type.equals("PreparatoryLevyReceived")) {
      YearMonth levyPeriod = in.month(LEVY_PERIOD);
      return new PreparatoryLevyReceived(
          voucher, party, levyPeriod, eventShares(in), in.recurring(PLAN));
    }
    PreparatoryOutcome outcome = in.choice(OUTCOME, PreparatoryOutcome.class);
    return new PreparatoryLevySettled(voucher, party, outcome, eventShares(in));
  }

  private static DuesShares eventShares(EventFields in) {
    Amount own = in.amount(OWN);
    return new DuesShares(
        own, Amounts.inUnitOf(own, in.text(UPPER)), Amounts.inUnitOf(own, in.text(LOWER)));
  }

  static void write(PreparatoryLevyMovement event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(PARTY, event.party());
    switch (event) {
      case PreparatoryLevyReceived received -> out.text(LEVY_PERIOD, received.levyPeriod());
      case PreparatoryLevySettled settled -> out.text(OUTCOME, settled.outcome().name());
    }
    DuesShares shares = event.shares();
    out.amount(OWN, shares.own())
        .text(UPPER, Amounts.plainInUnitOf(shares.own(), shares.upper()))
        .text(LOWER, Amounts.plainInUnitOf(shares.own(), shares.lower()));
    if (event instanceof PreparatoryLevyReceived received) {
      out.text(PLAN, received.plan());
    }
  }
}
