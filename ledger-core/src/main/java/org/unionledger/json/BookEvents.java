package org.unionledger.json;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BookOpened;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.UnitDeclared;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Unit;
import org.unionledger.party.EnterpriseSize;
import org.unionledger.party.PartyFacts;
import org.unionledger.party.PartyKind;

/** Books, units, parties and periods. */
final class BookEvents {
  private BookEvents() {}

  static BookOpened bookOpened(EventFields in) throws IOException {
    return new BookOpened(
        in.book(), in.text("name"), chart(in), in.choice("level", BookLevel.class));
  }

  static void write(BookOpened event, EventText out) throws IOException {
    out.text("book", event.book())
        .text("name", event.name())
        .text("chart", event.chart())
        .text("level", event.level().name());
  }

  static UnitDeclared unitDeclared(EventFields in) throws IOException {
    return new UnitDeclared(new Unit(in.text("unit"), in.integer("scale")), in.text("name"));
  }

  static void write(UnitDeclared event, EventText out) throws IOException {
    out.text("unit", event.unit().code())
        .number("scale", event.unit().scale())
        .text("name", event.name());
  }

  static PartyDeclared partyDeclared(EventFields in) throws IOException {
    PartyId party = in.party("party");
    LocalDate from = in.date("from");
    PartyKind kind = in.choice("kind", PartyKind.class);
    @Nullable EnterpriseSize size =
        in.isAt("size") ? in.choice("size", EnterpriseSize.class) : null;
    return new PartyDeclared(
        party, new PartyFacts(from, kind, size, in.flag("hasUnion"), in.flag("unionAccount")));
  }

  static void write(PartyDeclared event, EventText out) throws IOException {
    PartyFacts facts = event.facts();
    out.text("party", event.party())
        .text("from", facts.from())
        .text("kind", facts.kind().name())
        .text("size", facts.size())
        .flag("hasUnion", facts.hasUnion())
        .flag("unionAccount", facts.unionAccount());
  }

  static PeriodClosed periodClosed(EventFields in) throws IOException {
    return new PeriodClosed(in.book(), in.month("period"));
  }

  static void write(PeriodClosed event, EventText out) throws IOException {
    out.text("book", event.book()).text("period", event.period());
  }

  static ChartId chart(EventFields in) throws IOException {
    String name = in.text("chart");
    return ChartId.find(name).orElseThrow(() -> EventFields.unknown("chart", name));
  }
}
