package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.util.List;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.fund.FundTerms;
import org.unionledger.fund.Window;
import org.unionledger.money.Amount;
import org.unionledger.refusal.FundRefusal;

/** B1: the special fund of 10,000,000 yuan, and what is allotted from it. */
final class SpecialFund {
  static final String CODE = "covid-2020";
  static final String CONSOLATION = CODE + "/consolation";
  static final String HARDSHIP_AID = CODE + "/hardship-aid";

  private static final Window YEAR_2020 =
      new Window(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

  private SpecialFund() {}

  static List<Step> steps(Assumptions assumptions) {
    LocalDate day = assumptions.decided();
    AuthoriseFund fund =
        new AuthoriseFund(
            Office.DISTRICT.id("fund"),
            Office.DISTRICT.chair(),
            Office.DISTRICT.book(),
            CODE,
            "新冠肺炎疫情防控专项资金",
            Yuan.written(Article.SPECIAL_FUND),
            FundTerms.NONE.withWindow(YEAR_2020));
    AllotFund consolation =
        allot(
            CONSOLATION,
            "一线职工和复工企业慰问",
            Article.CONSOLATION,
            FundTerms.NONE
                .withPurposes(ConsolationGood.purposes())
                .withAccounts(ConsolationGood.accounts()));
    AllotFund hardshipAid =
        allot(
            HARDSHIP_AID,
            "困难职工帮扶",
            Article.HARDSHIP_AID,
            FundTerms.NONE.withAccounts(HardshipAid.ACCOUNT));
    AllotFund tooMuch =
        allot(CODE + "/rest", "尚未安排", Article.UNALLOTTED.plus(Yuan.ONE_FEN), FundTerms.NONE);
    return List.of(
        Step.recorded(day, fund),
        Step.recorded(day, consolation),
        Step.recorded(day, hardshipAid),
        Step.refused(day, tooMuch, FundRefusal.FundExceeded.class));
  }

  private static AllotFund allot(String fund, String name, Amount amount, FundTerms terms) {
    return new AllotFund(
        Office.DISTRICT.id("allot/" + fund),
        Office.DISTRICT.chair(),
        Office.DISTRICT.book(),
        CODE,
        fund,
        name,
        Yuan.written(amount),
        terms);
  }
}
