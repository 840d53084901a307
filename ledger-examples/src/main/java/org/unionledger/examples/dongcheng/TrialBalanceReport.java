package org.unionledger.examples.dongcheng;

import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Table;
import org.unionledger.money.Amount;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.balances.TrialBalance;
import org.unionledger.projections.balances.TrialBalanceLine;
import org.unionledger.projections.balances.TrialBalanceQuery;

/** The trial balance of the district's book over both years. */
final class TrialBalanceReport {

  private TrialBalanceReport() {}

  static TrialBalance trialBalance(LedgerViews views) {
    return views.trialBalance(TrialBalanceQuery.of(Office.DISTRICT.book()));
  }

  static void show(Page page, LedgerViews views) {
    page.output()
        .heading("科目余额表（东城区总工会，2020—2021年）", "Trial balance of the district's book, 2020 and 2021");
    Table table =
        Table.of(
            page.wordsColumn("科目", "Account"),
            page.figuresColumn("借方发生额", "Debit turnover"),
            page.figuresColumn("贷方发生额", "Credit turnover"),
            page.figuresColumn("借方余额", "Debit balance"),
            page.figuresColumn("贷方余额", "Credit balance"));
    TrialBalance balance = trialBalance(views);
    for (TrialBalanceLine line : balance.lines()) {
      table.row(
          line.account().code() + " " + line.account().name(page.output().language().locale()),
          figure(line.debit()),
          figure(line.credit()),
          figure(TrialBalance.debitOf(line.closing())),
          figure(TrialBalance.creditOf(line.closing())));
    }
    TrialBalance.Totals totals = balance.totals();
    table.row(
        page.words("合计", "Total"),
        figure(totals.debit()),
        figure(totals.credit()),
        figure(totals.closingDebit()),
        figure(totals.closingCredit()));
    page.output().show(table);
  }

  private static String figure(Amount amount) {
    return amount.isZero() ? "" : Figures.of(amount);
  }
}
