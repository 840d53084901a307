package org.unionledger.projections.preview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.chart.Side;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.fund.Window;
import org.unionledger.journal.JournalReader;
import org.unionledger.money.Amount;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.balances.BalanceProjection;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.FinancialLedger;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;
import org.unionledger.projections.replay.Replay;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * The figures of a ledger, and what movements that are not recorded would change in them, one after
 * another. For one thread at a time.
 */
public final class FigurePreview implements Projection<FigurePreview> {
  private final BalanceProjection balances = new BalanceProjection();
  private final FinancialLedger financial = new FinancialLedger();

  /** What no event comes to. */
  public FigurePreview() {}

  /**
   * The figures of a ledger as it stands. Replays it.
   *
   * @param journal what to read
   * @return the figures
   */
  public static FigurePreview of(JournalReader journal) {
    return Replay.of(journal).rebuild(FigurePreview::new).projection();
  }

  @Override
  public Interest interest() {
    return balances.interest().and(financial.interest());
  }

  @Override
  public void fold(Postings run) {
    balances.fold(run);
    financial.fold(run);
  }

  @Override
  public void fold(RecordedEvent recorded) {
    financial.fold(recorded);
  }

  @Override
  public void merge(FigurePreview next) {
    balances.merge(next.balances);
    financial.merge(next.financial);
  }

  /**
   * What an event would change, which from now on counts as recorded.
   *
   * @param event what a command would become
   * @return the changes; none if it is no movement
   */
  public FigureChanges changesBy(LedgerEvent event) {
    if (!(event instanceof Movement movement)) {
      return FigureChanges.NONE;
    }
    Voucher voucher = movement.voucher();
    YearMonth first = YearMonth.from(voucher.particulars().date());
    YearMonth last =
        balances
            .lastDay(voucher.book())
            .map(YearMonth::from)
            .filter(month -> month.isAfter(first))
            .orElse(first);
    List<BalanceChange> changed = balanceChanges(movement, first, last);
    StatementFigures figures = new StatementFigures(financial, voucher.book());
    List<AccountingPeriod> ended = endedBetween(first, last);
    var before = figures.of(ended);
    balances.post(movement);
    financial.post(movement);
    return new FigureChanges(changed, StatementFigures.changes(before, figures.of(ended)));
  }

  private List<BalanceChange> balanceChanges(Movement movement, YearMonth first, YearMonth last) {
    SortedMap<BalanceKey, Amount> moved = moved(movement);
    List<BalanceChange> changes = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      LocalDate end = month.atEndOfMonth();
      for (Map.Entry<BalanceKey, Amount> entry : moved.entrySet()) {
        if (!entry.getValue().isZero()) {
          Amount before = balances.balance(entry.getKey(), end);
          Amount after = before.plus(entry.getValue());
          changes.add(new BalanceChange(month, entry.getKey(), before, after));
        }
      }
    }
    return changes;
  }

  private SortedMap<BalanceKey, Amount> moved(Movement movement) {
    SortedMap<BalanceKey, Amount> moved = new TreeMap<>();
    for (Posting posting : movement.voucher().postings()) {
      Amount amount = posting.amount();
      moved.merge(
          balances.keyOf(movement, posting),
          posting.side() == Side.DEBIT ? amount : amount.negated(),
          Amount::plus);
    }
    return moved;
  }

  /** The months and years from that of the movement on that end before the last month. */
  private static List<AccountingPeriod> endedBetween(YearMonth first, YearMonth last) {
    List<AccountingPeriod> ended = new ArrayList<>();
    YearMonth known = YearMonth.of(Window.EARLIEST.getYear() + 1, 1);
    for (YearMonth month = first.isAfter(known) ? first : known;
        month.isBefore(last);
        month = month.plusMonths(1)) {
      ended.add(AccountingPeriod.of(month));
      if (month.getMonthValue() == 12) {
        ended.add(AccountingPeriod.ofYear(month.getYear()));
      }
    }
    return ended;
  }
}
