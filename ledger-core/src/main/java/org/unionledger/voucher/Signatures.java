package org.unionledger.voucher;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;

/**
 * Who signed a voucher beside its preparer and its approver (会计基础工作规范 art. 51(1)); each is null if
 * nobody is named.
 *
 * @param checkedBy who checked it (稽核)
 * @param handledBy who handled the business that it is about (经办)
 * @param cashier who received or paid the money (出纳); receipts and payments have one
 * @param custodian who keeps the goods or documents that it moves (财物保管)
 */
public record Signatures(
    @Nullable Actor checkedBy,
    @Nullable Actor handledBy,
    @Nullable Actor cashier,
    @Nullable Actor custodian) {
  /** Nobody beside preparer and approver is named. */
  public static final Signatures NONE = new Signatures(null, null, null, null);
}
