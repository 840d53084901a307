package org.unionledger.examples.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.funds.FundStatus;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.stock.StockLine;
import org.unionledger.projections.stock.StockQuery;

/** Answers the questions of checks from the ledger. */
final class Answers {
  private final LedgerViews views;

  Answers(LedgerViews views) {
    this.views = views;
  }

  /** Whether the ledger's answer is as the check wants it. */
  boolean holds(StoryCheck check) {
    BigDecimal expected = new BigDecimal(check.expected());
    int order = to(check.question()).compareTo(expected);
    return check.less() ? order < 0 : order == 0;
  }

  /** The ledger's answer. */
  BigDecimal to(String question) {
    List<String> words = List.of(question.split(" ", -1));
    Selection book = Selection.ALL.withBook(new BookId(words.get(1)));
    return switch (words.getFirst()) {
      case "balance" ->
          sum(
              views
                  .balances(book.withAccount(words.get(2)).withFund(fund(words.get(3))))
                  .balances()
                  .stream()
                  .map(Balance::balance));
      case "funds" ->
          figure(views.funds(book.withFund(words.get(2))).funds().getFirst(), words.get(3));
      case "stock" ->
          sum(
              views
                  .stock(StockQuery.ALL.withBook(book.book()).withItem(words.get(2)))
                  .lines()
                  .stream()
                  .map(StockLine::quantity));
      case "spent" -> spent(book);
      default -> throw new IllegalStateException("nobody can answer: " + question);
    };
  }

  private static String fund(String word) {
    return word.equals("-") ? Selection.NO_FUND : word;
  }

  private static BigDecimal figure(FundStatus fund, String field) {
    return switch (field) {
      case "spent" -> fund.spent().toDecimal();
      case "available" -> fund.available().toDecimal();
      default -> throw new IllegalStateException("a fund has no " + field);
    };
  }

  private BigDecimal spent(Selection book) {
    return sum(
        views.balances(book.withUnit(Unit.CNY.code())).balances().stream()
            .filter(balance -> isExpenditure(balance.key().account()))
            .map(Balance::balance));
  }

  private static boolean isExpenditure(String account) {
    return Stream.of(ChartId.values())
        .anyMatch(
            chart ->
                Chart.of(chart)
                    .find(account)
                    .map(Account::element)
                    .filter(Element.EXPENDITURE::equals)
                    .isPresent());
  }

  private static BigDecimal sum(Stream<Amount> amounts) {
    return amounts.map(Amount::toDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
