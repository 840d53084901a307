package org.unionledger.voucher;

import java.util.Locale;

/** What somebody may have done for a voucher (会计基础工作规范 art. 51(1), 会计法 art. 25, 35). */
public enum VoucherRole {
  /** 制单: wrote it, and keeps the accounts. */
  PREPARER("制单", "preparer"),
  /** 审批: approved it. */
  APPROVER("审批", "approver"),
  /** 稽核: checked it. */
  CHECKER("稽核", "checker"),
  /** 经办: handled the business. */
  HANDLER("经办", "handler"),
  /** 出纳: received or paid the money. */
  CASHIER("出纳", "cashier"),
  /** 财物保管: keeps the goods. */
  CUSTODIAN("财物保管", "custodian");

  private final String chineseName;
  private final String englishName;

  VoucherRole(String chineseName, String englishName) {
    this.chineseName = chineseName;
    this.englishName = englishName;
  }

  /**
   * The name in the language of a reader.
   *
   * @param locale the reader's locale
   * @return the Chinese name for Chinese readers, the English one for all others
   */
  public String name(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chineseName : englishName;
  }
}
