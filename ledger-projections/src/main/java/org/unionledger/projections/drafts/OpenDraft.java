package org.unionledger.projections.drafts;

import java.time.LocalDate;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;
import org.unionledger.money.Amount;
import org.unionledger.voucher.VoucherType;

/**
 * A voucher that was prepared and that nobody has posted or discarded.
 *
 * @param book whose voucher it is to become
 * @param draft what it is called until then
 * @param date the date that the voucher will have
 * @param type the type that it will have
 * @param preparedBy who prepared it (制单)
 * @param summary what happened
 * @param debit the sum of its debits in CNY
 * @param position where it was recorded
 */
public record OpenDraft(
    BookId book,
    DraftCode draft,
    LocalDate date,
    VoucherType type,
    Actor preparedBy,
    String summary,
    Amount debit,
    long position) {}
