package org.unionledger.examples.dongcheng;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Table;
import org.unionledger.money.Amount;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.dues.DuesLine;
import org.unionledger.projections.dues.DuesQuery;

/** B5: dues received and paid back, by quarter. */
final class RebateReport {

  private RebateReport() {}

  static void show(Page page, LedgerViews views) {
    page.output().heading("小微企业经费全额返还（B5）", "The full rebate to small and micro enterprises (B5)");
    Table table =
        Table.of(
            page.wordsColumn("季度", "Quarter"),
            page.figuresColumn("缴费企业", "Paying"),
            page.figuresColumn("实收经费", "Dues received"),
            page.figuresColumn("返还企业", "Paid back"),
            page.figuresColumn("返还金额", "Rebate"),
            page.figuresColumn("未返还", "Not paid back"));
    List<DuesLine> lines = lines(views);
    SortedMap<Quarter, List<DuesLine>> quarters =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> Quarter.of(line.levyPeriod()), TreeMap::new, Collectors.toList()));
    quarters.forEach((quarter, dues) -> add(table, quarter.toString(), dues));
    add(table, page.words("合计", "Total"), lines);
    page.output().show(table);
    page.output()
        .say(
            "未返还的是不符合条件的企业或月份，理由见下；2019-Q4 为 2020 年 1 月所缴 2019 年 12 月经费。",
            "Not paid back: whoever is not entitled (reasons below). 2019-Q4: December, paid in"
                + " January.");
  }

  private static void add(Table table, String title, List<DuesLine> dues) {
    Amount paid = sum(dues, DuesLine::paid);
    Amount rebated = sum(dues, RebateReport::rebated);
    table.row(
        title,
        Figures.of(parties(dues)),
        Figures.of(paid),
        Figures.of(parties(dues.stream().filter(line -> !rebated(line).isZero()).toList())),
        Figures.of(rebated),
        Figures.of(paid.minus(rebated)));
  }

  private static long parties(List<DuesLine> dues) {
    return dues.stream().map(DuesLine::party).distinct().count();
  }

  static List<DuesLine> lines(LedgerViews views) {
    return views.dues(DuesQuery.ALL.withBook(Office.DISTRICT.book())).lines();
  }

  static Amount rebated(DuesLine line) {
    return line.rebated().values().stream().reduce(Yuan.NONE, Amount::plus);
  }

  static Amount sum(List<DuesLine> lines, Function<DuesLine, Amount> figure) {
    return lines.stream().map(figure).reduce(Yuan.NONE, Amount::plus);
  }
}
