/**
 * Vouchers (记账凭证): the accounting documents. A {@link org.unionledger.voucher.Voucher} balances by
 * construction; what a caller proposes is a {@link org.unionledger.voucher.DraftLine} in a command.
 *
 * <pre>
 * voucher 2020-记-3 of book dongcheng, 2020-03-02, 慰问一线职工
 *   posting  50205  DEBIT   1234.56 CNY  fund covid-2020/consolation  party org-17
 *   posting  102    CREDIT  1234.56 CNY
 * </pre>
 */
package org.unionledger.voucher;
