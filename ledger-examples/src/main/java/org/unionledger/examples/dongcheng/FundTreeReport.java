package org.unionledger.examples.dongcheng;

import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Table;
import org.unionledger.money.Amount;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.funds.FundStatus;
import org.unionledger.projections.query.Selection;

/** B1 to B3: where the special fund stands. */
final class FundTreeReport {

  private FundTreeReport() {}

  static void show(Page page, LedgerViews views, SmallAndMicroShare share) {
    page.output().heading("专项资金（B1—B3）", "The special fund (B1 to B3)");
    Table table =
        Table.of(
            page.wordsColumn("专项", "Fund"),
            page.figuresColumn("核定", "Authorised"),
            page.figuresColumn("已分配", "Allotted"),
            page.figuresColumn("已支出", "Spent"),
            page.figuresColumn("可用", "Available"),
            page.wordsColumn("已分配或支出", "Allotted or spent"));
    Selection district = Selection.ALL.withBook(Office.DISTRICT.book());
    views.funds(district).funds().forEach(fund -> add(table, fund, page));
    page.output().show(table);
    Object[] figures = {
      Figures.of(share.smallAndMicro()), Page.percent(share.smallAndMicro(), share.all())
    };
    page.output()
        .say(
            "慰问优先小微企业：小微企业得 %s，占 %s（只作统计，不作限制）。".formatted(figures),
            "Small and micro enterprises first: they got %s of the consolation, %s (no limit)."
                .formatted(figures));
  }

  private static void add(Table table, FundStatus fund, Page page) {
    Amount given = fund.allotted().plus(fund.used());
    table.row(
        name(fund, page),
        Figures.of(fund.authorised()),
        Figures.of(fund.allotted()),
        Figures.of(fund.used()),
        Figures.of(fund.available()),
        Page.bar(given, fund.authorised()));
  }

  private static String name(FundStatus fund, Page page) {
    String code = fund.fund().code();
    String lastPart = code.substring(code.lastIndexOf('/') + 1);
    return (fund.parent() == null ? "" : "  ") + page.words(fund.name(), lastPart);
  }
}
