package org.unionledger.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.identity.Actor;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.Signatures;

/**
 * Who may not sign a voucher twice. Whoever keeps the accounts does not handle the business and
 * keeps no goods, and who handles it does not approve it (会计法 art. 25(1)); the cashier neither
 * checks nor keeps the accounts of income, expenditure and claims (art. 35).
 */
final class SignatureRules {
  /** Two roles by the names of their fields, and who signed in them; null if nobody did. */
  private record Pair(String role, @Nullable Actor one, String otherRole, @Nullable Actor other) {
    @Nullable Refusal refusal() {
      return one != null && one.equals(other)
          ? new CommandRefusal.RolesNotSeparate(one, role, otherRole)
          : null;
    }
  }

  private SignatureRules() {}

  static @Nullable Refusal check(LedgerCommand command) {
    return switch (command) {
      case MovementCommand movement ->
          check(
              movement.by(),
              movement.particulars().approvedBy(),
              movement.particulars().signatures());
      case KeepDraft draft -> check(draft.by(), null, draft.preparation().signatures());
      case LedgerCommand other -> null;
    };
  }

  /** Nobody of them signed twice what may not be signed twice. */
  static @Nullable Refusal check(Actor preparer, @Nullable Actor approver, Signatures signatures) {
    if (signatures.equals(Signatures.NONE)) {
      return null;
    }
    List<Pair> apart =
        List.of(
            new Pair("handledBy", signatures.handledBy(), "by", preparer),
            new Pair("handledBy", signatures.handledBy(), "approvedBy", approver),
            new Pair("cashier", signatures.cashier(), "by", preparer),
            new Pair("cashier", signatures.cashier(), "checkedBy", signatures.checkedBy()),
            new Pair("custodian", signatures.custodian(), "by", preparer));
    for (Pair pair : apart) {
      Refusal refusal = pair.refusal();
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }
}
