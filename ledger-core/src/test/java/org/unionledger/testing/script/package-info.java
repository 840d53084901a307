/**
 * Tests that read like ledgers: text scripts of commands, what must become of each, and what the
 * books must show.
 *
 * <pre>
 * # A fund never gives more than it has.
 * b:  OpenBook dongcheng "东城区总工会" CN-UNION-2009
 * f:  AuthoriseFund covid 100.00 "专项资金"
 * v:  PostVoucher 2020-03-02 | Dr 50205 60.00 covid @org-17 | Cr 102 60.00   → RECORDED 3 2020-记-1
 * g:  PayGrant 2020-03-03 covid 40.01 @org-18 account=50205 → REFUSED FUND_EXCEEDED missing=0.01
 *
 * balances
 *   102             0.00  60.00
 *   50205 covid    60.00   0.00
 * funds
 *   covid  100.00 0.00 0.00 60.00 0.00 40.00
 * </pre>
 *
 * <p>A line is {@code id: Command values key=value → outcome}; without an outcome it must be
 * recorded. Values without a key stand in the order that {@link
 * org.unionledger.testing.script.Notation} lists; a quoted text is the summary or the name,
 * {@code @} begins a party, {@code key=value} in a line of a voucher is a dimension, {@code |}
 * begins a line of a voucher, {@code 100[mask]} is an amount of another unit than CNY, and {@code
 * 200×} repeats a line. Who prepares, who approves, names and summaries may be left out, and the
 * book is the one opened last unless {@code book=} names it. A line that begins with a brace is a
 * command in JSON. Indented lines under {@code together} are asked in one batch, those under {@code
 * atomically} all or nothing. A table lists every balance (debit, credit) or every fund
 * (authorised, received, allotted, spent, returned, available, and {@code held=} where something is
 * held) of the book.
 */
@NullMarked
package org.unionledger.testing.script;

import org.jspecify.annotations.NullMarked;
