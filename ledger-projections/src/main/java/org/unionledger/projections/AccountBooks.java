package org.unionledger.projections;

import java.util.List;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BookOpened;
import org.unionledger.money.Unit;
import org.unionledger.projections.balances.BalanceProjection;
import org.unionledger.projections.balances.TrialBalance;
import org.unionledger.projections.balances.TrialBalanceQuery;
import org.unionledger.projections.balances.TrialBalanceWriter;
import org.unionledger.projections.books.AccountBalanceTable;
import org.unionledger.projections.books.AccountBookQuery;
import org.unionledger.projections.books.GeneralLedger;
import org.unionledger.projections.books.SubsidiaryWriter;
import org.unionledger.projections.directory.Directory;
import org.unionledger.projections.directory.Requirement;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.statements.StatementQuery;
import org.unionledger.projections.statements.StatementWriter;

/** Trial balances and books of account, each of one chart: that of its last day. */
final class AccountBooks {
  private final Directory directory;
  private final BalanceProjection balances;
  private final long position;

  AccountBooks(Directory directory, BalanceProjection balances, long position) {
    this.directory = directory;
    this.balances = balances;
    this.position = position;
  }

  TrialBalance trialBalance(TrialBalanceQuery query) {
    Requirement require = Requirement.of(directory);
    BookOpened book = require.book(query.book());
    return new TrialBalanceWriter(
            query,
            require.unit(query.unit()),
            directory.chartOn(book, query.to()),
            book.chart(),
            directory.openings(query.book()))
        .write(position, balances);
  }

  AccountBalanceTable accountBalances(AccountBookQuery query) {
    BookOpened book = requireKnown(query).book(query.book());
    Chart chart = Chart.of(directory.chartOn(book, query.period().last()));
    return AccountBalanceTable.of(
        query, chart, trialBalance(query.ofPeriod()), trialBalance(query.ofYearToDate()));
  }

  GeneralLedger generalLedger(AccountBookQuery query) {
    return GeneralLedger.of(
        query,
        GeneralLedger.months(query.period()).stream()
            .map(month -> accountBalances(query.withPeriod(AccountingPeriod.of(month))))
            .toList());
  }

  SubsidiaryWriter beginSubsidiary(AccountBookQuery query) {
    Unit unit = requireKnown(query).unit(query.unit());
    BookOpened book = Requirement.of(directory).book(query.book());
    ChartId chart = directory.chartOn(book, query.period().last());
    List<StatementWriter> writers =
        trialBalance(query.ofPeriod()).lines().stream()
            .map(line -> line.account().code())
            .filter(query::includes)
            .map(account -> AccountCode.text(chart, account, book.chart()))
            .map(account -> StatementQuery.ofAccount(query.book(), account))
            .map(each -> each.withUnit(query.unit()).withKnownAt(query.knownAt()))
            .map(each -> each.between(query.period().first(), query.period().last()))
            .map(each -> new StatementWriter(each, unit, book.chart(), position))
            .toList();
    return new SubsidiaryWriter(position, query, writers);
  }

  private Requirement requireKnown(AccountBookQuery query) {
    Requirement require = Requirement.of(directory);
    require.known(Selection.ALL.withBook(query.book()).withUnit(query.unit()));
    if (query.account() != null) {
      require.account(require.book(query.book()), query.account(), query.period().last());
    }
    return require;
  }
}
