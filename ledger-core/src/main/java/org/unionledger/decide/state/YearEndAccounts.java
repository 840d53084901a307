package org.unionledger.decide.state;

import java.util.List;

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

  /** 安排预算稳定调节基金: the expenditure that is no expenditure of a budget. */
  public static final String TO_STABILISATION = "521";

  /** 资产基金 and its details: what the assets that are no money are worth. */
  public static final String ASSET_FUND = "301";

  /** 结转转入 of surplus: what became free. */
  public static final String TURNED_FREE = "32204";

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

  private YearEndAccounts() {}

  /** Whether an account is a detail that is empty after the year's end. */
  static boolean isDetail(String code) {
    return ACCUMULATIONS.stream().anyMatch(it -> it.details().contains(code));
  }
}
