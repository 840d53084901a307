package org.unionledger.examples.dongcheng;

import org.unionledger.examples.dongcheng.Assumptions.LowerUnion;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Table;
import org.unionledger.money.Amount;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.funds.FundStatus;
import org.unionledger.projections.query.Selection;

/** B4: what lower unions added of their own. */
final class MatchingReport {

  private MatchingReport() {}

  static void show(Page page, LedgerViews views, Assumptions assumptions) {
    page.output().heading("下级工会配套资金（B4）", "Matching funds of lower unions (B4)");
    Table table =
        Table.of(
            page.wordsColumn("工会", "Union"),
            page.figuresColumn("自有配套专项", "Fund of its own"),
            page.figuresColumn("配套支出", "Spent as matching"),
            page.figuresColumn("笔数", "Payments"),
            page.wordsColumn("使用率", "Share used"));
    for (LowerUnion union : assumptions.lowerUnions()) {
      FundStatus fund = fund(views, Selection.ALL.withBook(union.office().book()));
      table.row(
          page.words(union.name(), union.book()),
          Figures.of(fund.authorised()),
          Figures.of(fund.used()),
          Figures.of(union.contributions()),
          Page.bar(fund.used(), fund.authorised()));
    }
    page.output().show(table);
    String matched = Figures.of(matched(views));
    page.output()
        .say(
            "东城区专项资金共得配套 %s。报道未定配套比例，此处亦不设比例。".formatted(matched),
            "Together: %s for the district's fund. The article names no ratio, so none is checked."
                .formatted(matched));
  }

  static Amount matched(LedgerViews views) {
    return fund(views, Selection.ALL.withBook(Office.DISTRICT.book()).withFund(SpecialFund.CODE))
        .matched();
  }

  static FundStatus fund(LedgerViews views, Selection selection) {
    return views.funds(selection).funds().getFirst();
  }
}
