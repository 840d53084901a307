package org.unionledger.examples.quickstart;

import static org.unionledger.chart.BookLevel.COUNTY_AND_ABOVE;
import static org.unionledger.chart.ChartId.CN_UNION_2021;
import static org.unionledger.fund.FundTerms.NONE;
import static org.unionledger.money.DecimalAmount.cny;
import static org.unionledger.voucher.DraftLine.credit;
import static org.unionledger.voucher.DraftLine.debit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.unionledger.UnionLedger;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.OpenBook;
import org.unionledger.command.Outcome;
import org.unionledger.command.PostVoucher;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.query.Selection;
import org.unionledger.refusal.Explanation;
import org.unionledger.voucher.Particulars;

/** Pays 600 yuan of hardship aid out of a fund of 1,000. Run again, it records nothing twice. */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Runs it on {@code quickstart.ledger} in the working directory.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    run(Path.of("quickstart.ledger"), System.out);
  }

  static void run(Path file, PrintStream out) {
    // @start region=quickstart
    var book = new BookId("district");
    var chair = new Actor("chair");
    var clerk = new Actor("clerk");
    try (var ledger = UnionLedger.open(file)) {
      ledger.record(new OpenBook(id("1"), chair, book, "区总工会", CN_UNION_2021, COUNTY_AND_ABOVE));
      ledger.record(new AuthoriseFund(id("2"), chair, book, "relief", "救助", cny("9000.00"), NONE));
      ledger.record(
          new AllotFund(id("3"), chair, book, "relief", "relief/aid", "帮扶", cny("1000.00"), NONE));

      var approved = Particulars.of(chair, LocalDate.of(2026, 3, 2), "困难职工帮扶");
      var aid = debit("50404", cny("600.00")).forFund("relief/aid");
      var lines = List.of(aid, credit("102", cny("600.00")));
      var outcome = ledger.record(new PostVoucher(id("4"), clerk, book, approved, null, lines));
      switch (outcome) {
        case Outcome.Recorded done -> out.println("Recorded as " + done.voucher());
        case Outcome.AlreadyRecorded before -> out.println("Was already " + before.voucher());
        case Outcome.Refused not -> out.println(Explanation.of(not.refusal(), Locale.ENGLISH));
      }

      for (var fund : LedgerViews.over(ledger.journal()).funds(Selection.ALL).funds()) {
        out.println(fund.fund() + " has " + fund.available() + " available");
      }
    }
    // @end
  }

  private static CommandId id(String text) {
    return new CommandId(text);
  }
}
