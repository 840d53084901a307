package org.unionledger.json;

import static org.unionledger.json.Field.BOOK;
import static org.unionledger.json.Field.CHART;
import static org.unionledger.json.Field.FROM;
import static org.unionledger.json.Field.HAS_UNION;
import static org.unionledger.json.Field.KIND;
import static org.unionledger.json.Field.LEVEL;
import static org.unionledger.json.Field.NAME;
import static org.unionledger.json.Field.PARTY;
import static org.unionledger.json.Field.PERIOD;
import static org.unionledger.json.Field.SCALE;
import static org.unionledger.json.Field.SIZE;
import static org.unionledger.json.Field.UNION_ACCOUNT;
import static org.unionledger.json.Field.UNIT;

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

  static BookOpened bookOpened(EventFields in) {
    return new BookOpened(
        in.book(),
        in.text(NAME),
        chart(in),
        in.choice(LEVEL, BookLevel.class),
        DimensionForms.required(in));
  }

  static void write(BookOpened event, EventText out) throws IOException {
    out.text(BOOK, event.book())
        .text(NAME, event.name())
        .text(CHART, event.chart())
        .text(LEVEL, event.level().name());
    DimensionForms.write(event.dimensions(), out);
  }

  static UnitDeclared unitDeclared(EventFields in) {
    return new UnitDeclared(new Unit(in.text(UNIT), in.integer(SCALE)), in.text(NAME));
  }

  static void write(UnitDeclared event, EventText out) throws IOException {
    out.text(UNIT, event.unit().code())
        .number(SCALE, event.unit().scale())
        .text(NAME, event.name());
  }

  static PartyDeclared partyDeclared(EventFields in) {
    PartyId party = in.party(PARTY);
    LocalDate from = in.date(FROM);
    PartyKind kind = in.choice(KIND, PartyKind.class);
    @Nullable EnterpriseSize size = in.isAt(SIZE) ? in.choice(SIZE, EnterpriseSize.class) : null;
    return new PartyDeclared(
        party,
        new PartyFacts(from, kind, size, in.flag(HAS_UNION), in.flag(UNION_ACCOUNT)),
        in.isAt(BOOK) ? in.book() : null);
  }

  static void write(PartyDeclared event, EventText out) throws IOException {
    PartyFacts facts = event.facts();
    out.text(PARTY, event.party())
        .text(FROM, facts.from())
        .text(KIND, facts.kind().name())
        .text(SIZE, facts.size())
        .flag(HAS_UNION, facts.hasUnion())
        .flag(UNION_ACCOUNT, facts.unionAccount())
        .text(BOOK, event.book());
  }

  static PeriodClosed periodClosed(EventFields in) {
    return new PeriodClosed(in.book(), in.month(PERIOD));
  }

  static void write(PeriodClosed event, EventText out) throws IOException {
    out.text(BOOK, event.book()).text(PERIOD, event.period());
  }

  static ChartId chart(EventFields in) {
    return in.recurring(
        CHART,
        ChartId.class,
        name -> ChartId.find(name).orElseThrow(() -> EventFields.unknown(CHART, name)));
  }
}
