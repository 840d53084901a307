package org.unionledger.examples.dongcheng;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.unionledger.event.GrantPaid;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.party.EnterpriseSize;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/**
 * B2: how much of the consolation reached small and micro enterprises. A projection of the
 * programme's own: what the library does not answer, a host folds for itself.
 */
final class SmallAndMicroShare implements Projection<SmallAndMicroShare> {
  private final Set<PartyId> smallAndMicro = new HashSet<>();
  private final Map<CommandId, GrantPaid> grants = new HashMap<>();
  private final Set<CommandId> reversed = new HashSet<>();

  @Override
  public Interest interest() {
    return Interest.inEvents(List.of(PartyDeclared.class, GrantPaid.class, MovementReversed.class));
  }

  @Override
  public void fold(RecordedEvent recorded) {
    if (recorded.event() instanceof PartyDeclared declared) {
      EnterpriseSize size = declared.facts().size();
      if (size == EnterpriseSize.SMALL || size == EnterpriseSize.MICRO) {
        smallAndMicro.add(declared.party());
      }
    } else if (recorded.event() instanceof GrantPaid grant) {
      grants.put(recorded.id(), grant);
    } else if (recorded.event() instanceof MovementReversed reversal) {
      reversed.add(reversal.movement());
    }
  }

  @Override
  public void merge(SmallAndMicroShare next) {
    smallAndMicro.addAll(next.smallAndMicro);
    grants.putAll(next.grants);
    reversed.addAll(next.reversed);
  }

  Amount all() {
    return sum(grant -> true);
  }

  Amount smallAndMicro() {
    return sum(grant -> smallAndMicro.contains(grant.payee()));
  }

  private Amount sum(Predicate<GrantPaid> selected) {
    return grants.entrySet().stream()
        .filter(entry -> !reversed.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .filter(selected)
        .map(grant -> grant.voucher().postings().getFirst().amount())
        .reduce(Yuan.NONE, Amount::plus);
  }
}
