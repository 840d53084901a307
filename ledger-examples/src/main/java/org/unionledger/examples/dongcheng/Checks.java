package org.unionledger.examples.dongcheng;

import java.util.List;
import java.util.stream.Stream;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.PayAid;
import org.unionledger.command.ReceiveDues;
import org.unionledger.examples.text.Table;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.dues.DuesLine;
import org.unionledger.projections.funds.FundStatus;
import org.unionledger.projections.query.Selection;

/**
 * What must hold at the end: the article's figures, and sums that are reckoned twice, once from
 * what the story asked and once from what the ledger recorded.
 */
final class Checks {
  private final Page page;
  private final Assumptions assumptions;
  private final Telling telling;
  private final LedgerViews views;
  private final List<DuesLine> dues;
  private final Amount entitled;

  Checks(Page page, Assumptions assumptions, Telling telling, LedgerViews views) {
    this.page = page;
    this.assumptions = assumptions;
    this.telling = telling;
    this.views = views;
    this.dues = RebateReport.lines(views);
    this.entitled = entitled(assumptions);
  }

  /** Shows all checks, and says whether they hold. */
  boolean show() {
    page.output().heading("核对", "Checks");
    Table table =
        Table.of(
            page.wordsColumn("", ""),
            page.wordsColumn("事项", "What"),
            page.figuresColumn("应为", "Should be"),
            page.figuresColumn("账上", "Is"));
    List<Check> checks =
        Stream.of(fundChecks(), duesChecks(), ledgerChecks()).flatMap(List::stream).toList();
    checks.forEach(
        check ->
            table.row(check.holds() ? "✓" : "✗", check.what(), check.expected(), check.actual()));
    page.output().show(table);
    return checks.stream().allMatch(Check::holds);
  }

  private List<Check> fundChecks() {
    FundStatus root = fund(SpecialFund.CODE);
    FundStatus consolation = fund(SpecialFund.CONSOLATION);
    FundStatus aid = fund(SpecialFund.HARDSHIP_AID);
    return List.of(
        Check.amount(
            page.words("B1 专项资金", "B1 the special fund"), Article.SPECIAL_FUND, root.authorised()),
        Check.amount(
            page.words("B1 报道未安排的部分", "B1 left unallotted, as in the article"),
            Article.UNALLOTTED,
            root.available()),
        Check.amount(
            page.words("B2 慰问已支出", "B2 consolation spent"),
            Article.CONSOLATION,
            consolation.used()),
        Check.amount(
            page.words("B3 困难帮扶，已支出与可用之和", "B3 hardship aid, spent and available"),
            Article.HARDSHIP_AID,
            aid.used().plus(aid.available())),
        Check.amount(
            page.words("B3 逐笔帮扶之和", "B3 sum of all aid"),
            sum(telling.commands(PayAid.class).stream().map(PayAid::amount)),
            aid.used()),
        Check.amount(
            page.words("B4 逐笔配套之和", "B4 sum of all matching payments"),
            sum(
                telling.commands(ContributeMatching.class).stream()
                    .map(ContributeMatching::amount)),
            MatchingReport.matched(views)));
  }

  private List<Check> duesChecks() {
    long unearned =
        dues.stream()
            .filter(line -> !RebateReport.rebated(line).isZero())
            .filter(line -> !line.paidInFull() || !line.paid().equals(RebateReport.rebated(line)))
            .count();
    return List.of(
        Check.amount(
            page.words("B5 逐笔收款之和", "B5 sum of all dues"),
            sum(telling.commands(ReceiveDues.class).stream().map(ReceiveDues::amount)),
            RebateReport.sum(dues, DuesLine::paid)),
        Check.amount(
            page.words("B5 符合条件各月所缴，全额返还", "B5 paid for entitled months, all paid back"),
            entitled,
            RebateReport.sum(dues, RebateReport::rebated)),
        Check.count(
            page.words("B5 返还不等于足额所缴的企业月数", "B5 months paid back otherwise than in full"),
            0,
            unearned));
  }

  private List<Check> ledgerChecks() {
    var totals = TrialBalanceReport.trialBalance(views).totals();
    Amount bank =
        assumptions
            .openingMoney()
            .plus(RebateReport.sum(dues, DuesLine::paid))
            .minus(Article.CONSOLATION)
            .minus(assumptions.hardshipAid())
            .minus(entitled);
    return List.of(
        Check.amount(
            page.words("银行存款：期初＋收款－支出", "Bank: opening and dues less payments"), bank, bank()),
        Check.amount(
            page.words("借方发生额等于贷方发生额", "Debit turnover equals credit turnover"),
            totals.debit(),
            totals.credit()),
        Check.count(
            page.words("与预期结果一致的命令", "Commands that came out as the story tells"),
            telling.steps().size(),
            telling.steps().size() - telling.surprises().size()));
  }

  /** What the enterprises paid for the months to which they are entitled, from the story alone. */
  private static Amount entitled(Assumptions assumptions) {
    return Enterprise.all(assumptions).stream()
        .flatMap(
            enterprise ->
                Quarter.of(Article.REBATE).stream()
                    .flatMap(quarter -> enterprise.entitledMonths(quarter).stream())
                    .map(enterprise::paid))
        .reduce(Yuan.NONE, Amount::plus);
  }

  private Amount bank() {
    return views
        .balances(Selection.ALL.withBook(Office.DISTRICT.book()).withAccount("102"))
        .balances()
        .getFirst()
        .balance();
  }

  private FundStatus fund(String code) {
    return MatchingReport.fund(
        views, Selection.ALL.withBook(Office.DISTRICT.book()).withFund(code));
  }

  private static Amount sum(Stream<DecimalAmount> amounts) {
    return amounts.map(amount -> amount.in(Unit.CNY)).reduce(Yuan.NONE, Amount::plus);
  }
}
