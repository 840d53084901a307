package org.unionledger.testing.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AssertBalance;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.ChooseCostMethod;
import org.unionledger.command.CloseFund;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.CloseYear;
import org.unionledger.command.DeclareParty;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.DiscardDraft;
import org.unionledger.command.FreezeRoster;
import org.unionledger.command.HoldCommand;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.LevyCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.PostDraft;
import org.unionledger.command.ReopenPeriod;
import org.unionledger.party.PartyFacts;

/** The rules of commands that are no movements and concern no fund. */
final class OtherRules {
  private final ModelState state;

  OtherRules(ModelState state) {
    this.state = state;
  }

  ModelState.Change judge(LedgerCommand command) {
    FundRules funds = new FundRules(state);
    return switch (command) {
      case OpenBook open -> open(open);
      case DeclareUnit unit -> declare(unit);
      case DeclareParty party -> declare(party);
      case AuthoriseFund fund -> funds.authorise(fund);
      case AllotFund fund -> funds.allot(fund);
      case CloseFund fund -> funds.close(fund);
      case FreezeRoster roster -> funds.freeze(roster);
      case HoldCommand hold -> new HoldRules(state).judge(hold);
      case LevyCommand levy -> new LevyRules(state).judge(levy);
      case ChooseCostMethod choose -> choose(choose);
      case ClosePeriod period -> close(period);
      case ReopenPeriod reopen -> new YearEndRules(state).reopen(reopen);
      case KeepDraft keep -> new DraftRules(state).keep(keep);
      case DiscardDraft discard -> new DraftRules(state).discard(discard);
      case PostDraft post -> throw new IllegalArgumentException(post.toString());
      case AssertBalance stated -> new AssertionRules(state).judge(stated);
      case CloseYear close -> new YearEndRules(state).close(close);
      case MovementCommand movement -> throw new IllegalArgumentException(movement.toString());
    };
  }

  private ModelState.Change open(OpenBook open) {
    String book = open.book().value();
    Refusing.when(state.books.containsKey(book), "BOOK_ALREADY_OPEN");
    return changed -> changed.books.put(book, new ModelBook(open));
  }

  private ModelState.Change declare(DeclareUnit declare) {
    Refusing.when(state.scales.containsKey(declare.unit().code()), "UNIT_ALREADY_DECLARED");
    return changed -> changed.scales.put(declare.unit().code(), declare.unit().scale());
  }

  private ModelState.Change declare(DeclareParty declare) {
    if (declare.book() != null) {
      state.book(declare.book());
    }
    LocalDate from = declare.facts().from();
    PartyFacts facts = declare.facts();
    return changed ->
        changed
            .parties
            .computeIfAbsent(declare.party().value(), party -> new TreeMap<>())
            .put(from, facts);
  }

  private ModelState.Change choose(ChooseCostMethod choose) {
    ModelBook book = state.book(choose.book());
    Refusing.when(book.isClosedOn(choose.from()), "DATE_IN_CLOSED_PERIOD");
    var before = book.costMethods.floorEntry(choose.from());
    boolean same = before != null && before.getValue() == choose.method();
    Refusing.when(same, "COST_METHOD_ALREADY_CHOSEN");
    return changed -> book.costMethods.put(choose.from(), choose.method());
  }

  private ModelState.Change close(ClosePeriod close) {
    ModelBook book = state.book(close.book());
    boolean closed =
        book.closedThrough != null
            && !close.period().isAfter(Objects.requireNonNull(book.closedThrough));
    Refusing.when(closed, "PERIOD_ALREADY_CLOSED");
    DraftRules.allPosted(book, close.period());
    VoucherSetRules.allComplete(state, book, close.period());
    return changed -> book.closedThrough = close.period();
  }
}
