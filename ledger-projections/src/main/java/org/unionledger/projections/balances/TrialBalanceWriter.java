package org.unionledger.projections.balances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.fund.Window;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.projections.query.Selection;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Draws up the trial balance of a book: of the accounts of one chart, that of the last day. What a
 * book began with, or took with it to the chart, is opening, and no turnover.
 *
 * @param query which book, unit and days; its position is not looked at
 * @param unit the query's unit
 * @param chart the chart that the book has on the last day
 * @param now the chart that the book has now
 * @param openings what the book began with
 */
public record TrialBalanceWriter(
    TrialBalanceQuery query, Unit unit, ChartId chart, ChartId now, List<Movement> openings) {
  /** Copies the movements. */
  public TrialBalanceWriter {
    openings = List.copyOf(openings);
  }

  /**
   * Draws it up.
   *
   * @param position the position of the last event that was folded
   * @param balances the balances at that position
   * @return the trial balance
   */
  public TrialBalance write(long position, BalanceProjection balances) {
    LocalDate from = query.from();
    List<Balance> closing = onChart(balances, query.to());
    List<Balance> opening = new ArrayList<>();
    if (from != null && !from.equals(Window.EARLIEST)) {
      opening.addAll(onChart(balances, from.minusDays(1)));
    }
    openings.stream()
        .map(Movement::voucher)
        .filter(voucher -> voucher.chart() == chart && isInSpan(voucher))
        .forEach(voucher -> opening.addAll(begun(voucher)));
    return TrialBalance.of(position, query, unit, Chart.of(chart), opening, closing);
  }

  private List<Balance> onChart(BalanceProjection balances, @Nullable LocalDate day) {
    Selection all = Selection.ALL.withBook(query.book()).withUnit(unit.code()).withAsOf(day);
    List<Balance> some = new ArrayList<>();
    for (Balance balance : balances.balances(all)) {
      BalanceKey key = balance.key();
      AccountCode account = AccountCode.parse(key.account());
      ChartId of = account.chart() == null ? now : account.chart();
      if (of == chart || account.code().startsWith(Chart.MEMO_PREFIX)) {
        BalanceKey bare = new BalanceKey(key.book(), account.code(), key.fund(), key.unit());
        some.add(new Balance(bare, balance.debit(), balance.credit()));
      }
    }
    return some;
  }

  private boolean isInSpan(Voucher voucher) {
    LocalDate day = voucher.particulars().date();
    LocalDate from = query.from();
    LocalDate to = query.to();
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private List<Balance> begun(Voucher voucher) {
    Amount zero = Amount.zero(unit);
    List<Balance> begun = new ArrayList<>();
    for (Posting posting : voucher.postings()) {
      if (posting.formerChart() == null && posting.amount().unit().equals(unit)) {
        boolean debit = posting.side() == Side.DEBIT;
        String fund = posting.fund() == null ? "" : posting.fund();
        begun.add(
            new Balance(
                new BalanceKey(query.book(), posting.account(), fund, unit),
                debit ? posting.amount() : zero,
                debit ? zero : posting.amount()));
      }
    }
    return begun;
  }
}
