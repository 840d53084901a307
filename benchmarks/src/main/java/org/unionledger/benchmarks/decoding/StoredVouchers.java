package org.unionledger.benchmarks.decoding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.unionledger.UnionLedger;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.Outcome;
import org.unionledger.command.PostVoucher;
import org.unionledger.fund.FundTerms;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.journal.Entry;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/**
 * Vouchers as a ledger records them, with the header that it writes: of several books and funds, to
 * parties of which a few are met often and most of them rarely, day after day of two years, with
 * the amounts of everyday. The same every time.
 */
final class StoredVouchers {
  private static final long SEED = 20_210_506;
  private static final int BOOKS = 8;
  private static final int FUNDS = 12;
  private static final int PARTIES = 20_000;
  private static final long DAYS = 729;
  private static final Actor ADMIN = new Actor("admin");
  private static final List<String> ACCOUNTS = List.of("50103", "50102", "50404", "50405", "50301");
  private static final List<String> SUMMARIES =
      List.of("慰问一线职工", "困难职工帮扶", "职工活动支出", "发放防疫物资", "劳动竞赛奖励", "维权工作经费");

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final int vouchers;
  private final int postings;

  private StoredVouchers(int vouchers, int postings) {
    this.vouchers = vouchers;
    this.postings = postings;
  }

  /** Records so many vouchers of so many lines each, an even number, and returns their entries. */
  static List<Entry> record(int vouchers, int postings) {
    try {
      Path folder = Files.createTempDirectory("decoding");
      try {
        return new StoredVouchers(vouchers, postings).recordIn(folder.resolve("union.ledger"));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Name another folder with -Djava.io.tmpdir", e);
    }
  }

  private List<Entry> recordIn(Path file) {
    try (UnionLedger ledger = UnionLedger.open(file)) {
      record(ledger, booksAndFunds());
      long before = ledger.journal().head();
      List<LedgerCommand> commands = new ArrayList<>();
      for (int number = 1; number <= vouchers; number++) {
        commands.add(voucher(number));
      }
      record(ledger, commands);
      List<Entry> entries = new ArrayList<>();
      ledger.journal().entries(before, ledger.journal().head(), List.of()).forEach(entries::add);
      return entries;
    }
  }

  private static void record(UnionLedger ledger, List<LedgerCommand> commands) {
    for (Outcome outcome : ledger.recordAll(commands)) {
      if (!(outcome instanceof Outcome.Recorded)) {
        throw new IllegalStateException("Only what is recorded is read, this is not: " + outcome);
      }
    }
  }

  private static List<LedgerCommand> booksAndFunds() {
    List<LedgerCommand> commands = new ArrayList<>();
    DecimalAmount plenty = DecimalAmount.cny("1000000000.00");
    for (int book = 0; book < BOOKS; book++) {
      commands.add(
          new OpenBook(
              new CommandId("book-" + book),
              ADMIN,
              book(book),
              "街道总工会",
              ChartId.CN_UNION_2021,
              BookLevel.COUNTY_AND_ABOVE));
      for (int fund = 0; fund < FUNDS; fund++) {
        commands.add(
            new AuthoriseFund(
                new CommandId("fund-" + book + "-" + fund),
                ADMIN,
                book(book),
                fund(fund),
                "专项资金",
                plenty,
                FundTerms.NONE));
      }
    }
    return commands;
  }

  private PostVoucher voucher(int number) {
    Particulars particulars =
        Particulars.of(
            new Actor("finance-head-" + random.nextInt(4)),
            LocalDate.of(2021, 1, 1).plusDays(number * DAYS / vouchers),
            SUMMARIES.get(random.nextInt(SUMMARIES.size())));
    List<DraftLine> debits = new ArrayList<>();
    List<DraftLine> credits = new ArrayList<>();
    for (int pair = 0; pair < postings / 2; pair++) {
      DecimalAmount amount =
          DecimalAmount.cny(
              "%d.%02d".formatted(1 + skewed(50_000), random.nextInt(4) * random.nextInt(33)));
      debits.add(
          DraftLine.debit(ACCOUNTS.get(random.nextInt(ACCOUNTS.size())), amount)
              .forFund(fund(skewed(FUNDS)))
              .with(new PartyId("org-" + skewed(PARTIES))));
      credits.add(DraftLine.credit("102", amount));
    }
    debits.addAll(credits);
    return new PostVoucher(
        new CommandId("voucher-%08d".formatted(number)),
        new Actor("accountant-" + random.nextInt(6)),
        book(skewed(BOOKS)),
        particulars,
        null,
        debits);
  }

  /** Zero or more and less than the bound, small ones much more often. */
  private int skewed(int bound) {
    double fraction = random.nextDouble();
    return (int) (bound * fraction * fraction * fraction);
  }

  private static BookId book(int number) {
    return new BookId("dongcheng-" + number);
  }

  private static String fund(int number) {
    return "covid-2020/consolation-" + number;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
