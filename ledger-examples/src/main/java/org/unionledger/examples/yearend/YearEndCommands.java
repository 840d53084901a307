package org.unionledger.examples.yearend;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unionledger.command.CarryForward;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.CloseYear;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.ReopenPeriod;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.journal.JournalReader;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.yearend.YearEndLedger;
import org.unionledger.projections.yearend.YearEndPlan;
import org.unionledger.projections.yearend.YearEndQuery;
import org.unionledger.projections.yearend.YearEndTask;
import org.unionledger.projections.yearend.YearEndTask.Carrying;
import org.unionledger.projections.yearend.YearEndTask.PeriodClosing;
import org.unionledger.projections.yearend.YearEndTask.PeriodReopening;
import org.unionledger.projections.yearend.YearEndTask.QuotaCancellation;
import org.unionledger.projections.yearend.YearEndTask.YearClosing;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.YearEndStep;

/**
 * The tasks of a year's end as commands, in order. The same plan gives the same commands with the
 * same identifiers, so that sending them again records nothing twice; a plan that was made later
 * gives others.
 */
public final class YearEndCommands {
  /** So many characters of a book's name leave an identifier within its length. */
  private static final int SHORTENED_BOOK = 16;

  private final YearEndPlan plan;
  private final Actor by;
  private final Actor approvedBy;

  private YearEndCommands(YearEndPlan plan, Actor by, Actor approvedBy) {
    this.plan = plan;
    this.by = by;
    this.approvedBy = approvedBy;
  }

  /**
   * What is to be sent.
   *
   * @param plan what the year's end still needs
   * @param by who prepares the vouchers, and asks for what is closed
   * @param approvedBy who approves; not who prepares (会计法 art. 25, 35)
   * @return the commands, in the order in which they must be recorded
   */
  public static List<LedgerCommand> of(YearEndPlan plan, Actor by, Actor approvedBy) {
    YearEndCommands commands = new YearEndCommands(plan, by, approvedBy);
    List<LedgerCommand> all = new ArrayList<>();
    for (YearEndTask task : plan.tasks()) {
      all.add(commands.command(task, commands.id(all.size() + 1)));
    }
    return List.copyOf(all);
  }

  /**
   * What a year's end needs now. Replays the ledger.
   *
   * @param journal the ledger
   * @param query which year's end
   * @param by who prepares the vouchers, and asks for what is closed
   * @param approvedBy who approves
   * @return the commands, in the order in which they must be recorded
   */
  public static List<LedgerCommand> needed(
      JournalReader journal, YearEndQuery query, Actor by, Actor approvedBy) {
    YearEndPlan plan = Replay.of(journal).rebuild(YearEndLedger::new).projection().plan(query);
    return of(plan, by, approvedBy);
  }

  private CommandId id(int number) {
    String book = plan.query().book().value();
    int length =
        book.offsetByCodePoints(0, Math.min(SHORTENED_BOOK, book.codePointCount(0, book.length())));
    return new CommandId(
        String.format(
            Locale.ROOT,
            "year-end/%s/%d/%d/%d",
            book.substring(0, length),
            plan.query().year(),
            plan.position(),
            number));
  }

  private LedgerCommand command(YearEndTask task, CommandId id) {
    BookId book = plan.query().book();
    return switch (task) {
      case PeriodReopening it -> new ReopenPeriod(id, by, approvedBy, book, it.period(), "年末结转未完");
      case QuotaCancellation it ->
          new PostVoucher(id, by, book, particulars("年末注销零余额账户用款额度"), null, lines(it));
      case Carrying it ->
          new CarryForward(
              id,
              by,
              book,
              particulars(summary(it.step())),
              it.step(),
              it.fund(),
              it.amount() == null ? null : decimal(it.amount()));
      case PeriodClosing it -> new ClosePeriod(id, by, book, it.period());
      case YearClosing it -> new CloseYear(id, by, book, it.year());
    };
  }

  private Particulars particulars(String summary) {
    LocalDate end = LocalDate.of(plan.query().year(), Month.DECEMBER, Month.DECEMBER.maxLength());
    return Particulars.of(approvedBy, end, summary);
  }

  private static String summary(YearEndStep step) {
    return switch (step) {
      case RESULT -> "年末结转本年收支";
      case SURPLUS -> "年末结转转入结余";
      case ACCUMULATION -> "年末并入累计结转结余";
    };
  }

  private static List<DraftLine> lines(QuotaCancellation cancelled) {
    DecimalAmount amount = decimal(cancelled.amount());
    DraftLine restored = DraftLine.debit(cancelled.restored(), amount);
    DraftLine quota = DraftLine.credit(cancelled.quota(), amount);
    String fund = cancelled.fund();
    return fund == null
        ? List.of(restored, quota)
        : List.of(restored.forFund(fund), quota.forFund(fund));
  }

  private static DecimalAmount decimal(Amount amount) {
    return new DecimalAmount(amount.toDecimal(), amount.unit().code());
  }
}
