package org.unionledger.projections.preview;

import org.unionledger.money.Amount;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.StatementColumn;
import org.unionledger.projections.financial.StatementForm;
import org.unionledger.projections.financial.StatementRow;

/**
 * How a figure of a statement would change whose period has ended, and that may have been printed.
 *
 * @param form which statement
 * @param period of which month or year
 * @param row the row, with its amounts as they would be
 * @param column the column
 * @param before the figure as recorded
 * @param after the figure with the movement
 */
public record StatementChange(
    StatementForm form,
    AccountingPeriod period,
    StatementRow row,
    StatementColumn column,
    Amount before,
    Amount after) {}
