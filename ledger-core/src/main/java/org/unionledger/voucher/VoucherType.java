package org.unionledger.voucher;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    return text.length() == 1 ? Optional.ofNullable(of(text.charAt(0))) : Optional.empty();
  }

  /** The type of a character, or null. */
  static @Nullable VoucherType of(char text) {
    return switch (text) {
      case '记' -> GENERAL;
      case '收' -> RECEIPT;
      case '付' -> PAYMENT;
      case '转' -> TRANSFER;
      default -> null;
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
