package org.unionledger.template;

import java.util.List;
import org.unionledger.chart.Side;

/**
 * One line of a template. Its amount is the sum of its figures; it is left out if none of them is
 * given.
 *
 * @param side debit or credit
 * @param figures the names of the figures whose sum it takes
 * @param account the account or the accounts to choose from
 * @param party whether it names the party of the movement
 * @param partyRequired whether there must be one (财会〔2021〕7号 附录1 总说明: 135 and 215 are kept by
 *     counterparty)
 */
public record TemplateLine(
    Side side, List<String> figures, AccountChoice account, boolean party, boolean partyRequired) {

  /** Copies the figures. */
  public TemplateLine {
    figures = List.copyOf(figures);
  }
}
