package org.unionledger.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Attachment;

/**
 * A source outside the books stated the balance of an account. Whether the books agree is asked of
 * projections, and may change with every voucher.
 *
 * @param book whose account it is
 * @param account a code of the chart that the book has on that day, which stands for its details as
 *     well, or a memo account
 * @param fund the code of the only fund whose money is meant, or null for all of the account
 * @param date the day at whose end the balance is stated
 * @param balance the balance: above zero where debits prevail, below it where credits do
 * @param reference what states it
 * @param attachments the documents that state it
 * @param replaces the assertion that was mistaken and no longer counts, or null
 */
public record BalanceAsserted(
    BookId book,
    String account,
    @Nullable String fund,
    LocalDate date,
    Amount balance,
    String reference,
    List<Attachment> attachments,
    @Nullable CommandId replaces)
    implements LedgerEvent {
  /** Copies the attachments. */
  public BalanceAsserted {
    attachments = List.copyOf(attachments);
  }
}
