package org.unionledger.json;

import java.time.LocalDate;
import java.util.List;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.DeclareParty;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.OpenBook;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Unit;
import org.unionledger.party.EnterpriseSize;
import org.unionledger.party.PartyFacts;
import org.unionledger.party.PartyKind;

/** Books, units, parties and periods. */
final class BookCommands {
  private BookCommands() {}

  static OpenBook openBook(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    String name = in.line("name");
    ChartId chart = in.text("chart", BookCommands::chart);
    BookLevel level = in.choice("level", BookLevel.class);
    RequiredDimensions dimensions = DimensionForms.required(in);
    return in.at("dimensions", () -> new OpenBook(id, by, book, name, chart, level, dimensions));
  }

  static void write(OpenBook command, CommandText out) {
    out.text("book", command.book())
        .text("name", command.name())
        .text("chart", command.chart())
        .text("level", command.level().name());
    DimensionForms.write(command.dimensions(), out);
  }

  static DeclareUnit declareUnit(CommandFields in) {
    return new DeclareUnit(
        in.id(),
        in.by(),
        new Unit(in.unit(), in.integer("scale", 0, Unit.GREATEST_SCALE)),
        in.line("name"));
  }

  static void write(DeclareUnit command, CommandText out) {
    out.text("unit", command.unit().code())
        .text("name", command.name())
        .number("scale", command.unit().scale());
  }

  static DeclareParty declareParty(CommandFields in) {
    PartyId party = in.party();
    PartyKind kind = in.choice("kind", PartyKind.class);
    EnterpriseSize size =
        in.optional("size", CommandFields.choiceForm("size", EnterpriseSize.class));
    boolean hasUnion = in.flag("hasUnion");
    boolean unionAccount = in.flag("unionAccount");
    LocalDate from = in.date("from");
    return new DeclareParty(
        in.id(),
        in.by(),
        party,
        new PartyFacts(from, kind, size, hasUnion, unionAccount),
        in.optional("book", BookId::new));
  }

  static void write(DeclareParty command, CommandText out) {
    PartyFacts facts = command.facts();
    out.text("party", command.party())
        .text("kind", facts.kind().name())
        .text("size", facts.size())
        .flag("hasUnion", facts.hasUnion())
        .flag("unionAccount", facts.unionAccount())
        .text("from", facts.from())
        .text("book", command.book());
  }

  static ClosePeriod closePeriod(CommandFields in) {
    return new ClosePeriod(in.id(), in.by(), in.book(), in.month("period"));
  }

  static void write(ClosePeriod command, CommandText out) {
    out.text("book", command.book()).text("period", command.period());
  }

  private static ChartId chart(String value) {
    return ChartId.find(value)
        .orElseThrow(() -> CommandFields.unknown("chart", value, List.of(ChartId.values())));
  }
}
