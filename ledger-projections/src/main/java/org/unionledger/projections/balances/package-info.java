/**
 * Balances and turnovers per book, account, fund and unit, as of any day, and the trial balance
 * (科目余额表) that follows from them.
 *
 * <p>Red-letter lines (红字) are negative amounts on the same side: they lower turnover, so that a
 * reversed movement leaves turnover and balance as if it had never been.
 */
package org.unionledger.projections.balances;
