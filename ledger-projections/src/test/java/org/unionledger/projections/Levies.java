package org.unionledger.projections;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.unionledger.chart.ChartId;
import org.unionledger.dues.DuesShares;
import org.unionledger.dues.LevyRate;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.PreparatoryLevySettled;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Allocation;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** What a chronicle tells of the levy: as events of its next position. */
final class Levies {
  private Levies() {}

  static DuesReceived received(
      Chronicle told,
      String book,
      String party,
      String levyPeriod,
      String payroll,
      String paid,
      String date) {
    Amount amount = Chronicle.cny(paid);
    Voucher voucher =
        told.voucher(
            book,
            date,
            "收 " + levyPeriod + " 经费",
            Chronicle.postings("Dr 102 " + paid + " CNY @" + party, "Cr 402 " + paid + " CNY"));
    Amount none = Amount.zero(Unit.CNY);
    return new DuesReceived(
        voucher,
        new PartyId(party),
        YearMonth.parse(levyPeriod),
        Chronicle.cny(payroll),
        new DuesShares(amount, none, none),
        null);
  }

  static PreparatoryLevyReceived prepared(
      Chronicle told, String book, String party, String paid, String date) {
    boolean of2009 = told.chart(book) == ChartId.CN_UNION_2009;
    Amount total = Chronicle.cny(paid);
    List<Amount> parts = Allocation.LARGEST_REMAINDER.allocate(total, List.of(1L, 1L, 2L));
    String debit = "Dr 102 " + paid + " CNY @" + party;
    List<Posting> lines =
        of2009
            ? Chronicle.postings(
                debit,
                "Cr 402 " + parts.get(0).toPlainText() + " CNY",
                "Cr 221 " + parts.get(1).toPlainText() + " CNY",
                "Cr 22203 " + parts.get(2).toPlainText() + " CNY @" + party)
            : Chronicle.postings(debit, "Cr 215 " + paid + " CNY @" + party);
    return new PreparatoryLevyReceived(
        told.voucher(book, date, "收建会筹备金", lines),
        new PartyId(party),
        YearMonth.parse(date.substring(0, 7)),
        new DuesShares(parts.get(0), parts.get(1), parts.get(2)),
        "prep");
  }

  static PreparatoryLevySettled settled(
      Chronicle told,
      String book,
      String party,
      PreparatoryOutcome outcome,
      String amount,
      String date) {
    String held = told.chart(book) == ChartId.CN_UNION_2009 ? "22203" : "215";
    boolean founded = outcome == PreparatoryOutcome.FOUNDED;
    String credit = founded ? "Cr 102 " + amount + " CNY @" + party : "Cr 402 " + amount + " CNY";
    Amount all = Chronicle.cny(amount);
    Amount none = Amount.zero(Unit.CNY);
    return new PreparatoryLevySettled(
        told.voucher(
            book,
            date,
            "结清建会筹备金",
            Chronicle.postings("Dr " + held + " " + amount + " CNY @" + party, credit)),
        new PartyId(party),
        outcome,
        new DuesShares(founded ? none : all, none, founded ? all : none));
  }

  static PayrollDeclared declared(
      String book, String party, String levyPeriod, String wages, String date) {
    YearMonth month = YearMonth.parse(levyPeriod);
    LevyRate rate = LevyRate.of(month);
    return new PayrollDeclared(
        new BookId(book),
        new PartyId(party),
        month,
        Chronicle.cny(wages),
        rate.basisPoints(),
        rate.on(Chronicle.cny(wages)),
        LocalDate.parse(date),
        null,
        null);
  }
}
