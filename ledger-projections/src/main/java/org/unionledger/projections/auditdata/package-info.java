/**
 * The whole ledger as tables for audit offices: vouchers in the columns of their systems, accounts,
 * monthly balances, periods and auxiliary balances, in UTF-8 and GB 18030, with a manifest that
 * binds the files to the ledger.
 *
 * <p>Columns that a ledger has nothing for are there and empty, so that an import finds them.
 */
package org.unionledger.projections.auditdata;
