package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.PayAid;
import org.unionledger.identity.Actor;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Particulars;

/** B3: aid to workers in hardship; first the file, then the aid (先建档、后帮扶). */
final class HardshipAid {
  /** 困难职工帮扶费 of the chart of 2009, the only account that the fund may be spent on. */
  static final String ACCOUNT = "50204";

  private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 20);

  private HardshipAid() {}

  static List<Step> steps(Assumptions assumptions) {
    Invented invented = new Invented(assumptions.seed(), "hardship aid");
    int count = assumptions.hardshipFiles();
    List<Amount> amounts = invented.parts(assumptions.hardshipAid(), count);
    List<LocalDate> days = invented.days(assumptions.decided().plusDays(1), LAST_DAY, count);
    return IntStream.range(0, count)
        .mapToObj(index -> step(index + 1, days.get(index), amounts.get(index)))
        .toList();
  }

  private static Step step(int number, LocalDate day, Amount amount) {
    Particulars voucher = Office.DISTRICT.voucher(day, "困难职工帮扶");
    return Step.recorded(
        day, aid("aid", number, Office.DISTRICT.accountant(), voucher, amount, null));
  }

  static PayAid aid(
      String id, int file, Actor by, Particulars voucher, Amount amount, @Nullable String account) {
    return new PayAid(
        Office.DISTRICT.id("%s/%03d".formatted(id, file)),
        by,
        Office.DISTRICT.book(),
        voucher,
        SpecialFund.HARDSHIP_AID,
        new PartyId("worker-%03d".formatted(file)),
        "HF-2020-%03d".formatted(file),
        Yuan.written(amount),
        null,
        account);
  }
}
