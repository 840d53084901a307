package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.OpenBook;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.Reverse;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/**
 * The office of one union: who prepares and who approves, and the vouchers that every book has.
 *
 * @param book its book
 */
record Office(BookId book) {
  static final Office DISTRICT = new Office(new BookId("dongcheng"));

  private static final String BANK = "102";
  private static final String SURPLUS = "331";

  Actor chair() {
    return new Actor(book + ":chair");
  }

  Actor accountant() {
    return new Actor(book + ":accountant");
  }

  Actor head() {
    return new Actor(book + ":finance-head");
  }

  CommandId id(String text) {
    return new CommandId(book + "/" + text);
  }

  Particulars voucher(LocalDate date, String summary) {
    return Particulars.of(head(), date, summary);
  }

  List<Step> open(LocalDate day, String name, BookLevel level, Amount money) {
    return List.of(
        Step.recorded(
            day, new OpenBook(id("book"), head(), book, name, ChartId.CN_UNION_2009, level)),
        Step.recorded(
            day,
            new PostVoucher(
                id("opening"),
                accountant(),
                book,
                voucher(day, "上年结转"),
                null,
                List.of(
                    DraftLine.debit(BANK, Yuan.written(money)),
                    DraftLine.credit(SURPLUS, Yuan.written(money))))));
  }

  Reverse reverse(String id, CommandId movement, LocalDate date) {
    return new Reverse(id(id), accountant(), movement, voucher(date, "注销 " + movement));
  }

  Step close(YearMonth month) {
    return Step.recorded(
        month.atEndOfMonth(), new ClosePeriod(id("close/" + month), head(), book, month));
  }
}
