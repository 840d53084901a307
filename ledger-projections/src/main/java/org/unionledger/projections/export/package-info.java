/**
 * The whole ledger for tools that are not ours: hledger, ledger and beancount, and plain CSV. Their
 * answers for each book, account, fund and unit are ours, to the last minor unit.
 *
 * <p>Exports are written as the journal is read, so their length does not matter.
 */
package org.unionledger.projections.export;
