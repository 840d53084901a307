package org.unionledger.projections.financial;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.money.Amount;
import org.unionledger.voucher.VoucherNumber;

/**
 * A posting behind a row of a statement.
 *
 * @param position the position of its movement
 * @param voucher the voucher's number
 * @param line its place in the voucher, from 1
 * @param date the effective date
 * @param summary the voucher's summary
 * @param account the account's code
 * @param fund the fund's code, or null
 * @param amounts what it adds to the row, one for each column; zero where it does not count
 */
public record RowPosting(
    long position,
    VoucherNumber voucher,
    int line,
    LocalDate date,
    String summary,
    String account,
    @Nullable String fund,
    List<Amount> amounts) {
  /** Copies the list. */
  public RowPosting {
    amounts = List.copyOf(amounts);
  }
}
