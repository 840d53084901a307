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

  void check(RebatePolicy policy, String party, List<YearMonth> months) {
    if (RebateRules.asks(policy, Eligibility.HAS_UNION)) {
      check(party, months, PartyFacts::hasUnion);
    }
    if (RebateRules.asks(policy, Eligibility.SMALL_OR_MICRO)) {
      check(party, months, facts -> facts.size() != null && SMALL.contains(facts.size()));
    }
    if (RebateRules.asks(policy, Eligibility.PAID_IN_FULL)) {
      for (YearMonth month : months) {
        Refusing.when(!isPaidInFull(new ModelBook.PartyMonth(party, month)), "NOT_PAID_IN_FULL");
      }
    }
  }

  private void check(String party, List<YearMonth> months, Predicate<PartyFacts> condition) {
    for (YearMonth month : months) {
      PartyFacts facts = state.factsOf(party, month.atEndOfMonth());
      Refusing.when(facts == null, "PARTY_UNKNOWN");
      Refusing.when(!condition.test(Objects.requireNonNull(facts)), "NOT_ELIGIBLE");
    }
  }

  private boolean isPaidInFull(ModelBook.PartyMonth key) {
    BigInteger payroll = Objects.requireNonNull(book.payrollOf(key));
    BigInteger due =
        new BigDecimal(payroll)
            .movePointLeft(2)
            .multiply(BigDecimal.TWO)
            .setScale(0, RoundingMode.HALF_UP)
            .toBigIntegerExact();
    BigInteger paid = RebateRules.sum(book.duesOf(key), ModelMovement.Dues::total);
    return paid.compareTo(due) >= 0;
  }
}
