package org.unionledger.json;

import static org.unionledger.json.Field.FROM;
import static org.unionledger.json.Field.OWNERSHIP;

import java.io.IOException;
import java.util.List;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.command.MigrateChart;
import org.unionledger.command.MigrationLine;
import org.unionledger.dimension.Ownership;
import org.unionledger.event.ChartMigrated;
import org.unionledger.fund.FundId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;

/** How a book goes over to another chart. */
final class MigrationForms {
  private MigrationForms() {}

  static MigrateChart migrateChart(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    Particulars particulars = in.particulars();
    List<MigrationLine> lines =
        in.objects("lines", Voucher.MOST_POSTINGS, MigrationForms::readLine);
    return new MigrateChart(id, by, book, particulars, lines);
  }

  static void write(MigrateChart command, CommandText out) {
    out.text("book", command.book());
    out.voucher(command.particulars())
        .objects("lines", command.lines().stream().map(MigrationForms::line).toList());
    out.evidence(command.particulars());
  }

  private static MigrationLine readLine(CommandFields in) {
    return new MigrationLine(
        in.line("from"),
        in.optional("fund", FundId::requireCode),
        in.optional("party", PartyId::new),
        in.line("to"),
        in.choice("side", Side.class),
        in.money("amount", Unit.CNY.code()),
        in.optional("intoFund", FundId::requireCode),
        in.optional(
            OWNERSHIP.toString(), CommandFields.choiceForm(OWNERSHIP.toString(), Ownership.class)));
  }

  private static JsonText line(MigrationLine line) {
    Ownership ownership = line.ownership();
    return new JsonText()
        .text("from", line.from())
        .text("fund", line.fund())
        .text("party", line.party())
        .text("to", line.to())
        .text("side", line.side().name())
        .text("amount", line.amount().value().toPlainString())
        .text("intoFund", line.intoFund())
        .text(OWNERSHIP.toString(), ownership == null ? null : ownership.name());
  }

  static ChartMigrated chartMigrated(EventFields in) {
    Voucher voucher = VoucherEvents.voucher(in);
    return new ChartMigrated(
        voucher,
        in.recurring(
            FROM,
            ChartId.class,
            name -> ChartId.find(name).orElseThrow(() -> EventFields.unknown(FROM, name))));
  }

  static void write(ChartMigrated event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(FROM, event.from());
  }
}
