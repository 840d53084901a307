package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.command.PayGrant;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.voucher.Particulars;

/** B2: consolation for the front line and for enterprises that resume work, to the last fen. */
final class Consolation {
  private static final LocalDate LAST_DAY = LocalDate.of(2020, 6, 30);
  private static final int PERCENT_TO_ENTERPRISES = 65;

  private Consolation() {}

  static List<Step> steps(Assumptions assumptions) {
    Invented invented = new Invented(assumptions.seed(), "consolation");
    int count = assumptions.consolationGrants();
    List<Amount> amounts = invented.parts(Article.CONSOLATION, count);
    List<LocalDate> days =
        invented.days(assumptions.decided().plusDays(1), LAST_DAY.minusDays(1), count - 1);
    List<Step> steps = new ArrayList<>();
    for (int number = 1; number < count; number++) {
      LocalDate day = days.get(number - 1);
      PartyId payee =
          invented.happens(PERCENT_TO_ENTERPRISES)
              ? Enterprise.id(invented.number(1, assumptions.entitledEnterprises()))
              : frontLine(number);
      ConsolationGood good = invented.oneOf(ConsolationGood.ALL);
      steps.add(Step.recorded(day, grant(number, day, payee, amounts.get(number - 1), good)));
    }
    steps.addAll(lastGrant(count, amounts.getLast()));
    return steps;
  }

  /** The fund has exactly the last amount left: one fen more is refused. */
  private static List<Step> lastGrant(int number, Amount amount) {
    ConsolationGood good = ConsolationGood.CONSOLATION_GOODS;
    PartyId payee = frontLine(number);
    PayGrant tooMuch = grant(number, LAST_DAY, payee, amount.plus(Yuan.ONE_FEN), good);
    PayGrant exact = grant(number, LAST_DAY, payee, amount, good);
    return List.of(
        Step.refused(LAST_DAY, tooMuch, FundRefusal.FundExceeded.class),
        Step.recorded(LAST_DAY, exact));
  }

  private static PayGrant grant(
      int number, LocalDate day, PartyId payee, Amount amount, ConsolationGood good) {
    return grant(
        id(number),
        Office.DISTRICT.accountant(),
        Office.DISTRICT.voucher(day, "疫情慰问：" + good.purpose),
        payee,
        amount,
        good);
  }

  static PayGrant grant(
      CommandId id,
      Actor by,
      Particulars voucher,
      PartyId payee,
      Amount amount,
      ConsolationGood good) {
    return new PayGrant(
        id,
        by,
        Office.DISTRICT.book(),
        voucher,
        SpecialFund.CONSOLATION,
        payee,
        Yuan.written(amount),
        good.purpose,
        good.account);
  }

  static CommandId id(int number) {
    return Office.DISTRICT.id("grant/%03d".formatted(number));
  }

  static PartyId frontLine(int number) {
    return new PartyId("frontline-%03d".formatted(number));
  }
}
