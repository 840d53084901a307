package org.unionledger.projections.dues;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.RebatePolicy;
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
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PartyDeclared;
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
              DuesReceived.class,
              DuesRebated.class,
              MovementReversed.class));

  private final Map<Key, LevyMonth> months = new TreeMap<>();
  private final Map<PolicyKey, RebatePolicy> policies = new TreeMap<>();
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

  private record Payment(Key key, Amount paid) implements Effect {}

  private record Rebate(BookId book, PartyId party, String policy, List<RebatedPeriod> periods)
      implements Effect {}

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
      case RebatePolicyAdopted it ->
          policies.put(new PolicyKey(it.book(), it.policy().code()), it.policy());
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
      case SplitPlanAdopted it -> {}
      case CostMethodChosen it -> {}
      case DraftKept it -> {}
      case DraftDiscarded it -> {}
      case PeriodClosed it -> {}
      case PeriodReopened it -> {}
      case YearClosed it -> {}
    }
  }

  private void receive(RecordedEvent recorded, DuesReceived dues) {
    Key key = new Key(dues.voucher().book(), dues.party(), dues.levyPeriod());
    Amount paid = dues.shares().total();
    month(key).pay(dues.payroll(), paid);
    effects.keep(recorded.id(), new Payment(key, paid));
  }

  private void rebate(RecordedEvent recorded, DuesRebated dues) {
    BookId book = dues.voucher().book();
    for (RebatedPeriod period : dues.periods()) {
      month(new Key(book, dues.party(), period.levyPeriod())).rebate(dues.policy(), period);
    }
    effects.keep(recorded.id(), new Rebate(book, dues.party(), dues.policy(), dues.periods()));
  }

  private void undo(Effect effect) {
    switch (effect) {
      case Payment it -> month(it.key()).takeBackPayment(it.paid());
      case Rebate it -> {
        for (RebatedPeriod period : it.periods()) {
          month(new Key(it.book(), it.party(), period.levyPeriod()))
              .takeBackRebate(it.policy(), period);
        }
      }
    }
  }

  private LevyMonth month(Key key) {
    return months.computeIfAbsent(key, absent -> new LevyMonth());
  }

  @Override
  public void merge(DuesProjection next) {
    policies.putAll(next.policies);
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
        (key, month) -> {
          if (!month.isEmpty() && isSelected(key, query)) {
            SortedMap<String, Amount> rebated = new TreeMap<>(TextOrder.BY_CODE_POINT);
            month.rebates().forEach((policy, sum) -> rebated.put(policy, sum.rebate()));
            lines.add(
                new DuesLine(
                    key.book(),
                    key.party(),
                    key.levyPeriod(),
                    month.payroll(),
                    month.paid(),
                    rebated));
          }
        });
    return lines;
  }

  private static boolean isSelected(Key key, DuesQuery query) {
    return (query.book() == null || query.book().equals(key.book()))
        && (query.party() == null || query.party().equals(key.party()))
        && (query.levyPeriod() == null || query.levyPeriod().equals(key.levyPeriod()));
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
      LevyMonth.Rebates sum = entry.getValue().rebates().get(policy.code());
      if (sum != null && entry.getKey().book().equals(policy.book())) {
        parties.add(entry.getKey().party());
        count++;
        base = base.plus(sum.base());
        rebate = rebate.plus(sum.rebate());
      }
    }
    return new PolicyRebates(policy.book(), rules, parties.size(), count, base, rebate);
  }
}
