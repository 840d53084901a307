package org.unionledger.benchmarks.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.unionledger.UnionLedger;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.Outcome;
import org.unionledger.command.PayGrant;
import org.unionledger.fund.FundTerms;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.Particulars;

/**
 * The commands that are recorded: grants of a few yuan out of one fund, which has a limit for each
 * party, to any of 10,000 parties. The n-th grant is always the same.
 */
final class Grants {

  /** What every ledger has before it is measured, so that nothing is met for the first time. */
  static final int BEFORE = 1_000;

  private static final long SEED = 20_200_302;
  private static final int PARTIES = 10_000;
  private static final int AT_ONCE = 1_000;
  private static final BookId BOOK = new BookId("dongcheng");
  private static final Actor ACCOUNTANT = new Actor("accountant-1");
  private static final DecimalAmount PLENTY = DecimalAmount.cny("10000000000.00");
  private static final Particulars PARTICULARS =
      Particulars.of(new Actor("finance-head"), LocalDate.of(2022, 3, 2), "慰问一线职工");

  private Grants() {}

  /** Tells of progress. */
  interface Progress {
    void upTo(long grants);
  }

  /** Opens the book and the fund, and pays the first grants, in batches. */
  static void payFirst(UnionLedger ledger, long grants, Progress progress) {
    record(ledger, bookAndFund());
    for (long paid = 0; paid < grants; paid += AT_ONCE) {
      long upTo = Math.min(grants, paid + AT_ONCE);
      record(ledger, range(paid + 1, upTo));
      progress.upTo(upTo);
    }
  }

  /** Records commands, every one of which must be accepted. */
  static void record(UnionLedger ledger, List<? extends LedgerCommand> commands) {
    ledger.recordAll(commands).forEach(Grants::requireRecorded);
  }

  /** Returns the outcome if the command was recorded: what is refused costs nothing. */
  static Outcome requireRecorded(Outcome outcome) {
    if (outcome instanceof Outcome.Recorded) {
      return outcome;
    }
    throw new IllegalStateException("Only what is recorded is measured, this is not: " + outcome);
  }

  private static List<LedgerCommand> bookAndFund() {
    FundTerms terms = new FundTerms(null, List.of(), List.of(), List.of(), PLENTY, null, false);
    return List.of(
        new OpenBook(
            new CommandId("book"),
            ACCOUNTANT,
            BOOK,
            "区总工会",
            ChartId.CN_UNION_2021,
            BookLevel.COUNTY_AND_ABOVE),
        new AuthoriseFund(
            new CommandId("fund"), ACCOUNTANT, BOOK, "consolation", "慰问专项", PLENTY, terms));
  }

  /** The grants from one number to another. */
  static List<PayGrant> range(long first, long last) {
    return LongStream.rangeClosed(first, last).mapToObj(Grants::number).toList();
  }

  /** The grant with a number. */
  static PayGrant number(long number) {
    SplittableRandom random = new SplittableRandom(SEED + number);
    return new PayGrant(
        new CommandId(id(number)),
        ACCOUNTANT,
        BOOK,
        PARTICULARS,
        "consolation",
        new PartyId("org-" + random.nextInt(PARTIES)),
        DecimalAmount.cny("%d.%02d".formatted(1 + random.nextInt(9), random.nextInt(100))),
        null,
        "50405");
  }

  /** The id of the grant with a number; all have the same length. */
  static String id(long number) {
    return "grant-%010d".formatted(number);
  }
}
