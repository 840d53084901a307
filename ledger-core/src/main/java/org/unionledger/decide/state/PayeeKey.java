package org.unionledger.decide.state;

import org.unionledger.event.ChartMigrated;
import org.unionledger.event.Movement;
import org.unionledger.fund.FundId;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * What one party has got from one fund, in minor units of the fund's unit.
 *
 * @param fund the fund
 * @param party the party
 */
public record PayeeKey(FundId fund, PartyId party) implements StateKey<Long> {
  @Override
  public EventTag tag() {
    return new PartyKey(party).tag();
  }

  @Override
  public Long initial() {
    return 0L;
  }

  @Override
  public Long evolve(Long state, Fact fact) {
    return fact.event() instanceof Movement movement && !(movement instanceof ChartMigrated)
        ? (Long) Math.addExact(state, paidBy(movement.voucher()))
        : state;
  }

  /**
   * What a voucher pays the party from the fund.
   *
   * @param voucher any voucher
   * @return expenditure debits less credits, in minor units
   */
  public long paidBy(Voucher voucher) {
    long paid = 0;
    if (voucher.book().equals(fund.book())) {
      for (Posting posting : voucher.postings()) {
        if (fund.code().equals(posting.fund()) && party.equals(posting.party())) {
          FundEffect effect = FundEffect.of(voucher.chart(), posting);
          paid = Math.addExact(paid, Math.subtractExact(effect.spent(), effect.returned()));
        }
      }
    }
    return paid;
  }
}
