package org.unionledger.projections.auditdata;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.money.Amount;

/** How values are written in audit data. */
final class AuditTexts {
  static final String EMPTY = "";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private AuditTexts() {}

  static String of(@Nullable Object value) {
    return value == null ? EMPTY : value.toString();
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static String of(boolean is) {
    return is ? "是" : "否";
  }

  /** On which side a balance stands. */
  static String side(Amount balance) {
    if (balance.isZero()) {
      return "平";
    }
    return balance.isNegative() ? "贷" : "借";
  }

  static String size(Amount balance) {
    return (balance.isNegative() ? balance.negated() : balance).toPlainText();
  }

  /** The name of an account after that of the account that it details. */
  static String fullName(Chart chart, Account account) {
    String parent = account.parent();
    return parent == null
        ? account.chineseName()
        : chart.find(parent).orElseThrow().chineseName() + "-" + account.chineseName();
  }
}
