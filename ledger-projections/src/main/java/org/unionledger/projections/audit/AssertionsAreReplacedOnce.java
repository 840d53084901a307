package org.unionledger.projections.audit;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.CommandId;

/** An assertion of a balance replaces at most one recorded before it, which no other replaced. */
final class AssertionsAreReplacedOnce implements Law {
  private final Set<CommandId> standing = new HashSet<>();

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    if (!(recorded.event() instanceof BalanceAsserted stated)) {
      return null;
    }
    CommandId replaced = stated.replaces();
    boolean stands = replaced == null || standing.remove(replaced);
    standing.add(recorded.id());
    return stands
        ? null
        : new Finding(
            AuditFault.ASSERTION_DIFFERS,
            "%s %s: %s".formatted(stated.book(), stated.date(), replaced));
  }
}
