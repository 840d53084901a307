package org.unionledger.projections.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.LateFeeTerms;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.LateFeeAdopted;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RebatePolicyAdopted;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.RosterFrozen;
import org.unionledger.event.SplitPlanAdopted;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.YearClosed;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.Reversible;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/**
 * What every enterprise paid for every levy month, and what it got back. Events of other kinds
 * change nothing. For one thread at a time.
 */
public final class DuesProjection implements Projection<DuesProjection> {
  private static final Interest INTEREST =
      Interest.inEvents(
          List.of(
              RebatePolicyAdopted.class,
              LateFeeAdopted.class,
              PayrollDeclared.class,
              DuesReceived.class,
              DuesRebated.class,
              MovementReversed.class));

  private final Map<Key, LevyMonth> months = new TreeMap<>();
  private final Map<PolicyKey, RebatePolicy> policies = new TreeMap<>();
  private final Map<BookId, NavigableMap<YearMonth, LateFeeTerms>> lateFees = new HashMap<>();
  private final Reversible<Effect> effects = new Reversible<>();

  /** One enterprise and month in a book. */
  private record Key(BookId book, PartyId party, YearMonth levyPeriod) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = TextOrder.compare(book.value(), other.book.value());
      order = order != 0 ? order : TextOrder.compare(party.value(), other.party.value());
      return order != 0 ? order : levyPeriod.compareTo(other.levyPeriod);
    }
  }

  /** One policy of a book. */
  private record PolicyKey(BookId book, String code) implements Comparable<PolicyKey> {
    @Override
    public int compareTo(PolicyKey other) {
      int order = TextOrder.compare(book.value(), other.book.value());
      return order != 0 ? order : TextOrder.compare(code, other.code);
    }
  }

  /** What a movement did to the register, and so what its reversal undoes. */
  private sealed interface Effect {}

  private record Payment(Key key, LevyMonth.Payment payment) implements Effect {}

  private record Rebate(Map<Key, LevyMonth.Rebate> months) implements Effect {}

  /** What no event comes to. */
  public DuesProjection() {}

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(RecordedEvent recorded) {
    switch (recorded.event()) {
      case DuesReceived it -> receive(recorded, it);
      case DuesRebated it -> rebate(recorded, it);
      case MovementReversed it -> effects.reverse(it, (reversal, effect) -> undo(effect));
      case LevyEvent it -> levy(it);
      case Movement it -> {}
      case StockConfirmed it -> {}
      case BookOpened it -> {}
      case UnitDeclared it -> {}
      case PartyDeclared it -> {}
      case FundAuthorised it -> {}
      case FundAllotted it -> {}
      case FundClosed it -> {}
      case HoldEvent it -> {}
      case RosterFrozen it -> {}
      case CostMethodChosen it -> {}
      case BalanceAsserted it -> {}
      case DraftKept it -> {}
      case DraftDiscarded it -> {}
      case PeriodClosed it -> {}
      case PeriodReopened it -> {}
      case YearClosed it -> {}
    }
  }

  private void levy(LevyEvent event) {
    switch (event) {
      case RebatePolicyAdopted it ->
          policies.put(new PolicyKey(it.book(), it.policy().code()), it.policy());
      case LateFeeAdopted it -> lateFees(it.book()).put(it.terms().from(), it.terms());
      case PayrollDeclared it ->
          month(new Key(it.book(), it.party(), it.levyPeriod()))
              .declare(new LevyMonth.Declaration(it.date(), it.wages(), it.due()));
      case SplitPlanAdopted it -> {}
    }
  }

  private void receive(RecordedEvent recorded, DuesReceived dues) {
    Key key = new Key(dues.voucher().book(), dues.party(), dues.levyPeriod());
    LevyMonth.Payment payment =
        new LevyMonth.Payment(
            dues.voucher().particulars().date(), dues.payroll(), dues.shares().total());
    month(key).pay(payment);
    effects.keep(recorded.id(), new Payment(key, payment));
  }

  private void rebate(RecordedEvent recorded, DuesRebated dues) {
    LocalDate date = dues.voucher().particulars().date();
    Map<Key, LevyMonth.Rebate> rebates = new TreeMap<>();
    for (RebatedPeriod period : dues.periods()) {
      rebates.put(
          new Key(dues.voucher().book(), dues.party(), period.levyPeriod()),
          new LevyMonth.Rebate(
              date, dues.policy(), period.base(), period.rebate(), period.restated()));
    }
    rebates.forEach((key, rebate) -> month(key).rebate(rebate));
    effects.keep(recorded.id(), new Rebate(rebates));
  }

  private void undo(Effect effect) {
    switch (effect) {
      case Payment it -> month(it.key()).takeBack(it.payment());
      case Rebate it -> it.months().forEach((key, rebate) -> month(key).takeBack(rebate));
    }
  }

  private NavigableMap<YearMonth, LateFeeTerms> lateFees(BookId book) {
    return lateFees.computeIfAbsent(book, absent -> new TreeMap<>());
  }

  private LevyMonth month(Key key) {
    return months.computeIfAbsent(key, absent -> new LevyMonth());
  }

  @Override
  public void merge(DuesProjection next) {
    policies.putAll(next.policies);
    next.lateFees.forEach((book, terms) -> lateFees(book).putAll(terms));
    next.months.forEach((key, month) -> month(key).merge(month));
    effects.merge(next.effects, (reversal, effect) -> undo(effect));
  }

  /**
   * The dues that are selected.
   *
   * @param query which dues; its position is not looked at
   * @return in the order of book, enterprise and month
   */
  public List<DuesLine> dues(DuesQuery query) {
    List<DuesLine> lines = new ArrayList<>();
    months.forEach(
        (key, all) -> {
          LevyMonth month = all.asOf(query.asOf());
          if (!month.isEmpty() && isSelected(key, query)) {
            lines.add(line(key, month, query.asOf()));
          }
        });
    return lines;
  }

  private DuesLine line(Key key, LevyMonth month, @Nullable LocalDate day) {
    NavigableMap<YearMonth, LateFeeTerms> adopted = lateFees.get(key.book());
    Map.Entry<YearMonth, LateFeeTerms> terms =
        adopted == null ? null : adopted.floorEntry(key.levyPeriod());
    LocalDate dueOn = terms == null ? null : terms.getValue().dueOn(key.levyPeriod());
    Amount due = month.due(key.levyPeriod());
    return new DuesLine(
        key.book(),
        key.party(),
        key.levyPeriod(),
        month.payroll(),
        month.isDeclared(),
        due,
        month.paid(),
        month.rebated(),
        month.restated(),
        dueOn,
        terms == null || dueOn == null || day == null
            ? null
            : LateFee.of(terms.getValue(), dueOn, due, month.payments(), day));
  }

  private static boolean isSelected(Key key, DuesQuery query) {
    return (query.book() == null || query.book().equals(key.book()))
        && (query.party() == null || query.party().equals(key.party()))
        && (query.from() == null || !key.levyPeriod().isBefore(query.from()))
        && (query.to() == null || !key.levyPeriod().isAfter(query.to()));
  }

  /**
   * All policies that were adopted, and what was paid back under each.
   *
   * @param book the only book, or null for all
   * @return in the order of book and code
   */
  public List<PolicyRebates> rebates(@Nullable BookId book) {
    return policies.entrySet().stream()
        .filter(entry -> book == null || entry.getKey().book().equals(book))
        .map(entry -> summary(entry.getKey(), entry.getValue()))
        .toList();
  }

  private PolicyRebates summary(PolicyKey policy, RebatePolicy rules) {
    Set<PartyId> parties = new HashSet<>();
    int count = 0;
    Amount base = Amount.zero(Unit.CNY);
    Amount rebate = Amount.zero(Unit.CNY);
    for (Map.Entry<Key, LevyMonth> entry : months.entrySet()) {
      List<LevyMonth.Rebate> rebates = entry.getValue().rebates(policy.code());
      if (!rebates.isEmpty() && entry.getKey().book().equals(policy.book())) {
        parties.add(entry.getKey().party());
        count++;
        base = base.plus(LevyMonth.sum(rebates.stream(), LevyMonth.Rebate::base));
        rebate = rebate.plus(LevyMonth.sum(rebates.stream(), LevyMonth.Rebate::rebate));
      }
    }
    return new PolicyRebates(policy.book(), rules, parties.size(), count, base, rebate);
  }
}
