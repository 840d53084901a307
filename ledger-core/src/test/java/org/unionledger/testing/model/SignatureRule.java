package org.unionledger.testing.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;
import org.unionledger.voucher.Signatures;

/** Which two signatures nobody gives alone. */
final class SignatureRule {
  private SignatureRule() {}

  static void check(Actor preparer, @Nullable Actor approver, Signatures signed) {
    apart(preparer, signed.handledBy());
    apart(preparer, signed.cashier());
    apart(preparer, signed.custodian());
    apart(approver, signed.handledBy());
    apart(signed.checkedBy(), signed.cashier());
  }

  private static void apart(@Nullable Actor one, @Nullable Actor other) {
    Refusing.when(one != null && Objects.equals(one, other), "ROLES_NOT_SEPARATE");
  }
}
