/**
 * The books of account (会计账簿) of a month or a year: account balances by level (科目余额表), general
 * ledger (总账), subsidiary ledger (明细账), and cash books (日记账).
 *
 * <p>Books show every posting, those of closing vouchers included.
 */
package org.unionledger.projections.books;
