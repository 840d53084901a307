package org.unionledger.decide.state;

import java.util.Optional;
import org.unionledger.event.VoucherPartPosted;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Voucher;

/**
 * The vouchers that share one number; the state is the last one that is posted.
 *
 * @param first the command that posted the first
 */
public record VoucherSetKey(CommandId first) implements StateKey<Optional<Voucher>> {
  @Override
  public EventTag tag() {
    return new EventTag("voucher-set", first.value());
  }

  @Override
  public Optional<Voucher> initial() {
    return Optional.empty();
  }

  @Override
  public Optional<Voucher> evolve(Optional<Voucher> state, Fact fact) {
    return fact.event() instanceof VoucherPartPosted part ? Optional.of(part.voucher()) : state;
  }
}
