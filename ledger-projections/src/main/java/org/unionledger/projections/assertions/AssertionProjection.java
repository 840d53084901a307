package org.unionledger.projections.assertions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceProjection;
import org.unionledger.projections.directory.Directory;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/** What was stated of balances. For one thread at a time. */
public final class AssertionProjection implements Projection<AssertionProjection> {
  private static final Interest INTEREST = Interest.inEvents(List.of(BalanceAsserted.class));

  private static final Comparator<BalanceAssertion> IN_ORDER =
      Comparator.comparing((BalanceAssertion it) -> it.book().value(), TextOrder.BY_CODE_POINT)
          .thenComparing(BalanceAssertion::account, TextOrder.BY_CODE_POINT)
          .thenComparing(BalanceAssertion::fund, TextOrder.BY_CODE_POINT)
          .thenComparing(it -> it.stated().unit().code(), TextOrder.BY_CODE_POINT)
          .thenComparing(BalanceAssertion::date)
          .thenComparingLong(BalanceAssertion::position);

  private final Map<CommandId, Stated> all = new HashMap<>();
  private final Set<CommandId> replaced = new HashSet<>();

  /** An event of the only kind that is looked at, and where it stands. */
  private record Stated(RecordedEvent recorded, BalanceAsserted event) {}

  /** What no event comes to. */
  public AssertionProjection() {}

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(RecordedEvent recorded) {
    if (recorded.event() instanceof BalanceAsserted event) {
      all.put(recorded.id(), new Stated(recorded, event));
      if (event.replaces() != null) {
        replaced.add(event.replaces());
      }
    }
  }

  @Override
  public void merge(AssertionProjection next) {
    all.putAll(next.all);
    replaced.addAll(next.replaced);
  }

  /**
   * What was stated beside what the books say.
   *
   * @param selection which assertions; as of a day only those that are stated for it or for a day
   *     before it; its position is not looked at
   * @param directory knows the charts of the books
   * @param books what the books say
   * @return the assertions that no other has replaced, in order
   */
  public List<BalanceAssertion> assertions(
      Selection selection, Directory directory, BalanceProjection books) {
    return all.values().stream()
        .filter(stated -> !replaced.contains(stated.recorded().id()))
        .filter(stated -> isSelected(stated.event(), selection))
        .map(stated -> compared(stated, directory, books))
        .sorted(IN_ORDER)
        .toList();
  }

  private static boolean isSelected(BalanceAsserted event, Selection selection) {
    return (selection.book() == null || selection.book().equals(event.book()))
        && (selection.account() == null || selection.account().equals(event.account()))
        && (selection.fund() == null || selection.fund().equals(fundOf(event)))
        && (selection.unit() == null || selection.unit().equals(event.balance().unit().code()))
        && (selection.asOf() == null || !event.date().isAfter(selection.asOf()));
  }

  private static BalanceAssertion compared(
      Stated stated, Directory directory, BalanceProjection books) {
    BalanceAsserted event = stated.event();
    return new BalanceAssertion(
        stated.recorded().position(),
        stated.recorded().id(),
        stated.recorded().by(),
        event.book(),
        event.account(),
        fundOf(event),
        event.date(),
        event.balance(),
        balance(event, directory.book(event.book()).orElseThrow(), directory, books),
        event.reference());
  }

  /**
   * Of the account and its details, for all funds if none is named; on the chart that the book has
   * on that day.
   */
  private static Amount balance(
      BalanceAsserted event, BookOpened book, Directory directory, BalanceProjection books) {
    ChartId chart = directory.chartOn(book, event.date());
    Selection whole =
        Selection.ALL
            .withBook(event.book())
            .withAccount(AccountCode.text(chart, event.account(), book.chart()))
            .withFund(event.fund())
            .withUnit(event.balance().unit().code())
            .withAsOf(event.date());
    Amount sum = sum(Amount.zero(event.balance().unit()), books, whole);
    for (Account account : Chart.of(chart).accounts()) {
      if (event.account().equals(account.parent())) {
        sum =
            sum(
                sum,
                books,
                whole.withAccount(AccountCode.text(chart, account.code(), book.chart())));
      }
    }
    return sum;
  }

  private static Amount sum(Amount before, BalanceProjection books, Selection selection) {
    return books.balances(selection).stream().map(Balance::balance).reduce(before, Amount::plus);
  }

  private static String fundOf(BalanceAsserted event) {
    return Objects.requireNonNullElse(event.fund(), Selection.NO_FUND);
  }
}
