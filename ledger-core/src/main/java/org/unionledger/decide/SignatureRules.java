package org.unionledger.decide;

import static org.unionledger.voucher.VoucherRole.APPROVER;
import static org.unionledger.voucher.VoucherRole.CASHIER;
import static org.unionledger.voucher.VoucherRole.CHECKER;
import static org.unionledger.voucher.VoucherRole.CUSTODIAN;
import static org.unionledger.voucher.VoucherRole.HANDLER;
import static org.unionledger.voucher.VoucherRole.PREPARER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.identity.Actor;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.Signatures;
import org.unionledger.voucher.VoucherRole;

/**
 * Who may not sign a voucher twice. Whoever keeps the accounts does not handle the business and
 * keeps no goods, and who handles it does not approve it (会计法 art. 25(1)); the cashier neither
 * checks nor keeps the accounts of income, expenditure and claims (art. 35).
 */
final class SignatureRules {
  /** Two roles that are kept apart, and who signed in them; null if nobody did. */
  private record Pair(
      VoucherRole role, @Nullable Actor one, VoucherRole otherRole, @Nullable Actor other) {
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
    Actor handler = signatures.handledBy();
    Actor cashier = signatures.cashier();
    List<Pair> apart =
        List.of(
            new Pair(HANDLER, handler, PREPARER, preparer),
            new Pair(HANDLER, handler, APPROVER, approver),
            new Pair(CASHIER, cashier, PREPARER, preparer),
            new Pair(CASHIER, cashier, CHECKER, signatures.checkedBy()),
            new Pair(CUSTODIAN, signatures.custodian(), PREPARER, preparer));
    for (Pair pair : apart) {
      Refusal refusal = pair.refusal();
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }
}
