package org.unionledger.projections.statements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.VoucherNumber;

/**
 * One posting of a statement.
 *
 * @param date the effective date
 * @param position the position of the movement
 * @param line the posting's place in its voucher, from 1
 * @param movement the command that became the movement
 * @param voucher the voucher's number
 * @param summary the voucher's summary
 * @param account the account's code
 * @param fund the fund's code, or null
 * @param party who is on the other side, or null
 * @param debit what is debited, negative in red; zero on a credit line
 * @param credit what is credited, negative in red; zero on a debit line
 * @param balance what remains after this line, debit less credit
 */
public record StatementLine(
    LocalDate date,
    long position,
    int line,
    CommandId movement,
    VoucherNumber voucher,
    String summary,
    String account,
    @Nullable String fund,
    @Nullable PartyId party,
    Amount debit,
    Amount credit,
    Amount balance) {

  StatementLine withBalance(Amount running) {
    return new StatementLine(
        date, position, line, movement, voucher, summary, account, fund, party, debit, credit,
        running);
  }
}
