package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.util.List;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.PayGrant;
import org.unionledger.fund.FundId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.refusal.BookRefusal;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.FundRefusal;
import org.unionledger.refusal.ReversalRefusal;

/**
 * What went wrong with consolation and aid. One grant is paid twice and reversed in red; all other
 * mistakes are refused, each for a reason of its own.
 */
final class Mistakes {
  private static final Office OFFICE = Office.DISTRICT;
  private static final Amount AMOUNT = Yuan.of("1280.50");
  private static final PartyId PAYEE = Consolation.frontLine(900);
  private static final ConsolationGood MASKS = ConsolationGood.MASKS;

  private Mistakes() {}

  static List<Step> steps() {
    return List.of(
        paidTwice(),
        reversed(),
        reversedAgain(),
        approvedByWhoPreparedIt(),
        withTelephoneNumber(),
        forAnotherPurpose(),
        intoClosedQuarter(),
        ownMoneyAsMatching(),
        afterTheWindow(),
        reversedNextYear());
  }

  private static Step paidTwice() {
    LocalDate day = LocalDate.of(2020, 3, 5);
    return Step.recorded(day, grant("grant/twice", day, "疫情慰问：口罩"));
  }

  private static Step reversed() {
    LocalDate day = LocalDate.of(2020, 3, 6);
    return Step.recorded(day, OFFICE.reverse("reverse/1", OFFICE.id("grant/twice"), day));
  }

  private static Step reversedAgain() {
    LocalDate day = LocalDate.of(2020, 3, 9);
    return Step.refused(
        day,
        OFFICE.reverse("reverse/2", OFFICE.id("grant/twice"), day),
        ReversalRefusal.AlreadyReversed.class);
  }

  private static Step approvedByWhoPreparedIt() {
    LocalDate day = LocalDate.of(2020, 3, 10);
    return Step.refused(
        day,
        HardshipAid.aid(
            "aid/mistake", 901, OFFICE.head(), OFFICE.voucher(day, "困难职工帮扶"), AMOUNT, null),
        CommandRefusal.PreparerApproves.class);
  }

  private static Step withTelephoneNumber() {
    LocalDate day = LocalDate.of(2020, 3, 12);
    return Step.refused(
        day,
        grant("grant/mistake-1", day, "疫情慰问，联系电话 13800000000"),
        CommandRefusal.PersonalData.class);
  }

  private static Step forAnotherPurpose() {
    LocalDate day = LocalDate.of(2020, 3, 20);
    PayGrant grant =
        new PayGrant(
            OFFICE.id("grant/mistake-2"),
            OFFICE.accountant(),
            OFFICE.book(),
            OFFICE.voucher(day, "购置办公用品"),
            SpecialFund.CONSOLATION,
            PAYEE,
            Yuan.written(AMOUNT),
            "办公用品",
            MASKS.account);
    return Step.refused(day, grant, FundRefusal.PurposeNotAllowed.class);
  }

  private static Step intoClosedQuarter() {
    LocalDate closed = LocalDate.of(2020, 3, 30);
    return Step.refused(
        LocalDate.of(2020, 4, 8),
        grant("grant/mistake-3", closed, "疫情慰问：口罩"),
        BookRefusal.DateInClosedPeriod.class);
  }

  private static Step ownMoneyAsMatching() {
    LocalDate day = LocalDate.of(2020, 4, 10);
    ContributeMatching matching =
        new ContributeMatching(
            OFFICE.id("matching/mistake"),
            OFFICE.accountant(),
            OFFICE.book(),
            OFFICE.voucher(day, "疫情防控配套资金"),
            SpecialFund.CONSOLATION,
            new FundId(OFFICE.book(), SpecialFund.CODE),
            PAYEE,
            Yuan.written(AMOUNT),
            MASKS.purpose,
            MASKS.account);
    return Step.refused(day, matching, FundRefusal.MatchesOwnBook.class);
  }

  private static Step afterTheWindow() {
    LocalDate day = LocalDate.of(2021, 1, 8);
    return Step.refused(
        day,
        HardshipAid.aid(
            "aid/mistake", 903, OFFICE.accountant(), OFFICE.voucher(day, "困难职工帮扶"), AMOUNT, null),
        FundRefusal.OutsideFundWindow.class);
  }

  private static Step reversedNextYear() {
    LocalDate day = LocalDate.of(2021, 3, 15);
    CommandId grant = Consolation.id(1);
    return Step.refused(
        day, OFFICE.reverse("reverse/3", grant, day), ReversalRefusal.MovementOfPriorYear.class);
  }

  private static PayGrant grant(String id, LocalDate date, String summary) {
    return Consolation.grant(
        OFFICE.id(id), OFFICE.accountant(), OFFICE.voucher(date, summary), PAYEE, AMOUNT, MASKS);
  }
}
