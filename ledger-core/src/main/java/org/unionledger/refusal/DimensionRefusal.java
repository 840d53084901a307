package org.unionledger.refusal;

import org.unionledger.chart.ChartId;
import org.unionledger.dimension.Dimension;
import org.unionledger.fund.FundId;

/** What is wrong with the dimensions of a line or of a fund. */
public sealed interface DimensionRefusal extends Refusal {

  /**
   * A line says a dimension that its account does not take: expenditure accounts other than 521
   * take all but the ownership, and assets and 301 at county level and above take the ownership.
   *
   * @param account the account
   * @param dimension what is said of it
   * @param line which line, from 1
   */
  record DimensionNotTaken(String account, Dimension dimension, int line)
      implements DimensionRefusal {}

  /**
   * A line says otherwise than its fund.
   *
   * @param fund the fund
   * @param dimension in which dimension
   * @param said what the line says
   * @param expected what the fund says
   * @param line which line, from 1
   */
  record DimensionContradictsFund(
      FundId fund, Dimension dimension, String said, String expected, int line)
      implements DimensionRefusal {}

  /**
   * Fiscal money comes or goes without a fund of fiscal money.
   *
   * @param account the account
   * @param line which line, from 1
   */
  record FiscalMoneyWithoutFund(String account, int line) implements DimensionRefusal {}

  /**
   * A fund of fiscal money would get other income.
   *
   * @param fund the fund
   * @param account the income account
   * @param line which line, from 1
   */
  record FundOfFiscalMoney(FundId fund, String account, int line) implements DimensionRefusal {}

  /**
   * The book asks for a dimension that neither the line nor its fund says.
   *
   * @param account the expenditure account
   * @param dimension what is missing
   * @param line which line, from 1
   */
  record DimensionMissing(String account, Dimension dimension, int line)
      implements DimensionRefusal {}

  /**
   * An expenditure is a project's, and no fund says which one.
   *
   * @param account the expenditure account
   * @param line which line, from 1
   */
  record ProjectNotNamed(String account, int line) implements DimensionRefusal {}

  /**
   * The terms of a fund say dimensions, which the book's chart has none of.
   *
   * @param chart the chart
   */
  record DimensionsNotOfChart(ChartId chart) implements DimensionRefusal {}
}
