package org.unionledger.projections;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.unionledger.dues.LateFeeTerms;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.event.LateFeeAdopted;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;

/** What is declared, paid and paid back of the levy, by chance. */
final class RandomLevies extends RandomValues {
  private final Chronicle chronicle;
  private final List<Long> reversible;

  /** Notes the positions of movements that may be reversed. */
  RandomLevies(Random random, Chronicle chronicle, List<Long> reversible) {
    super(random);
    this.chronicle = chronicle;
    this.reversible = reversible;
  }

  void pay(String book) {
    int month = 1 + random.nextInt(9);
    String payroll = month + "00000.00";
    chronicle.pay(book, pick(PARTIES), "2020-0" + month, payroll, yuan(), day());
    reversible.add(chronicle.position());
  }

  void prepare(String book) {
    String party = pick(PARTIES);
    if (random.nextInt(3) == 0) {
      PreparatoryOutcome outcome = pick(List.of(PreparatoryOutcome.values()));
      chronicle.settle(book, party, outcome, yuan(), day());
    } else {
      chronicle.prepare(book, party, "100.00", day());
    }
    reversible.add(chronicle.position());
  }

  void declare(String book) {
    if (random.nextInt(6) == 0) {
      YearMonth from = YearMonth.of(2020, 1 + random.nextInt(9));
      LateFeeTerms terms = new LateFeeTerms(from, 15, random.nextInt(100), null);
      chronicle.add(new LateFeeAdopted(new BookId(book), terms));
      return;
    }
    int month = 1 + random.nextInt(9);
    chronicle.declare(book, pick(PARTIES), "2020-0" + month, yuan(), day());
  }

  void rebate(String book) {
    Amount amount = Chronicle.cny(yuan());
    YearMonth month = YearMonth.of(2020, 1 + random.nextInt(9));
    chronicle.rebate(
        book,
        pick(PARTIES),
        "full",
        day(),
        "508",
        new RebatedPeriod(month, amount, amount, random.nextInt(4) == 0));
    reversible.add(chronicle.position());
  }
}
