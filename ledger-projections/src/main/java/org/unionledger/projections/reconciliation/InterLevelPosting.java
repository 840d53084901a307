package org.unionledger.projections.reconciliation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.VoucherNumber;

/**
 * One posting that the other union's books do not answer.
 *
 * @param book whose posting
 * @param position where its movement was recorded
 * @param id the command of the movement
 * @param reverses the movement that it takes back in red letters, or null
 * @param number the voucher's number
 * @param date the effective date
 * @param account the account
 * @param amount how much more was sent, or received; below zero for less
 * @param summary the voucher's summary
 * @param reference the document that approved it, or null
 */
public record InterLevelPosting(
    BookId book,
    long position,
    CommandId id,
    @Nullable CommandId reverses,
    VoucherNumber number,
    LocalDate date,
    String account,
    Amount amount,
    String summary,
    @Nullable String reference) {}
