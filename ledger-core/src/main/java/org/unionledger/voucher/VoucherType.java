package org.unionledger.voucher;

import java.util.Optional;

/** The types of vouchers (会计基础工作规范 art. 50): one general type, or receipt, payment, transfer. */
public enum VoucherType {
  /** General, 记. */
  GENERAL("记"),
  /** Receipt, 收. */
  RECEIPT("收"),
  /** Payment, 付. */
  PAYMENT("付"),
  /** Transfer, 转. */
  TRANSFER("转");

  private final String text;

  VoucherType(String text) {
    this.text = text;
  }

  /**
   * Finds a type by the character that vouchers show.
   *
   * @param text one of 记 收 付 转
   * @return the type, or nothing
   */
  public static Optional<VoucherType> find(String text) {
    for (VoucherType type : values()) {
      if (type.text.equals(text)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
