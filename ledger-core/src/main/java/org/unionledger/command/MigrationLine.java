package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.dimension.Ownership;
import org.unionledger.fund.FundId;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;

/**
 * A part of a balance and the account that it goes to (转账工作底稿的一行).
 *
 * @param from the code of an account of the chart that is left
 * @param fund the fund that the balance names, or null
 * @param party the party that a balance on receivables or payables names, or null
 * @param to the code of an account of the chart that follows
 * @param side on which side of that account it is posted
 * @param amount how much, as written, in CNY
 * @param intoFund the fund that it is from now on, or null for that of the balance; what goes to
 *     32205 or 33205 is free and names none
 * @param ownership whose an asset is from now on, or null if it is not said
 */
public record MigrationLine(
    String from,
    @Nullable String fund,
    @Nullable PartyId party,
    String to,
    Side side,
    DecimalAmount amount,
    @Nullable String intoFund,
    @Nullable Ownership ownership) {

  /** Checks the texts. */
  public MigrationLine {
    Texts.line("from", from);
    Texts.line("to", to);
    if (fund != null) {
      FundId.requireCode(fund);
    }
    if (intoFund != null) {
      FundId.requireCode(intoFund);
    }
  }
}
