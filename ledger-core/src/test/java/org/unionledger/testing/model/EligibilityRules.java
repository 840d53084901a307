package org.unionledger.testing.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.unionledger.dues.Eligibility;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.party.EnterpriseSize;
import org.unionledger.party.PartyFacts;

/** The conditions of a rebate policy, as of the last day of each month. */
final class EligibilityRules {
  private static final Set<EnterpriseSize> SMALL =
      EnumSet.of(EnterpriseSize.SMALL, EnterpriseSize.MICRO);

  private final ModelState state;
  private final ModelBook book;

  EligibilityRules(ModelState state, ModelBook book) {
    this.state = state;
    this.book = book;
  }

  /** All conditions of one month before the next month. */
  void check(RebatePolicy policy, String party, List<YearMonth> months) {
    for (YearMonth month : months) {
      check(policy, Eligibility.HAS_UNION, party, month, PartyFacts::hasUnion);
      check(policy, Eligibility.HAS_UNION_ACCOUNT, party, month, PartyFacts::unionAccount);
      check(policy, Eligibility.SMALL_OR_MICRO, party, month, EligibilityRules::isSmall);
      boolean asked = policy.eligibility().contains(Eligibility.PAID_IN_FULL);
      boolean inFull = isPaidInFull(new ModelBook.PartyMonth(party, month));
      Refusing.when(asked && !inFull, "NOT_PAID_IN_FULL");
    }
  }

  /** Whether a month meets all conditions. */
  boolean holds(RebatePolicy policy, String party, YearMonth month) {
    try {
      check(policy, party, List.of(month));
      return true;
    } catch (Refusing notMet) {
      return false;
    }
  }

  private void check(
      RebatePolicy policy,
      Eligibility condition,
      String party,
      YearMonth month,
      Predicate<PartyFacts> holds) {
    if (policy.eligibility().contains(condition)) {
      PartyFacts facts = state.factsOf(party, month.atEndOfMonth());
      Refusing.when(facts == null, "PARTY_UNKNOWN");
      Refusing.when(!holds.test(Objects.requireNonNull(facts)), "NOT_ELIGIBLE");
    }
  }

  private static boolean isSmall(PartyFacts facts) {
    return facts.size() != null && SMALL.contains(facts.size());
  }

  private boolean isPaidInFull(ModelBook.PartyMonth key) {
    BigInteger due = due(Objects.requireNonNull(book.payrollOf(key)));
    BigInteger paid = RebateRules.sum(book.duesOf(key), ModelMovement.Dues::total);
    return paid.compareTo(due) >= 0;
  }

  static BigInteger due(BigInteger payroll) {
    return new BigDecimal(payroll)
        .movePointLeft(2)
        .multiply(BigDecimal.TWO)
        .setScale(0, RoundingMode.HALF_UP)
        .toBigIntegerExact();
  }
}
