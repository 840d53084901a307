package org.unionledger.testing.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.DeclareParty;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Unit;
import org.unionledger.party.EnterpriseSize;
import org.unionledger.party.PartyFacts;
import org.unionledger.party.PartyKind;
import org.unionledger.testing.model.ModelBook;

/** Books, units, parties and periods. */
final class BookCommands {
  private static final List<String> BOOKS =
      List.of("dongcheng", "etown", "yanshan", "chaoyang", "xicheng", "daxing", "haidian");
  private static final List<String> UNITS = List.of("mask", "flour", "points", "grain", "CNY");

  private final Scene scene;
  private final Draw draw;

  BookCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  LedgerCommand open(CommandId id) {
    int number = Math.min(scene.model.books().size(), BOOKS.size() - 1);
    String book = draw.oneIn(6) ? draw.of(BOOKS) : BOOKS.get(number);
    boolean is2009 = BOOKS.indexOf(book) % 2 == 0;
    return new OpenBook(
        id,
        Scene.HEAD,
        new BookId(book),
        draw.slips() ? scene.summary() : "总工会",
        is2009 ? ChartId.CN_UNION_2009 : ChartId.CN_UNION_2021,
        draw.of(List.of(BookLevel.values())),
        new DimensionCommands(scene).required(is2009));
  }

  LedgerCommand declareUnit(CommandId id) {
    int declared = scene.model.units().size();
    String code = draw.oneIn(4) || declared > 4 ? draw.of(UNITS) : UNITS.get(declared - 1);
    int scale = code.equals("flour") ? 3 : 0;
    return new DeclareUnit(id, Scene.HEAD, new Unit(code, scale), scene.summary());
  }

  LedgerCommand declareParty(CommandId id) {
    LocalDate from = scene.today.minusDays(draw.below(400));
    PartyFacts facts =
        new PartyFacts(
            from,
            PartyKind.ENTERPRISE,
            draw.oneIn(8) ? null : draw.of(List.of(EnterpriseSize.values())),
            !draw.oneIn(5),
            draw.oneIn(2));
    BookId book = draw.oneIn(6) ? scene.idOf(scene.book()) : null;
    return new DeclareParty(id, Scene.HEAD, scene.party(), facts, book);
  }

  LedgerCommand closePeriod(CommandId id) {
    ModelBook book = scene.book();
    YearMonth month = YearMonth.from(scene.today).minusMonths(1L + draw.below(3));
    return new ClosePeriod(id, Scene.HEAD, scene.idOf(book), month);
  }
}
