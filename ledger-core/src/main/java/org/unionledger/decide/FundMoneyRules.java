package org.unionledger.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.decide.state.FundEffect;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.FundMoney;
import org.unionledger.decide.state.FundState;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.PayeeKey;
import org.unionledger.event.Movement;
import org.unionledger.fund.FundId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Whether funds and parties can bear a voucher, on the state that the whole voucher leaves: a fund
 * never gives more than it has, and a party never gets more than its limit.
 */
final class FundMoneyRules {
  private FundMoneyRules() {}

  /** No party gets more from a fund than the fund's limits for it. */
  static @Nullable Refusal partiesStayWithinLimits(LedgerState state, Movement movement) {
    Voucher voucher = movement.voucher();
    for (PayeeKey payee : payees(voucher)) {
      FundState fund = state.of(new FundKey(payee.fund()));
      Long limit = limit(fund, payee);
      long more = payee.paidBy(voucher);
      if (limit != null && more > 0) {
        long paid = Math.addExact(state.of(payee), more);
        if (paid > limit) {
          Unit unit = FundDecisions.unitOf(fund);
          return new FundRefusal.PartyLimitExceeded(
              payee.fund(), payee.party(), new Amount(limit, unit), new Amount(paid, unit));
        }
      }
    }
    return null;
  }

  private static Set<PayeeKey> payees(Voucher voucher) {
    Set<PayeeKey> payees = new LinkedHashSet<>();
    for (Posting posting : voucher.postings()) {
      String fund = posting.fund();
      if (fund != null && posting.party() != null) {
        payees.add(new PayeeKey(new FundId(voucher.book(), fund), posting.party()));
      }
    }
    return payees;
  }

  private static @Nullable Long limit(FundState fund, PayeeKey payee) {
    Amount perParty = fund.rules().perParty();
    Amount perMember = fund.rules().perMember();
    Integer members = fund.roster().get(payee.party());
    Long forMembers =
        perMember == null || members == null ? null : (Long) forAll(perMember, members);
    if (perParty == null) {
      return forMembers;
    }
    return forMembers == null ? perParty.minor() : (Long) Math.min(perParty.minor(), forMembers);
  }

  /** So much for each member; what is beyond 64 bits limits nothing that a ledger can hold. */
  private static long forAll(Amount perMember, int members) {
    return perMember.minor() > Long.MAX_VALUE / members
        ? Long.MAX_VALUE
        : perMember.minor() * members;
  }

  /** {@code available ≥ 0} after the voucher, for every fund that it takes from. */
  static @Nullable Refusal fundsHaveEnough(LedgerState state, Movement movement) {
    Voucher voucher = movement.voucher();
    for (String code : FundEffect.of(voucher).keySet()) {
      FundId id = new FundId(voucher.book(), code);
      FundState fund = state.of(new FundKey(id));
      FundMoney after = fund.money().after(code, movement);
      long available = fund.money().available();
      long left = after.available();
      if (left < 0 && left < available) {
        Unit unit = FundDecisions.unitOf(fund);
        return new FundRefusal.FundExceeded(
            id,
            new Amount(available, unit),
            new Amount(Math.subtractExact(available, left), unit),
            new Amount(Math.negateExact(left), unit));
      }
    }
    return null;
  }

  static final List<Rule<Movement>> ALL =
      List.of(FundMoneyRules::partiesStayWithinLimits, FundMoneyRules::fundsHaveEnough);
}
