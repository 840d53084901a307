package org.unionledger.chart;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The accounts of a year's end in 财会〔2021〕7号 附录1, and that of 财会〔2009〕7号. */
public final class YearEndAccounts {
  /** 结余 of 2009: takes the results of all money. */
  public static final String RESULT_2009 = "331";

  /** 工会资金结转—本年收支结转: the result of earmarked money. */
  public static final String RESULT_OF_FUND = "32103";

  /** 工会资金结余—本年收支结转: the result of free money. */
  public static final String RESULT_OF_FREE_MONEY = "32203";

  /** 财政拨款结转—本年收支结转: the result of fiscal money. */
  public static final String RESULT_OF_FISCAL_MONEY = "33103";

  /** 财政拨款收入: what fiscal money is known by. */
  public static final String FISCAL_INCOME = "40401";

  /** 工会资金结转, with its details. */
  private static final String CARRY_OVER = "321";

  /** 财政拨款结转, with its details. */
  private static final String FISCAL_CARRY_OVER = "331";

  /** 工会资金结转—累计结转: what funds have left. */
  public static final String CARRIED_OVER = "32104";

  /** 结转转入 of surplus: what became free. */
  public static final String TURNED_FREE = "32204";

  /** 财政拨款结转—累计结转: what funds of fiscal money have left. */
  public static final String FISCAL_CARRIED_OVER = "33104";

  /** 财政拨款结余—结转转入: what a fund of fiscal money does not need any more. */
  public static final String FISCAL_TURNED_SURPLUS = "33204";

  /**
   * Details and where they are accumulated.
   *
   * @param details the details that are empty afterwards
   * @param into 累计结转 or 累计结余
   */
  public record Accumulation(List<String> details, String into) {}

  /** What goes where at the end of a year. */
  public static final List<Accumulation> ACCUMULATIONS =
      List.of(
          new Accumulation(List.of("32101", "32102", "32103"), "32104"),
          new Accumulation(List.of("32201", "32202", "32203", "32204"), "32205"),
          new Accumulation(List.of("33101", "33102", "33103"), "33104"),
          new Accumulation(List.of("33201", "33202", "33203", "33204"), "33205"));

  /** 零余额账户用款额度, in both charts: what was not used is cancelled. */
  public static final String QUOTA = "111";

  private YearEndAccounts() {}

  /**
   * Where what a fund has left stands at the end of a year, in the chart of 2021.
   *
   * @param fiscal whether its terms say that its money is fiscal
   * @return what the codes of the account and of its details begin with
   */
  public static String carryOver(boolean fiscal) {
    return fiscal ? FISCAL_CARRY_OVER : CARRY_OVER;
  }

  /**
   * Whether an account is empty when a year is closed.
   *
   * @param chart its chart
   * @param account the account
   * @return true for income, expenditure, zero-balance account quota, and the details of carry-over
   *     and surplus
   */
  public static boolean isEmptied(ChartId chart, Account account) {
    return account.isResult()
        || account.code().equals(QUOTA)
        || switch (chart) {
          case CN_UNION_2009 -> false;
          case CN_UNION_2021 ->
              ACCUMULATIONS.stream().anyMatch(it -> it.details().contains(account.code()));
        };
  }

  /**
   * Whether all money of a fund is fiscal.
   *
   * @param byTerms whether its terms say so
   * @param ofFund whether it is a fund's money at all
   * @param income the accounts of income that it still has balances on
   * @return whether its terms say so, or it is a fund with no income but {@link #FISCAL_INCOME}
   */
  public static boolean isFiscal(boolean byTerms, boolean ofFund, Collection<String> income) {
    return byTerms || (ofFund && Set.copyOf(income).equals(Set.of(FISCAL_INCOME)));
  }

  /**
   * Where the result of an account of income or expenditure goes. Fiscal income goes to 财政拨款结转
   * whosever it is.
   *
   * @param chart its chart
   * @param account the account's code
   * @param ofFund whether the money is a fund's
   * @param fiscal whether all money of the fund is fiscal
   * @return the code of the account that takes it
   */
  public static String resultOf(ChartId chart, String account, boolean ofFund, boolean fiscal) {
    return switch (chart) {
      case CN_UNION_2009 -> RESULT_2009;
      case CN_UNION_2021 ->
          fiscal || account.equals(FISCAL_INCOME)
              ? RESULT_OF_FISCAL_MONEY
              : ofFund ? RESULT_OF_FUND : RESULT_OF_FREE_MONEY;
    };
  }

  /**
   * Where a quota that was not used is claimed until it is restored (财政应返还额度, 财政授权支付).
   *
   * @param chart the chart
   * @return the account's code
   */
  public static String quotaToBeRestored(ChartId chart) {
    return switch (chart) {
      case CN_UNION_2009 -> "11202";
      case CN_UNION_2021 -> "12102";
    };
  }
}
