package org.unionledger.decide.state;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.AmountsAdjusted;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.LateFeeAdopted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementCorrected;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.PriorYearCorrected;
import org.unionledger.event.RebatePolicyAdopted;
import org.unionledger.event.RosterFrozen;
import org.unionledger.event.SplitPlanAdopted;
import org.unionledger.event.SplitUse;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.event.StockMovement;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.VoucherPartPosted;
import org.unionledger.event.YearClosed;
import org.unionledger.fund.Draw;
import org.unionledger.fund.FundId;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** Which subjects an event concerns. */
public final class EventTags {
  private EventTags() {}

  /**
   * All tags of an event.
   *
   * @param id the command that became it
   * @param event what happened
   * @return the tag of the command and of every subject that the event concerns
   */
  public static Set<EventTag> of(CommandId id, LedgerEvent event) {
    Set<EventTag> tags = new LinkedHashSet<>();
    tags.add(new CommandKey(id).tag());
    switch (event) {
      case BookOpened opened -> tags.add(new BookKey(opened.book()).tag());
      case UnitDeclared declared -> tags.add(new UnitKey(declared.unit().code()).tag());
      case PartyDeclared declared -> tags.add(new PartyKey(declared.party()).tag());
      case FundAuthorised authorised -> addFund(tags, authorised.fund());
      case FundAllotted allotted -> {
        addFund(tags, allotted.fund());
        addFund(tags, new FundId(allotted.fund().book(), allotted.parent()));
      }
      case FundClosed closed -> {
        addFund(tags, closed.fund());
        String parent = closed.parent();
        if (parent != null) {
          addFund(tags, new FundId(closed.fund().book(), parent));
        }
      }
      case RosterFrozen frozen -> addFund(tags, frozen.fund());
      case HoldEvent held -> addHold(tags, held.hold(), held.fund());
      case LevyEvent about -> tags.add(levy(about));
      case CostMethodChosen chosen -> tags.add(new CostMethodKey(chosen.book()).tag());
      case StockConfirmed confirmed -> tags.add(stock(confirmed).tag());
      case DraftKept kept -> addDraft(tags, kept.book(), kept.draft());
      case DraftDiscarded discarded -> addDraft(tags, discarded.book(), discarded.draft());
      case PeriodClosed closed -> tags.add(new BookKey(closed.book()).tag());
      case PeriodReopened reopened -> tags.add(new BookKey(reopened.book()).tag());
      case YearClosed closed -> tags.add(new BookKey(closed.book()).tag());
      case BalanceAsserted stated -> addEarlier(tags, stated.replaces());
      case Movement movement -> addMovement(tags, id, movement);
    }
    return tags;
  }

  private static void addMovement(Set<EventTag> tags, CommandId id, Movement movement) {
    Voucher voucher = movement.voucher();
    BookId book = voucher.book();
    tags.add(new BookKey(book).tag());
    tags.add(SeriesKey.of(voucher).tag());
    for (Posting posting : voucher.postings()) {
      String fund = posting.fund();
      if (fund != null) {
        addFund(tags, new FundId(book, fund));
      }
      if (posting.party() != null) {
        tags.add(new PartyKey(posting.party()).tag());
      }
    }
    if (movement instanceof StockMovement moved) {
      moved.stock().forEach(change -> tags.add(new StockKey(book, change.item()).tag()));
    }
    if (movement instanceof DraftPosted posted) {
      addDraft(tags, book, posted.draft());
    }
    if (movement instanceof VoucherPartPosted part) {
      tags.add(new VoucherSetKey(part.first() == null ? id : part.first()).tag());
      tags.add(new OpenSetsKey(book).tag());
    }
    Draw draw = movement.draw();
    if (draw != null) {
      addHold(tags, new HoldId(book, draw.hold()), draw.fund());
    }
    if (splitUse(movement) != null) {
      tags.add(new SplitPlansKey(book).tag());
    }
    earlier(movement).forEach(about -> tags.add(new CommandKey(about).tag()));
  }

  private static @Nullable SplitUse splitUse(Movement movement) {
    return switch (movement) {
      case DuesReceived it -> it.splitUse();
      case PreparatoryLevyReceived it -> it.splitUse();
      case MovementReversed it -> it.splitUse();
      case Movement other -> null;
    };
  }

  /** The earlier movements that a movement is about. */
  private static List<CommandId> earlier(Movement movement) {
    return switch (movement) {
      case MovementReversed it -> {
        CommandId reopens = it.reopens();
        yield reopens == null ? List.of(it.movement()) : List.of(it.movement(), reopens);
      }
      case MovementCorrected it -> List.of(it.movement());
      case AmountsAdjusted it -> List.of(it.movement());
      case PriorYearCorrected it -> {
        CommandId about = it.movement();
        yield about == null ? List.of() : List.of(about);
      }
      case StockDifferenceSettled it -> List.of(it.count());
      case Movement other -> List.of();
    };
  }

  private static EventTag levy(LevyEvent event) {
    return switch (event) {
      case RebatePolicyAdopted it -> new PolicyKey(it.book(), it.policy().code()).tag();
      case LateFeeAdopted it -> new LateFeeKey(it.book(), it.terms().from()).tag();
      case SplitPlanAdopted it -> new SplitPlansKey(it.book()).tag();
      case PayrollDeclared it -> new DuesKey(it.book(), it.party()).tag();
    };
  }

  private static void addEarlier(Set<EventTag> tags, @Nullable CommandId about) {
    if (about != null) {
      tags.add(new CommandKey(about).tag());
    }
  }

  private static StockKey stock(StockConfirmed confirmed) {
    return new StockKey(confirmed.book(), confirmed.counted().unit().code());
  }

  private static void addDraft(Set<EventTag> tags, BookId book, DraftCode draft) {
    tags.add(new DraftKey(book, draft).tag());
    tags.add(new OpenDraftsKey(book).tag());
  }

  private static void addHold(Set<EventTag> tags, HoldId hold, String fund) {
    tags.add(new HoldKey(hold).tag());
    addFund(tags, new FundId(hold.book(), fund));
  }

  private static void addFund(Set<EventTag> tags, FundId fund) {
    tags.add(new FundKey(fund).tag());
  }
}
